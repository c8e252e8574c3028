/// The members of an object that holds nothing but printable ASCII texts without escapes, and truth values.
struct PlainMembers {
  private enum Value {
    case text(String)
    case flag(Bool)
  }

  private var members: [(name: String, value: Value)] = []

  /// Nil where there is anything else, or a name comes twice.
  init?(_ bytes: [UInt8]) {
    var reader = PlainReader(bytes)
    reader.skipSpace()
    guard reader.skip(UInt8(ascii: "{")) else { return nil }
    members.reserveCapacity(4)
    repeat {
      reader.skipSpace()
      guard let name = reader.text(), !members.contains(where: { $0.name == name }) else { return nil }
      reader.skipSpace()
      guard reader.skip(UInt8(ascii: ":")) else { return nil }
      reader.skipSpace()
      if let text = reader.text() {
        members.append((name, .text(text)))
      } else if let flag = reader.flag() {
        members.append((name, .flag(flag)))
      } else {
        return nil
      }
      reader.skipSpace()
    } while reader.skip(UInt8(ascii: ","))
    guard reader.skip(UInt8(ascii: "}")) else { return nil }
    reader.skipSpace()
    guard reader.isAtEnd else { return nil }
  }

  /// Whether every member is one of these, and of its kind.
  func hold(texts: [String], flags: [String] = []) -> Bool {
    members.allSatisfy { member in
      switch member.value {
      case .text: texts.contains(member.name)
      case .flag: flags.contains(member.name)
      }
    }
  }

  func text(_ name: String) -> String? {
    for member in members where member.name == name {
      if case .text(let text) = member.value { return text }
    }
    return nil
  }

  func flag(_ name: String) -> Bool? {
    for member in members where member.name == name {
      if case .flag(let flag) = member.value { return flag }
    }
    return nil
  }

  /// Whether every text keeps to its field's limit.
  func keep(to fields: FieldTable) -> Bool {
    members.allSatisfy { member in
      guard let limit = fields[member.name]?.limit else { return false }
      switch member.value {
      case .text(let text): return limit.problem(of: text) == nil
      case .flag: return true
      }
    }
  }
}

/// Reads the plainest of JSON.
private struct PlainReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x0A { offset += 1 }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// A text with its quotation marks.
  mutating func text() -> String? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let start = offset + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      guard (0x20..<0x7F).contains(bytes[end]), bytes[end] != UInt8(ascii: "\\") else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    offset = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  mutating func flag() -> Bool? {
    for (word, flag) in [("true" as StaticString, true), ("false", false)] {
      let text = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      if bytes[offset...].starts(with: text) {
        offset += text.count
        return flag
      }
    }
    return nil
  }
}
