/// What one line, or one HTTP body, holds (JSON-RPC 2.0 sections 4 and 6).
public enum JSONRPCMessage: Hashable, Sendable {
  /// One request object.
  case single(JSONRPCItem)
  /// An array of 1 or more items, within the limit.
  case batch([JSONRPCItem])
  /// Nothing can be carried out; the error is answered with id null.
  case failure(JSONRPCError)

  /// Reads a message. The whole text is checked before anything of it is handed on.
  ///
  /// Positional `params` are -32602, members the specification does not name are -32600; everything else follows
  /// JSON-RPC 2.0 to the letter.
  ///
  /// - Parameters:
  ///   - bytes: one JSON text in UTF-8 without byte order mark.
  ///   - limits: `message`, `batch` and `depth` are applied here.
  public static func parse(_ bytes: [UInt8], limits: JSONRPCLimits = .standard) -> JSONRPCMessage {
    guard bytes.count <= limits.message else { return .failure(.messageTooLong(limit: limits.message)) }
    let scanner = JSONScanner(bytes, depthLimit: limits.depth)
    do throws(JSONScanError) {
      let root = try scanner.document()
      guard root.kind == .array else { return .single(try JSONRPCItemReader(scanner).item(root)) }
      return try batch(root, scanner, limit: limits.batch)
    } catch {
      return .failure(.refused(error))
    }
  }

  private static func batch(
    _ root: JSONPart, _ scanner: JSONScanner, limit: Int
  ) throws(JSONScanError) -> JSONRPCMessage {
    var parts: [JSONPart] = []
    var count = 0
    try scanner.eachItem(of: root.range) { part throws(JSONScanError) in
      count += 1
      if count <= limit { parts.append(part) }
    }
    guard count > 0 else { return .failure(.invalidRequest.invalid("a batch holds at least one item", offset: 0)) }
    guard count <= limit else { return .failure(.batchTooLong(limit: limit)) }
    var items: [JSONRPCItem] = []
    for part in parts { items.append(try JSONRPCItemReader(scanner).item(part)) }
    return .batch(items)
  }
}
