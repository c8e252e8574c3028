import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite

@testable import OrgService

/// What people tell each other about a case.
extension SmallTown {
  func seen(_ item: String, as user: String) async throws -> CaseView {
    try await tenant.getCase(CaseGet.Params(case: item), try caller(user))
  }

  @discardableResult
  func copy(
    _ item: String, to units: [String], note: String? = nil, body: String? = nil, as user: String
  ) async throws -> CaseView {
    try await tenant.copyCase(CaseCopy.Params(case: item, to: units, note: note, body: body), try caller(user))
      .decoded(CaseView.self)
  }

  @discardableResult
  func markRead(_ item: String, as user: String) async throws -> CaseReadView {
    try await tenant.markRead(CaseMarkRead.Params(case: item), try caller(user)).decoded(CaseReadView.self)
  }

  @discardableResult
  func urge(_ item: String, body: String? = nil, text: String? = nil, as user: String) async throws -> CaseUrgedView {
    try await tenant.urgeCase(CaseUrge.Params(case: item, text: text, body: body), try caller(user))
      .decoded(CaseUrgedView.self)
  }

  @discardableResult
  func comment(
    _ item: String, _ text: String, replyTo: String? = nil, as user: String
  ) async throws -> CaseCommentView {
    try await tenant.commentCase(CaseComment.Params(case: item, text: text, replyTo: replyTo), try caller(user))
      .decoded(CaseCommentView.self)
  }

  func history(_ item: String, as user: String) async throws -> [CaseHistoryEvent] {
    try await tenant.listHistory(CaseHistory.Params(case: item), try caller(user)).events
  }

  /// The tenant as another start of the service would find it.
  func stateAsOpened() async throws -> TenantState {
    let path = path + "/tenants/small.sqlite"
    let again = try await TenantRuntime(
      slug: "small", openDatabase: { try SQLiteDatabase.open(path, readers: 2) }, clock: clock,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    ) { _ in }
    let state = again.state
    try await again.close()
    return state
  }
}
