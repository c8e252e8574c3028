import OrgAPI
import OrgBundle
import OrgClient
import OrgDomain

/// The server that the demo plays on, with its users and their names.
struct DemoStage {
  private var users: EmbeddedUsers
  private let names: [String: String]
  let words: Words

  var text: DemoText { DemoText(words) }

  init(_ server: EmbeddedServer, _ folder: BundleFolder, _ bundle: SetupBundle, _ words: Words) async throws {
    self.words = words
    names = Dictionary(bundle.users.map { ($0.code.text, $0.name) }, uniquingKeysWith: { first, _ in first })
    users = try await EmbeddedUsers(server, folder, bundle, words)
  }

  /// The name of a user, with his code.
  func name(_ user: String) -> String { words.named(names[user] ?? user, user) }

  /// Calls a method as a user, through his own connection.
  mutating func call<Called: Method>(
    _ method: Called.Type, _ params: Called.Params, as user: String
  ) async throws -> Called.Result {
    try await users.client(user).call(method, params)
  }

  /// Calls a method that must be refused.
  mutating func refusal<Called: Method>(
    _ method: Called.Type, _ params: Called.Params, as user: String
  ) async throws -> OrgClientError {
    do {
      _ = try await call(method, params, as: user)
    } catch let error as OrgClientError {
      if case .refused = error.kind { return error }
      throw error
    }
    throw CommandFailure(
      .problems, words("\(Called.name) 应被拒绝，却成功了", "\(Called.name) should have been refused and was not"))
  }

  func close() async { await users.close() }
}
