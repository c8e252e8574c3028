import OrgAPI
import OrgClient
import OrgDomain
import OrgService

/// `setup.commit` with the digests of the new users' tokens; the tokens themselves never leave this machine.
struct SetupCommitCall {
  let session: SetupSession

  func commit(_ tokens: [(user: String, token: String)]) async throws -> SetupCommit.Result {
    let digests = tokens.map { SetupTokenDigest(user: $0.user, digest: SetupCommitCall.digest(of: $0.token)) }
    return try await session.client.call(
      SetupCommit.self,
      SetupCommit.Params(setup: session.setup, tokenDigests: digests, requestKey: "apply-\(session.setup)"))
  }

  /// SHA-256 in hexadecimal.
  private static func digest(of token: String) -> String {
    AccessToken.digest(of: token).bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
