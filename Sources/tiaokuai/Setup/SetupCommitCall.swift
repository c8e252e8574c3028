import OrgAPI
import OrgClient
import OrgDomain
import OrgService

/// `setup.commit` with the digests of the new users' tokens; the tokens themselves never leave this machine.
struct SetupCommitCall {
  let session: SetupSession

  /// How many digests go with the call itself; more go before it as a table.
  private static let limit = 10_000

  func commit(_ tokens: [(user: String, token: String)]) async throws -> SetupCommit.Result {
    if tokens.count > SetupCommitCall.limit { return try await commitMany(tokens) }
    let digests = tokens.map { SetupTokenDigest(user: $0.user, digest: SetupCommitCall.digest(of: $0.token)) }
    return try await session.client.call(
      SetupCommit.self,
      SetupCommit.Params(setup: session.setup, tokenDigests: digests, requestKey: "apply-\(session.setup)"))
  }

  private func commitMany(_ tokens: [(user: String, token: String)]) async throws -> SetupCommit.Result {
    let rows = tokens.map { "\($0.user),\(SetupCommitCall.digest(of: $0.token))\n" }
    var hash = ContentHash()
    for row in rows { hash.update(Array(row.utf8)) }
    // The name says what is in it: tokens made anew never continue those of an earlier try.
    let file = "tokens-\(hash.text.prefix(16)).csv"
    var sent = 0
    for start in stride(from: 0, to: rows.count, by: SetupCommitCall.limit) {
      let text =
        (start == 0 ? "user,digest\n" : "") + rows[start..<min(start + SetupCommitCall.limit, rows.count)].joined()
      _ = try await session.client.call(
        SetupRows.self, SetupRows.Params(setup: session.setup, file: file, offset: sent, text: text))
      sent += text.utf8.count
    }
    return try await session.client.call(
      SetupCommit.self,
      SetupCommit.Params(setup: session.setup, tokensFile: file, requestKey: "apply-\(session.setup)"))
  }

  /// SHA-256 in hexadecimal.
  private static func digest(of token: String) -> String {
    AccessToken.digest(of: token).bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
