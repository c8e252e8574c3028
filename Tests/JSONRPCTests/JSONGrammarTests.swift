import JSONRPC
import Testing

/// RFC 8259 by tables of texts.
@Suite struct JSONGrammarTests {
  @Test(
    arguments: [
      "null", "true", "false", "0", "-0", "-1", "12", "0.5", "1e2", "1E+2", "1e-2", "-0.0e0", "\"\"", "[]", "{}",
      " [ ] ", "\t{\r\n}\n", "[[],{},[[]]]", #"{"a":1,"b":[true,null]}"#, #"{"":""}"#, #"{"a":1,"a":2}"#,
      #""\"\\\/\b\f\n\r\t""#, #""\u00e9\uD83D\uDE00""#, "\"é😀\u{FFFF}\"", "\"\u{7F}\"", #"[1 , 2]"#,
      "123456789012345678901234567890.123456789012345678901234567890e1000000000",
    ])
  func accepts(_ text: String) throws {
    _ = try JSONScanner(Array(text.utf8)).document()
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("nul", .unexpectedEnd, 3),
      ("nulL", .unexpectedByte(0x4C), 3), ("TRUE", .unexpectedByte(0x54), 0), ("[1,]", .unexpectedByte(0x5D), 3),
      ("[,1]", .unexpectedByte(0x2C), 1), ("[1 2]", .unexpectedByte(0x32), 3), ("{1:2}", .unexpectedByte(0x31), 1),
      (#"{"a"}"#, .unexpectedByte(0x7D), 4), (#"{"a":}"#, .unexpectedByte(0x7D), 5),
      (#"{"a":1,}"#, .unexpectedByte(0x7D), 7), ("[1}", .unexpectedByte(0x7D), 2), ("{]", .unexpectedByte(0x5D), 1),
      ("[", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1), (#"{"a":"#, .unexpectedEnd, 5),
      ("]", .unexpectedByte(0x5D), 0),
      ("1 2", .unexpectedByte(0x32), 2), ("[]x", .unexpectedByte(0x78), 2), ("'a'", .unexpectedByte(0x27), 0),
      ("+1", .unexpectedByte(0x2B), 0), (".5", .unexpectedByte(0x2E), 0), ("01", .invalidNumber, 1),
      ("1.", .unexpectedEnd, 2), ("1.x", .invalidNumber, 2), ("1e", .unexpectedEnd, 2), ("-", .unexpectedEnd, 1),
      ("-a", .invalidNumber, 1), ("1e+", .unexpectedEnd, 3), ("0x1", .unexpectedByte(0x78), 1),
      ("NaN", .unexpectedByte(0x4E), 0), ("-Infinity", .invalidNumber, 1), ("// x", .unexpectedByte(0x2F), 0),
      ("\u{FEFF}1", .unexpectedByte(0xEF), 0), ("\"a", .unexpectedEnd, 2), ("\"\\", .unexpectedEnd, 2),
      ("\"\\x\"", .invalidEscape, 2), ("\"\\u12\"", .invalidEscape, 5), ("\"\\u12", .unexpectedEnd, 5),
      ("\"\\u00g0\"", .invalidEscape, 5), ("\"\u{1}\"", .controlCharacter(1), 1), ("\"\n\"", .controlCharacter(10), 1),
      ("\"\u{0}\"", .nul, 1), ("\u{0}", .unexpectedByte(0), 0), ("\"a\\u0000\"", .nul, 2),
      ("\"\\uD800\"", .loneSurrogate, 1), ("\"\\uDC00\"", .loneSurrogate, 1), ("\"\\uD800\\u0041\"", .loneSurrogate, 1),
      ("\"\\uD800\\n\"", .loneSurrogate, 1), ("\"\\uD800", .loneSurrogate, 1),
      ("\"\\uD83D\\uD83D\"", .loneSurrogate, 1),
    ] as [(String, JSONScanError.Reason, Int)])
  func rejects(_ text: String, _ reason: JSONScanError.Reason, _ offset: Int) {
    #expect(throws: JSONScanError(offset: offset, reason: reason)) { try JSONScanner(Array(text.utf8)).document() }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF, 0x22], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func rejectsInvalidUTF8(_ bytes: [UInt8]) {
    let error = JSONScanError(offset: 1, reason: .invalidUTF8)
    #expect(throws: error) { try JSONScanner([0x22] + bytes + [0x22]).document() }
    #expect(throws: error) { try JSONScanner([0x22] + bytes).document() }
  }

  @Test func acceptsEveryScalarButNul() throws {
    for value in UInt32(0x20)...0x10FFFF where value != 0x22 && value != 0x5C {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("\"\(Character(scalar))\"".utf8)
      guard (try? JSONScanner(bytes).document()) == nil else { continue }
      Issue.record("U+\(String(value, radix: 16)) was refused")
    }
  }

  @Test(arguments: [1, 2, 64, 500])
  func nestsToTheLimitAndNoDeeper(_ limit: Int) throws {
    func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
      Array((String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)).utf8)
    }
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      _ = try JSONScanner(nested(limit, open, close), depthLimit: limit).document()
      let offset = limit * open.utf8.count
      #expect(throws: JSONScanError(offset: offset, reason: .tooDeep(limit: limit))) {
        try JSONScanner(nested(limit + 1, open, close), depthLimit: limit).document()
      }
    }
  }
}
