public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `audit.list`: the log as it is stored, in order; whoever may read the audit of the whole tenant.
  public func listEvents(_ params: AuditList.Params, _ caller: Caller) async throws -> AuditList.Result {
    let state = state
    try authorizeAudit(caller, AuditList.name, state)
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number() ?? Int64(params.after ?? 0)
    let events = try await database.read { connection in
      try TenantTables(connection: connection).events(after: after, limit: page.limit + 1, caseNumber: nil)
    }
    let shown = events.prefix(page.limit)
    return AuditList.Result(
      events: shown.map { view($0, state) },
      nextCursor: events.count > page.limit ? shown.last.map { String($0.seq) } : nil)
  }

  /// `audit.verify`: recomputes the chain, replays the events, and compares with the rows.
  public func verifyAudit(_ params: AuditVerify.Params, _ caller: Caller) async throws -> AuditVerify.Result {
    let state = state
    try authorizeAudit(caller, AuditVerify.name, state)
    let report = try await database.read { connection in
      try LedgerVerification(tables: TenantTables(connection: connection)).run()
    }
    return AuditVerify.Result(
      events: report.events, valid: report.problems.isEmpty, lastHash: Digest.text(report.lastHash),
      erased: report.erased,
      problems: report.problems.map { AuditProblem(seq: Int($0.sequence), problem: $0.text) })
  }

  private func authorizeAudit(_ caller: Caller, _ method: String, _ state: TenantState) throws(ServiceFault) {
    let user = try reader(caller, method, in: state)
    try authorize(user, .useEverywhere(.readAudit), in: state, at: clock.now())
  }

  private func view(_ event: EventRecord, _ state: TenantState) -> AuditEvent {
    AuditEvent(
      seq: Int(event.seq), at: state.calendar.text(of: event.at), user: event.actor.flatMap { state.userCode($0) },
      unit: event.unit.flatMap { $0.position < state.tree.count ? state.tree.code(of: $0).text : nil },
      case: event.caseNumber.map { String($0.rawValue) }, kind: event.kind, version: event.version,
      body: String(decoding: event.body, as: UTF8.self), previousHash: Digest.text(event.previousHash),
      hash: Digest.text(event.hash))
  }
}
