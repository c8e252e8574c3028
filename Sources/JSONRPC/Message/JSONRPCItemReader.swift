/// Reads one request object out of a text already found to be valid JSON.
struct JSONRPCItemReader {
  private let scanner: JSONScanner
  private var fields = Fields()
  private var duplicate: (name: String, offset: Int)?
  private var unknown: [String] = []
  private var unknownCount = 0
  private var unknownOffset = 0

  private enum Field: String, CaseIterable {
    case jsonrpc
    case method
    case params
    case id

    /// The name as it is written, quotes included.
    var text: StaticString {
      switch self {
      case .jsonrpc: "\"jsonrpc\""
      case .method: "\"method\""
      case .params: "\"params\""
      case .id: "\"id\""
      }
    }
  }

  private struct Fields {
    var jsonrpc: JSONPart?
    var method: JSONPart?
    var params: JSONPart?
    var id: JSONPart?

    subscript(field: Field) -> JSONPart? {
      get {
        switch field {
        case .jsonrpc: jsonrpc
        case .method: method
        case .params: params
        case .id: id
        }
      }
      set {
        switch field {
        case .jsonrpc: jsonrpc = newValue
        case .method: method = newValue
        case .params: params = newValue
        case .id: id = newValue
        }
      }
    }
  }

  private static let unknownShown = 5
  private static let nameShown = 64

  init(_ scanner: JSONScanner) {
    self.scanner = scanner
  }

  func item(_ part: JSONPart) throws(JSONScanError) -> JSONRPCItem {
    guard part.kind == .object else {
      return .invalid(.invalidRequest.invalid("a request is an object", offset: part.range.lowerBound), id: .null)
    }
    var reader = self
    try scanner.eachMember(of: part.range) { member throws(JSONScanError) in try reader.take(member) }
    return try reader.judge(part)
  }

  /// A name of any other is only counted: a hostile object may have a million of them.
  private mutating func take(_ member: JSONMember) throws(JSONScanError) {
    guard let field = try field(named: member.name) else {
      if unknownCount == 0 { unknownOffset = member.name.lowerBound }
      unknownCount += 1
      if unknownCount <= JSONRPCItemReader.unknownShown {
        let name = try scanner.string(in: member.name)
        unknown.append("\"\(String(name.unicodeScalars.prefix(JSONRPCItemReader.nameShown)))\"")
      }
      return
    }
    if fields[field] != nil, duplicate == nil { duplicate = (field.rawValue, member.name.lowerBound) }
    fields[field] = member.value
  }

  private func field(named range: Range<Int>) throws(JSONScanError) -> Field? {
    for field in Field.allCases where field.text.utf8CodeUnitCount == range.count {
      let text = UnsafeBufferPointer(start: field.text.utf8Start, count: range.count)
      if scanner.bytes[range].elementsEqual(text) { return field }
    }
    // A name may be written with escapes.
    return scanner.bytes[range].contains(.backslash) ? Field(rawValue: try scanner.string(in: range)) : nil
  }

  private func judge(_ part: JSONPart) throws(JSONScanError) -> JSONRPCItem {
    let id = try requestID()
    func refusal(_ reason: String, at offset: Int) -> JSONRPCItem {
      .invalid(.invalidRequest.invalid(reason, offset: offset), id: id ?? .null)
    }
    if let duplicate { return refusal("the member \"\(duplicate.name)\" occurs twice", at: duplicate.offset) }
    if unknownCount > 0 { return refusal(unknownMembers, at: unknownOffset) }
    if let given = fields.id, id == nil {
      return refusal("\"id\" is a string, a number or null", at: given.range.lowerBound)
    }
    guard let version = fields.jsonrpc, try isVersion(version) else {
      return refusal("\"jsonrpc\" must be \"2.0\"", at: (fields.jsonrpc ?? part).range.lowerBound)
    }
    guard let method = fields.method, method.kind == .string else {
      return refusal("\"method\" must be a string", at: (fields.method ?? part).range.lowerBound)
    }
    return try request(method: try scanner.string(in: method.range), id: id)
  }

  private func request(method: String, id: JSONRPCID?) throws(JSONScanError) -> JSONRPCItem {
    guard let params = fields.params else { return .request(JSONRPCRequest(method: method, id: id)) }
    let offset = params.range.lowerBound
    switch params.kind {
    case .object:
      return .request(JSONRPCRequest(method: method, params: Array(scanner.bytes[params.range]), id: id))
    case .array:
      return .invalid(.invalidParams.invalid("\"params\" are given by name, in an object", offset: offset), id: id)
    case .string, .number, .boolean, .null:
      return .invalid(.invalidRequest.invalid("\"params\" must be an object", offset: offset), id: id ?? .null)
    }
  }

  /// The id where it can be told: not when it is of a wrong kind or was given twice.
  private func requestID() throws(JSONScanError) -> JSONRPCID? {
    guard let part = fields.id, duplicate?.name != "id" else { return nil }
    switch part.kind {
    case .string: return .string(try scanner.string(in: part.range))
    case .number: return .number(String(decoding: scanner.bytes[part.range], as: UTF8.self))
    case .null: return .null
    case .object, .array, .boolean: return nil
    }
  }

  private func isVersion(_ part: JSONPart) throws(JSONScanError) -> Bool {
    guard part.kind == .string else { return false }
    if scanner.bytes[part.range].elementsEqual(#""2.0""#.utf8) { return true }
    return try scanner.string(in: part.range) == "2.0"
  }

  private var unknownMembers: String {
    let more = unknownCount - unknown.count
    return "unknown members: " + unknown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
