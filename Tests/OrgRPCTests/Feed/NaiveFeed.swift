import OrgAPI
import OrgClient
import Testing

/// Which events a user may see, found by asking for each thing by itself.
struct NaiveFeed {
  private let client: OrgClient
  private let user: String
  private var cases: [String: Bool] = [:]
  private var entries: [Int: Bool] = [:]
  private let readsAudit: Bool
  private let listsUsers: Bool
  private let grants: Set<String>

  init(_ user: String, in town: Town) async throws {
    (client, self.user) = (try await town.user(user), user)
    readsAudit = (try? await client.call(AuditList.self, .init(limit: 1))) != nil
    listsUsers = (try? await client.call(UserList.self, .init(limit: 1))) != nil
    grants = Set(try await client.call(GrantList.self, .init(limit: 1_000)).grants.map(\.grant))
  }

  /// Every event of the log, as the auditor reads it.
  static func log(of town: Town) async throws -> [AuditEvent] {
    let auditor = try await town.user("auditor")
    var events: [AuditEvent] = []
    var cursor: String?
    repeat {
      let page = try await auditor.call(AuditList.self, .init(limit: 1_000, cursor: cursor))
      events += page.events
      cursor = page.nextCursor
    } while cursor != nil
    await auditor.close()
    return events
  }

  mutating func visible(_ log: [AuditEvent]) async throws -> [AuditEvent] {
    var seen: [AuditEvent] = []
    for event in log where try await maySee(event) { seen.append(event) }
    return seen
  }

  func close() async { await client.close() }

  private mutating func maySee(_ event: AuditEvent) async throws -> Bool {
    let body = try JSONValue.parse(event.body.utf8)
    switch event.kind.prefix(while: { $0 != "." }) {
    case "case": return try await mayRead(case: try #require(event.case))
    case "entry": return try await mayRead(entry: try #require(body["entry"]?.integer))
    case "user", "token": return listsUsers || readsAudit
    case "grant":
      guard event.unit != nil else { return listsUsers || readsAudit }
      let given = body[path: "grants[0].grant"]?.integer.map(String.init)
      return readsAudit || listsUsers || given.map(grants.contains) ?? false
    case "history": return readsAudit
    case "tenant", "unit", "rulebook", "document", "campaign", "scheme", "plan": return true
    default:
      Issue.record("a kind that the test does not know: \(event.kind)")
      return false
    }
  }

  private mutating func mayRead(case item: String) async throws -> Bool {
    if let known = cases[item] { return known }
    let answer = (try? await client.call(CaseGet.self, .init(case: item))) != nil
    cases[item] = answer
    return answer
  }

  private mutating func mayRead(entry: Int) async throws -> Bool {
    if let known = entries[entry] { return known }
    let answer = (try? await client.call(LedgerGet.self, .init(entry: String(entry)))) != nil
    entries[entry] = answer
    return answer
  }
}
