/// One request or notification (JSON-RPC 2.0 section 4).
public struct JSONRPCRequest: Hashable, Sendable {
  /// The name of the method.
  public let method: String
  /// The bytes of the `params` object as sent, valid JSON within the depth limit; nil where it was left out.
  public let params: [UInt8]?
  /// The id to answer with; nil for a notification, which is never answered.
  public let id: JSONRPCID?

  /// A request. `params`, where given, must be one JSON object.
  public init(method: String, params: [UInt8]? = nil, id: JSONRPCID? = nil) {
    self.method = method
    self.params = params
    self.id = id
  }

  /// Whether the sender expects no answer.
  public var isNotification: Bool { id == nil }

  /// The request as a JSON text without line breaks.
  public var json: [UInt8] {
    var bytes = Array(#"{"jsonrpc":"2.0","method":"#.utf8) + JSONText.string(method)
    if let params { bytes += Array(#","params":"#.utf8) + JSONText.onOneLine(params) }
    if let id { bytes += Array(#","id":"#.utf8) + id.json }
    bytes.append(.closeBrace)
    return bytes
  }
}
