/// Reads one JSON text (RFC 8259), strictly: no duplicate names, no bad UTF-8, no lone surrogates, no U+0000.
struct JSONReader {
  /// How deep arrays and objects may nest.
  static let depthLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func failure(_ reason: JSONReadingError.Reason, at place: Int? = nil) -> JSONReadingError {
    JSONReadingError(reason: reason, offset: place ?? offset)
  }

  /// The whole text as one value.
  mutating func readText() throws(JSONReadingError) -> JSONValue {
    skipSpace()
    let value = try readValue(depth: 0)
    skipSpace()
    if offset < bytes.count { throw failure(.trailingText) }
    return value
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func readValue(depth: Int) throws(JSONReadingError) -> JSONValue {
    guard let byte = next else { throw failure(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try readObject(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readLiteral("true", .bool(true))
    case UInt8(ascii: "f"): return try readLiteral("false", .bool(false))
    case UInt8(ascii: "n"): return try readLiteral("null", .null)
    default: throw failure(.unexpectedByte)
    }
  }

  private mutating func readLiteral(_ word: StaticString, _ value: JSONValue) throws(JSONReadingError) -> JSONValue {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard byte == word.utf8Start[index] else { throw failure(.badLiteral, at: start) }
      offset += 1
    }
    return value
  }

  private mutating func readArray(depth: Int) throws(JSONReadingError) -> [JSONValue] {
    if depth > JSONReader.depthLimit { throw failure(.tooDeep) }
    offset += 1
    skipSpace()
    var elements: [JSONValue] = []
    if try skip(UInt8(ascii: "]")) { return elements }
    while true {
      skipSpace()
      elements.append(try readValue(depth: depth))
      skipSpace()
      if try skip(UInt8(ascii: "]")) { return elements }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func readObject(depth: Int) throws(JSONReadingError) -> JSONValue.Object {
    if depth > JSONReader.depthLimit { throw failure(.tooDeep) }
    offset += 1
    skipSpace()
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if try skip(UInt8(ascii: "}")) { return JSONValue.Object() }
    while true {
      skipSpace()
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard byte == UInt8(ascii: "\"") else { throw failure(.unexpectedByte) }
      let start = offset
      let name = try readString()
      if isTaken(name, members, &names) { throw failure(.duplicateName, at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      members.append(JSONValue.Member(name, try readValue(depth: depth)))
      skipSpace()
      if try skip(UInt8(ascii: "}")) { return JSONValue.Object(unique: members) }
      try expect(UInt8(ascii: ","))
    }
  }

  /// Names are compared as Unicode does, so that an object can be looked up by them. Small objects are searched.
  private func isTaken(_ name: String, _ members: [JSONValue.Member], _ names: inout Set<String>) -> Bool {
    if members.count < 16 { return members.contains { $0.name == name } }
    if names.isEmpty { names = Set(members.map(\.name)) }
    return !names.insert(name).inserted
  }

  /// Whether the next byte is this one; then it is behind.
  private mutating func skip(_ byte: UInt8) throws(JSONReadingError) -> Bool {
    guard let found = next else { throw failure(.unexpectedEnd) }
    if found != byte { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONReadingError) {
    if !(try skip(byte)) { throw failure(.unexpectedByte) }
  }
}

extension JSONValue {
  /// Reads one JSON text, strictly: see `JSONReader`. At most 64 levels.
  public static func parse(_ bytes: some Collection<UInt8>) throws(JSONReadingError) -> JSONValue {
    let answer = bytes.withContiguousStorageIfAvailable(JSONValue.read) ?? Array(bytes).withUnsafeBufferPointer(read)
    return try answer.get()
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Swift.Result<JSONValue, JSONReadingError> {
    var reader = JSONReader(bytes)
    return Swift.Result { () throws(JSONReadingError) in try reader.readText() }
  }
}
