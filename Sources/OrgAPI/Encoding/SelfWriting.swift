/// A shape that writes itself, because it is asked for very often: coding takes several times as long.
///
/// It writes what coding would write, byte for byte.
protocol SelfWriting: Encodable {
  /// Writes the members, without the braces.
  func write(to writer: inout JSONWriter) throws
}

extension JSONWriter {
  /// Begins a member of the object that was begun last and not yet ended.
  private mutating func beginMember(_ name: StaticString) {
    if bytes.last != UInt8(ascii: "{") { write(byte: UInt8(ascii: ",")) }
    write(byte: UInt8(ascii: "\""))
    write(plain: name)
    write(byte: UInt8(ascii: "\""))
    write(byte: UInt8(ascii: ":"))
  }

  mutating func member(_ name: StaticString, _ text: String) {
    beginMember(name)
    write(text)
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    beginMember(name)
    write(number)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    if let number { member(name, number) }
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    beginMember(name)
    write(plain: flag ? "true" : "false")
  }

  mutating func member<Word: RawRepresentable<String>>(_ name: StaticString, _ word: Word?) {
    if let word { member(name, word.rawValue) }
  }

  mutating func member(_ name: StaticString, _ elements: [some SelfWriting]) throws {
    beginMember(name)
    write(byte: UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { write(byte: UInt8(ascii: ",")) }
      try write(element)
    }
    write(byte: UInt8(ascii: "]"))
  }

  /// A part that is seldom there, by coding.
  mutating func member(_ name: StaticString, coding part: (some Encodable)?) throws {
    guard let part else { return }
    beginMember(name)
    write(contentsOf: try encodeBytes(part))
  }

  mutating func write(_ shape: some SelfWriting) throws {
    write(byte: UInt8(ascii: "{"))
    try shape.write(to: &self)
    write(byte: UInt8(ascii: "}"))
  }
}
