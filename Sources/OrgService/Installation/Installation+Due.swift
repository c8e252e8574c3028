import OrgDomain
import OrgStorage

extension Installation {
  /// Has a tenant put on record what is due there; opens it where it is closed.
  ///
  /// - Throws: as `tenant`; the queue's `busy` and `unavailable`.
  func carryOutDue(_ slug: String) async throws { try await tenant(slug).carryOutDue() }

  /// Has a tenant that is opened looked at when the server starts anew, should it end without closing it: what its
  /// commits make due is not known outside its database until it is closed.
  func markOpen(_ slug: String) async throws {
    let now = clock.now()
    try await system.write { connection in
      let tables = SystemTables(connection: connection)
      let known = try tables.tenant(slug)?.nextDueAt
      if known.map({ $0 > now }) ?? true { try tables.setNextDue(now, of: slug) }
    }
  }

  /// Keeps when a tenant that was closed is to be opened again.
  func markClosed(_ tenant: TenantRuntime) async throws {
    let (slug, due) = (tenant.slug, tenant.state.nextDue)
    try await system.write { try SystemTables(connection: $0).setNextDue(due, of: slug) }
  }
}
