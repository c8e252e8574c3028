import JSONRPC
import OrgAPI
import OrgBundle
import OrgClient
import OrgDomain

/// Makes a tenant what a bundle says: sends the files, looks at the plan, keeps the new tokens, commits.
struct BundleApplication {
  let address: JSONRPCAddress
  let files: SetupFiles
  let bundle: BundleOutline
  private(set) var credentials: [Credential]
  /// Whether progress is left unsaid.
  var isQuiet = false

  /// What applying came to.
  struct Outcome {
    let plan: SetupPlanView
    let changed: Bool
    /// How many users were given a token.
    let tokensSet: Int
  }

  /// What would change; nil where the tenant is missing. Changes nothing.
  func plan(_ words: Words) async throws -> SetupPlanView? {
    guard let session = try await open(makesTenant: false, words) else { return nil }
    return try await plan(session, words)
  }

  /// Applies the bundle; the tokens of new users are in the file before the server knows of them.
  ///
  /// Where an earlier try was cut off, the server may carry it out meanwhile: then the operator is shut out, and an
  /// administrator's token of that try goes on.
  func apply(tokens: inout TokensFile, _ words: Words) async throws -> Outcome {
    do {
      return try await applyOnce(tokens: &tokens, words)
    } catch let error as OrgClientError where error.kind == .refused(.forbidden) {
      var other = self
      other.credentials.removeAll(where: \.mayBeOperator)
      guard !other.credentials.isEmpty, other.credentials.count < credentials.count else { throw error }
      return try await other.applyOnce(tokens: &tokens, words)
    }
  }

  private func applyOnce(tokens: inout TokensFile, _ words: Words) async throws -> Outcome {
    guard let session = try await open(makesTenant: true, words) else {
      throw CommandFailure(.internalFault, "no set-up session")
    }
    if session.madeTenant, !isQuiet {
      Console.note(words("已建立租户 \(bundle.tenant.slug)", "made the tenant \(bundle.tenant.slug)"))
    }
    let plan = try await plan(session, words)
    guard plan.problemCount == 0 else {
      PlanReport(plan: plan, words: words).sayProblems()
      throw CommandFailure(
        .problems,
        words(
          "有 \(plan.problemCount) 处错误，未作任何改动",
          words.counted(plan.problemCount, "mistake", "mistakes") + "; nothing was changed"))
    }
    if plan.unchanged { return Outcome(plan: plan, changed: false, tokensSet: 0) }
    let new = try await newUsers(session)
    let before = Set(tokens.rows.map(\.user))
    tokens.fill(for: new)
    if !new.isEmpty { try tokens.save(words) }
    let wanted = Set(new)
    let given = tokens.rows.filter { wanted.contains($0.user) }
    let answer = try await SetupWatch.during(session, quietly: isQuiet, words) {
      try await SetupCommitCall(session: session).commit(given)
    }
    let set = answer.tokensUnset.map { wanted.subtracting($0) } ?? Set(answer.tokensSet)
    let unset = wanted.subtracting(set).subtracting(before)
    if !unset.isEmpty {
      tokens.remove(unset)
      try tokens.save(words)
    }
    await session.client.close()
    return Outcome(plan: plan, changed: answer.changed, tokensSet: set.count)
  }

  private func open(makesTenant: Bool, _ words: Words) async throws -> SetupSession? {
    try await SetupSession.open(
      address, credentials, bundle.tenant, digest: try files.digest(), makesTenant: makesTenant, words)
  }

  private func plan(_ session: SetupSession, _ words: Words) async throws -> SetupPlanView {
    try await BundleUpload(session: session, files: files).send(quietly: isQuiet, words)
    return try await SetupWatch.during(session, quietly: isQuiet, words) {
      try await session.client.call(SetupPlan.self, SetupPlan.Params(setup: session.setup))
    }
  }

  /// The bundle's users whom the tenant does not have yet.
  private func newUsers(_ session: SetupSession) async throws -> [String] {
    let users = bundle.users
    if session.isFirst { return users }
    var present: Set<String> = []
    var cursor: String?
    repeat {
      let page = try await session.client.call(UserList.self, UserList.Params(limit: 1_000, cursor: cursor))
      present.formUnion(page.users.map(\.user))
      cursor = page.nextCursor
    } while cursor != nil
    return users.filter { !present.contains($0) }
  }
}
