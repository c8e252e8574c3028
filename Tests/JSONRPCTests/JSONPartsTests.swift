import JSONRPC
import Testing

/// Byte ranges of members and items, and decoded strings.
@Suite struct JSONPartsTests {
  private func text(_ scanner: JSONScanner, _ range: Range<Int>) -> String {
    String(decoding: scanner.bytes[range], as: UTF8.self)
  }

  @Test func membersComeInTheOrderWritten() throws {
    let scanner = JSONScanner(Array(#" { "b" : [1, {"x":2}] , "a\u0062":"z", "c":null }"#.utf8))
    var found: [String] = []
    let root = try scanner.document()
    try scanner.eachMember(of: root.range) { member throws(JSONScanError) in
      found.append("\(try scanner.string(in: member.name)) \(member.value.kind) \(text(scanner, member.value.range))")
    }
    #expect(found == [#"b array [1, {"x":2}]"#, #"ab string "z""#, "c null null"])
  }

  @Test func itemsComeInTheOrderWritten() throws {
    let scanner = JSONScanner(Array(#"[ 1.50 ,[],"a",true ,{} ]"#.utf8))
    var found: [String] = []
    try scanner.eachItem(of: try scanner.document().range) { found.append("\($0.kind) \(text(scanner, $0.range))") }
    #expect(found == ["number 1.50", "array []", #"string "a""#, "boolean true", "object {}"])
  }

  @Test func emptyContainersHaveNoParts() throws {
    try JSONScanner(Array("{ }".utf8)).eachMember(of: 0..<3) { _ in Issue.record("a member of nothing") }
    try JSONScanner(Array("[ ]".utf8)).eachItem(of: 0..<3) { _ in Issue.record("an item of nothing") }
  }

  @Test(
    arguments: [
      (#""""#, ""), (#""a\"\\\/b""#, #"a"\/b"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u4e2d文""#, "中文"),
      (#""\uD83D\uDE00\uDBFF\uDFFF""#, "😀\u{10FFFF}"), (#""\uFFFF\u007f""#, "\u{FFFF}\u{7F}"),
    ])
  func decodesStrings(_ json: String, _ text: String) throws {
    let bytes = Array(json.utf8)
    let decoded = try JSONScanner(bytes).string(in: 0..<bytes.count)
    #expect(Array(decoded.utf8) == Array(text.utf8))
  }

  @Test func whatIsWrittenReadsBack() throws {
    for value in UInt32(1)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let json = JSONText.string("a\(Character(scalar))")
      #expect(try JSONScanner(json).string(in: 0..<json.count).unicodeScalars.last == scalar)
    }
  }

  @Test func aPlaceThatHoldsNoObjectIsRefused() {
    let scanner = JSONScanner(Array("[1]".utf8))
    #expect(throws: JSONScanError(offset: 0, reason: .unexpectedByte(0x5B))) {
      try scanner.eachMember(of: 0..<3) { _ in }
    }
    #expect(throws: JSONScanError(offset: 1, reason: .unexpectedByte(0x31))) { try scanner.string(in: 1..<2) }
    #expect(throws: JSONScanError(offset: 9, reason: .unexpectedEnd)) { try scanner.eachItem(of: 9..<9) { _ in } }
  }
}
