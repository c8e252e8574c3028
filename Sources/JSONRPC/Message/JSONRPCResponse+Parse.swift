extension JSONRPCResponse {
  /// Reads one response object, as a client does.
  ///
  /// - Throws: ``JSONRPCError/parseError`` for a text that is no JSON, ``JSONRPCError/invalidRequest`` for one that is
  ///   no response.
  public static func parse(_ bytes: [UInt8], depthLimit: Int = 512) throws(JSONRPCError) -> JSONRPCResponse {
    do throws(JSONScanError) {
      let scanner = JSONScanner(bytes, depthLimit: depthLimit)
      let root = try scanner.document()
      if root.kind == .object, let response = try read(members(of: root, scanner), scanner) { return response }
    } catch {
      throw .refused(error)
    }
    throw .invalidRequest.invalid("not a response object")
  }

  private static func members(
    of root: JSONPart, _ scanner: JSONScanner
  ) throws(JSONScanError) -> [String: JSONPart] {
    var members: [String: JSONPart] = [:]
    try scanner.eachMember(of: root.range) { member throws(JSONScanError) in
      members[try scanner.string(in: member.name)] = member.value
    }
    return members
  }

  private static func read(
    _ members: [String: JSONPart], _ scanner: JSONScanner
  ) throws(JSONScanError) -> JSONRPCResponse? {
    guard let part = members["id"] else { return nil }
    let id: JSONRPCID
    switch part.kind {
    case .string: id = .string(try scanner.string(in: part.range))
    case .number: id = .number(String(decoding: scanner.bytes[part.range], as: UTF8.self))
    case .null: id = .null
    case .object, .array, .boolean: return nil
    }
    switch (members["result"], members["error"]) {
    case (.some(let result), nil):
      return JSONRPCResponse(id: id, outcome: .result(Array(scanner.bytes[result.range])))
    case (nil, .some(let error)) where error.kind == .object:
      guard let error = try readError(members: self.members(of: error, scanner), scanner) else { return nil }
      return JSONRPCResponse(id: id, outcome: .failure(error))
    default: return nil
    }
  }

  private static func readError(
    members: [String: JSONPart], _ scanner: JSONScanner
  ) throws(JSONScanError) -> JSONRPCError? {
    guard let code = members["code"], code.kind == .number,
      let number = Int(String(decoding: scanner.bytes[code.range], as: UTF8.self)),
      let message = members["message"], message.kind == .string
    else { return nil }
    let data = members["data"].map { Array(scanner.bytes[$0.range]) }
    return JSONRPCError(code: number, message: try scanner.string(in: message.range), data: data)
  }
}
