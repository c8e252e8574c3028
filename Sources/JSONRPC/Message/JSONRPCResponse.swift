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
    let (name, value): (StaticString, [UInt8]) =
      switch outcome {
      case .result(let result): (#""result":"#, result.isEmpty ? Array("null".utf8) : JSONText.onOneLine(result))
      case .failure(let error): (#""error":"#, error.json)
      }
    let id = id.json
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count + id.count + 40)
    bytes += #"{"jsonrpc":"2.0","#.utf8
    bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    bytes += value
    bytes += #","id":"#.utf8
    bytes += id
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
