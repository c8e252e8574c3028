import JSONRPC
import OrgAPI
import OrgBundle
import OrgClient

/// A session in which a tenant can be set up, and the set-up begun in it.
struct SetupSession {
  let client: OrgClient
  /// The id of the set-up.
  let setup: String
  /// Whether the tenant had no users: then an operator sets it up.
  let isFirst: Bool
  /// Whether the tenant was made for it.
  let madeTenant: Bool
  /// How much of each file has come, where an unfinished set-up goes on.
  let received: [String: Int]
  private let address: JSONRPCAddress
  private let credential: Credential
  private let tenant: String

  /// Another connection to the same tenant.
  func secondClient(_ words: Words) async throws -> OrgClient {
    try await SetupSession.enter(address, credential, tenant: tenant, words).0
  }

  /// Opens the first session that may set the tenant up.
  ///
  /// - Parameters:
  ///   - digest: of all files, by which an unfinished set-up is known.
  ///   - makesTenant: whether an operator makes the tenant where it is missing.
  /// - Returns: nil where the tenant is missing and is not to be made.
  static func open(
    _ address: JSONRPCAddress, _ credentials: [Credential], _ tenant: BundleTenant, digest: String, makesTenant: Bool,
    _ words: Words
  ) async throws -> SetupSession? {
    var refusal: OrgClientError?
    // An earlier try may have come through meanwhile: then the operator is shut out, and its administrators are let in.
    let others = credentials.contains(where: \.mayBeOperator) ? credentials.filter { !$0.mayBeOperator } : []
    for credential in credentials + others {
      do {
        return try await begin(address, credential, tenant, digest: digest, makesTenant: makesTenant, words)
      } catch let error as OrgClientError where error.isRefusalOfToken {
        refusal = error
      }
    }
    let advice = words(
      "请用 --token 给出 \(tenant.slug) 管理员的令牌；首次建立时用 --data DIR 或操作员令牌",
      "give the token of an administrator of \(tenant.slug) with --token; for the first time --data DIR or the "
        + "operator's token")
    throw CommandFailure(.notAllowed, (refusal.map { words.message(of: $0) + "; " } ?? "") + advice)
  }

  private static func begin(
    _ address: JSONRPCAddress, _ credential: Credential, _ tenant: BundleTenant, digest: String, makesTenant: Bool,
    _ words: Words
  ) async throws -> SetupSession? {
    let client: OrgClient
    let session: SessionOpen.Result
    var madeTenant = false
    do {
      (client, session) = try await enter(address, credential, tenant: tenant.slug, words)
    } catch let error as OrgClientError where error.isRefusalOfToken && credential.mayBeOperator {
      if !(try await isThere(tenant, address, credential, makesTenant: makesTenant, words)) {
        guard makesTenant else { return nil }
        madeTenant = true
      }
      (client, session) = try await enter(address, credential, tenant: tenant.slug, words)
    }
    do {
      let begun = try await client.call(SetupBegin.self, SetupBegin.Params(digest: digest))
      let received = (begun.files ?? []).map { ($0.file, $0.size) }
      return SetupSession(
        client: client, setup: begun.setup, isFirst: session.operator, madeTenant: madeTenant,
        received: Dictionary(received, uniquingKeysWith: { first, _ in first }), address: address,
        credential: credential, tenant: tenant.slug)
    } catch {
      await client.close()
      throw error
    }
  }

  /// A connection with a session of its own: a connection opens one session only.
  private static func enter(
    _ address: JSONRPCAddress, _ credential: Credential, tenant: String?, _ words: Words
  ) async throws -> (OrgClient, SessionOpen.Result) {
    let client = try await OrgClient.connect(to: address)
    do {
      return (client, try await client.open(tenant: tenant, token: credential.token, locale: words.locale))
    } catch {
      await client.close()
      throw error
    }
  }

  /// Asks as an operator whether there was the tenant, and makes it where it is to be made.
  private static func isThere(
    _ tenant: BundleTenant, _ address: JSONRPCAddress, _ credential: Credential, makesTenant: Bool, _ words: Words
  ) async throws -> Bool {
    let (client, _) = try await enter(address, credential, tenant: nil, words)
    let tenants = try await client.call(TenantList.self, NoParams()).tenants
    let isThere = tenants.contains { $0.slug == tenant.slug }
    if !isThere, makesTenant {
      let params = TenantCreate.Params(slug: tenant.slug, name: tenant.name, timeZone: tenant.timeZone)
      _ = try await client.call(TenantCreate.self, params)
    }
    await client.close()
    return isThere
  }
}

extension OrgClientError {
  /// Whether another token may be let in where this one is not.
  fileprivate var isRefusalOfToken: Bool {
    switch kind {
    case .refused(.unauthenticated), .refused(.forbidden), .refused(.notFound): true
    default: false
    }
  }
}
