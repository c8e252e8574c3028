import Foundation
public import JSONRPC
public import OrgAPI

/// A connection to a server, with the wire's methods as types. May be used from any number of tasks at once.
///
///     let client = try await OrgClient.connect(to: .unix(path: "tiaokuai-data/tiaokuai.sock"))
///     try await client.open(tenant: "pengzhou", token: token)
///     let route = try await client.call(RouteResolve.self, .init(unit: "T01-V01", matter: "target"))
///
/// Every method throws ``OrgClientError``, or `CancellationError` when the task is cancelled.
public struct OrgClient: Sendable {
  private let connection: JSONRPCClientConnection
  let feeds: ClientFeeds

  private init(connection: JSONRPCClientConnection, feeds: ClientFeeds) {
    self.connection = connection
    self.feeds = feeds
  }

  /// Connects to a Unix socket or over TCP; nobody is logged in yet.
  public static func connect(to address: JSONRPCAddress) async throws -> OrgClient {
    try await translated {
      let feeds = ClientFeeds()
      return OrgClient(
        connection: try await JSONRPCClientConnection.connect(to: address, listener: feeds), feeds: feeds)
    }
  }

  /// Opens a session: what is called from now on is called as the token's holder.
  ///
  /// - Parameters:
  ///   - tenant: nil for an operator's session outside every tenant.
  ///   - locale: the language of sentences; the server's default where nil.
  @discardableResult
  public func open(
    tenant: String? = nil, token: String, locale: Wire.Locale? = nil
  ) async throws -> SessionOpen.Result {
    try await call(SessionOpen.self, SessionOpen.Params(tenant: tenant, token: token, locale: locale))
  }

  /// Calls a method by its type.
  public func call<Called: Method>(_ method: Called.Type, _ params: Called.Params) async throws -> Called.Result {
    let answer = try await call(encoded: Array(try OrgClient.encode(params)), method: Called.name)
    do {
      return try JSONDecoder().decode(Called.Result.self, from: Data(answer))
    } catch {
      throw OrgClientError(
        kind: .unreadableAnswer, message: "the answer of \(Called.name) is none that this client understands: \(error)")
    }
  }

  /// Calls a method by its name, with any parameters.
  ///
  /// - Parameter params: an object; nil sends none.
  public func call(_ method: String, _ params: JSONValue? = nil) async throws -> JSONValue {
    let answer = try await call(encoded: params.map { $0.encoded() }, method: method)
    do {
      return try JSONValue.parse(answer)
    } catch {
      throw OrgClientError(kind: .unreadableAnswer, message: "the answer of \(method) is no JSON: \(error)")
    }
  }

  /// Ends the connection; calls under way throw.
  public func close() async { await connection.close() }

  /// The next message of a feed; nil once it has ended without a fault.
  func take(from feed: String) async throws -> OrgFeed.Element? {
    try await feeds.next(of: feed) { connection.resumeReading() }
  }

  private func call(encoded params: [UInt8]?, method: String) async throws -> [UInt8] {
    try await OrgClient.translated { try await connection.call(method: method, params: params) }
  }

  private static func encode(_ params: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(params)
  }

  /// What the connection throws, as this module's error.
  private static func translated<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as JSONRPCError {
      throw OrgClientError(error)
    } catch let error as JSONRPCClientError {
      throw OrgClientError(error)
    } catch let error as JSONRPCServerError {
      throw OrgClientError(error)
    }
  }
}
