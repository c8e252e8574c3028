import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

extension SmallTown {
  /// The small town with deadlines: two days for the bodies that concur with a firm's target, one working day for whoever
  /// decides it or a village's.
  static let dueFiles: [String: String] = {
    var files = bundle
    files["rulebook.yaml"] = """
      rules:
        - id: target-village
          matter: target
          subject: {category: village}
          steps: [{action: decide, body: {superior: affiliation}, due: {workingDays: 1}}]
          basis: {document: notice, clause: 四}
        - id: target-firm
          matter: target
          subject: {category: privateEnterprise}
          steps:
            - {action: concur, bodies: [{unit: HELP1}, {unit: HELP2}], due: {days: 2}}
            - {action: decide, body: {unit: LEAD}, due: {workingDays: 1}}
          basis: {document: notice, clause: 四}
      """
    return files
  }()

  /// The clock's urges of a case that wait where it waits now, as instants of the tenant's clock.
  func reminders(of item: String) throws -> [String] { try tenant.reminders(of: item) }

  /// The events of a case, oldest first.
  func events(of item: String) async throws -> [String] { try await tenant.events(of: item) }
}

extension TenantRuntime {
  /// When a case was last urged where it waits now, and how often; empty for never.
  func reminders(of item: String) throws -> [String] {
    let number = CaseNumber(rawValue: Int64(item) ?? 0)
    guard let last = state.urges.latest(of: number) else { return [] }
    return Array(repeating: state.calendar.text(of: last.at), count: state.urges.count(of: number))
  }

  func events(of item: String) async throws -> [String] {
    try await database.read { connection in
      try TenantTables(connection: connection)
        .events(after: 0, limit: 1_000, caseNumber: CaseNumber(rawValue: Int64(item) ?? 0))
        .map { ($0.kind.split(separator: ".").last ?? "") + ($0.actor == nil ? " by nobody" : "") }
    }
  }
}
