import OrgAPI
import OrgBundle
import OrgClient

/// The users of a bundle on an embedded server, each with a connection of his own once he calls.
struct EmbeddedUsers {
  private let server: EmbeddedServer
  private let slug: String
  private let words: Words
  private var tokens: [String: String]
  private var clients: [String: OrgClient] = [:]
  private var anonymous: OrgClient?

  /// Applies the bundle to the server, as its operator and through its socket.
  init(_ server: EmbeddedServer, _ folder: BundleFolder, _ bundle: SetupBundle, _ words: Words) async throws {
    self.server = server
    self.words = words
    slug = bundle.tenant.slug
    var file = try TokensFile(path: server.folder + "/tokens.csv", words)
    let credentials = try Credential.all(
      given: nil, data: server.folder + "/data", tokens: file, bundle: BundleOutline(bundle), words)
    let application = BundleApplication(
      address: server.address, files: SetupFiles(folder.source), bundle: BundleOutline(bundle),
      credentials: credentials, isQuiet: true)
    _ = try await application.apply(tokens: &file, words)
    tokens = Dictionary(file.rows.map { ($0.user, $0.token) }, uniquingKeysWith: { first, _ in first })
  }

  /// The user's connection with his session open; without a user, one without a session.
  mutating func client(_ user: String?) async throws -> OrgClient {
    guard let user else {
      if let anonymous { return anonymous }
      let client = try await OrgClient.connect(to: server.address)
      anonymous = client
      return client
    }
    if let client = clients[user] { return client }
    guard let token = tokens[user] else {
      throw CommandFailure(.problems, words("没有用户 \(user) 的令牌", "there is no token of the user \(user)"))
    }
    let client = try await OrgClient.connect(to: server.address)
    try await client.open(tenant: slug, token: token, locale: words.locale)
    clients[user] = client
    return client
  }

  /// Takes in a token that a result shows, of a new user or instead of an old one.
  mutating func notice(_ result: JSONValue) async {
    guard let user = result["user"]?.string, let token = result["token"]?.string else { return }
    tokens[user] = token
    await clients.removeValue(forKey: user)?.close()
  }

  func close() async {
    for client in clients.values { await client.close() }
    await anonymous?.close()
  }
}
