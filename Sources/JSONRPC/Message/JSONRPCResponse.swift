/// One response object (JSON-RPC 2.0 section 5).
public struct JSONRPCResponse: Hashable, Sendable {
  /// The id of the request answered; null where it could not be read.
  public let id: JSONRPCID
  /// What the request came to.
  public let outcome: JSONRPCOutcome

  /// A response.
  public init(id: JSONRPCID, outcome: JSONRPCOutcome) {
    self.id = id
    self.outcome = outcome
  }

  /// The response as a JSON text without line breaks.
  public var json: [UInt8] {
    var bytes = Array(#"{"jsonrpc":"2.0","#.utf8)
    switch outcome {
    case .result(let result):
      bytes += #""result":"#.utf8
      bytes += result.isEmpty ? Array("null".utf8) : JSONText.onOneLine(result)
    case .failure(let error):
      bytes += #""error":"#.utf8
      bytes += error.json
    }
    bytes += #","id":"#.utf8
    bytes += id.json
    bytes.append(.closeBrace)
    return bytes
  }

  /// The response's text, or where that is longer than the limit, the text of an error that says so.
  func json(within limit: Int, of stated: Int) -> [UInt8] {
    let full = json
    guard full.count > limit else { return full }
    return JSONRPCResponse(id: id, outcome: .failure(.replyTooLong(limit: stated))).json
  }
}
