import JSONRPC
import OrgAPI
import Testing

/// A connection that sends and takes lines as they are, and reads every answer as JSON.
struct RawLine {
  private let connection: JSONRPCClientConnection

  init(to address: JSONRPCAddress) async throws {
    connection = try await JSONRPCClientConnection.connect(to: address)
  }

  func send(_ line: String) async throws { try await connection.sendRawLine(Array(line.utf8)) }

  func send(bytes: [UInt8]) async throws { try await connection.sendRawLine(bytes) }

  /// Several lines in one packet, so that they are all there before the first is answered.
  func send(together lines: [String]) async throws {
    try await connection.sendRawBytes(lines.flatMap { Array($0.utf8) + [0x0A] })
  }

  /// The next line, whatever it answers; nil where the server has closed the connection.
  func next() async throws -> JSONValue? {
    try await connection.receiveRawLine().map { try JSONValue.parse($0) }
  }

  /// Sends a line and reads the next one.
  func ask(_ line: String) async throws -> JSONValue { try await ask(bytes: Array(line.utf8)) }

  func ask(bytes: [UInt8]) async throws -> JSONValue {
    try await send(bytes: bytes)
    return try #require(try await next(), "the connection was closed")
  }

  /// Calls a method under an id.
  func call(_ method: String, _ params: JSONValue = [:], id: JSONValue = 1) async throws -> JSONValue {
    try await ask(RawLine.text(method, params, id: id))
  }

  /// Signs in; every line after is that user's.
  func open(_ tenant: String?, _ token: String) async throws {
    var params: JSONValue.Object = .init([.init("token", .string(token)), .init("locale", "en")])
    params["tenant"] = tenant.map(JSONValue.string)
    let answer = try await call("session.open", .object(params), id: "open")
    try #require(answer["result"] != nil, "\(answer)")
  }

  func close() async { await connection.close() }

  /// A request as a line; without an id a notification.
  static func text(_ method: String, _ params: JSONValue = [:], id: JSONValue? = nil) -> String {
    var request: JSONValue.Object = .init([
      .init("jsonrpc", "2.0"), .init("method", .string(method)), .init("params", params),
    ])
    request["id"] = id
    return String(decoding: JSONValue.object(request).encoded(), as: UTF8.self)
  }
}

extension JSONValue {
  var errorCode: Int? { self[path: "error.code"]?.integer }
  /// `error.data.message`: what people read.
  var errorSentence: String? { self[path: "error.data.message"]?.string }
  var errorKind: String? { self[path: "error.data.kind"]?.string }
}
