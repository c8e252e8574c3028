import OrgDomain
import OrgStorage

/// Which cases a user may read: the one place that judges it, copies included (DESIGN 6).
struct CaseReadingRight {
  let policy: AccessPolicy
  let user: UserNumber
  let now: Instant
  /// The units whose copies are his to read: where he holds `read` by a grant at the very unit.
  let copyUnits: Set<UnitIndex>

  init(_ snapshot: TenantSnapshot, user: UserNumber, now: Instant) {
    policy = AccessPolicy(snapshot)
    self.user = user
    self.now = now
    copyUnits = Set(policy.posts(of: user, .read, at: now))
  }

  /// Whether he may read a case, or why not.
  ///
  /// - Parameter copies: the units that it was copied to.
  func decide(_ item: CaseState, copies: Set<UnitIndex>) -> AccessDecision {
    policy.decide(user, .readCase(subject: item.unit, bodies: item.bodies, copies: copies), at: now)
  }

  /// The same; copies are looked up only where they matter.
  func decide(_ item: CaseState, _ tables: TenantTables) throws -> AccessDecision {
    let own = decide(item, copies: [])
    guard !own.isAllowed, !copyUnits.isEmpty else { return own }
    return decide(item, copies: try tables.copies(of: [item.number])[item.number] ?? [])
  }

  /// Those of some cases that he may read, in their order; one statement at most.
  func readable(_ items: [CaseState], _ tables: TenantTables) throws -> [CaseState] {
    let isOwn = items.map { decide($0, copies: []).isAllowed }
    let others = zip(items, isOwn).filter { !$1 }.map(\.0.number)
    guard !copyUnits.isEmpty, !others.isEmpty else { return zip(items, isOwn).filter(\.1).map(\.0) }
    let copies = try tables.copies(of: others)
    return zip(items, isOwn).filter { item, isOwn in
      isOwn || (copies[item.number].map { decide(item, copies: $0).isAllowed } ?? false)
    }.map(\.0)
  }
}
