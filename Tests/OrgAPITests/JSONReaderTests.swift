import Testing

@testable import OrgAPI

@Suite struct JSONReaderTests {
  private func read(_ bytes: [UInt8]) -> Swift.Result<JSONValue, JSONReadingError> {
    Swift.Result { () throws(JSONReadingError) in try JSONValue.parse(bytes) }
  }

  private func read(_ text: String) -> Swift.Result<JSONValue, JSONReadingError> { read(Array(text.utf8)) }

  @Test(
    arguments: [
      ("null", .null), ("true", true), (" false\r\n\t", false), ("0", 0), ("-0", 0), ("-12", -12), ("1.5", 1.5),
      ("1e2", 100.0), ("1E+2", 100.0), ("25e-1", 2.5), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
      (#""""#, ""), (#""天\u5f6d\n\"\\\/\b\f\r\t""#, "天彭\n\"\\/\u{08}\u{0C}\r\t"), (#""\ud83d\ude00""#, "😀"),
      ("[]", []), ("[1,[2],{}]", [1, [2], [:]]), (#"{"a":{"b":null}}"#, ["a": ["b": nil]]),
      (#"{"a" : 1 , "b" : [ ] }"#, ["b": [], "a": 1]),
    ] as [(String, JSONValue)])
  func accepts(_ text: String, _ value: JSONValue) {
    #expect(read(text) == .success(value))
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2),
      ("[1,", .unexpectedEnd, 3), ("[1,]", .unexpectedByte, 3), ("[1 2]", .unexpectedByte, 3),
      ("{", .unexpectedEnd, 1), (#"{"a"}"#, .unexpectedByte, 4), (#"{"a":}"#, .unexpectedByte, 5),
      (#"{"a":1,}"#, .unexpectedByte, 7), ("{a:1}", .unexpectedByte, 1), ("tru", .unexpectedEnd, 3),
      ("trux", .badLiteral, 0), ("nulL", .badLiteral, 0), ("01", .trailingText, 1), ("-", .unexpectedEnd, 1),
      ("-a", .badNumber, 0), ("1.", .unexpectedEnd, 2), ("1.e1", .badNumber, 0), (".5", .unexpectedByte, 0),
      ("+1", .unexpectedByte, 0), ("1e", .unexpectedEnd, 2), ("1e400", .numberTooLarge, 0),
      ("NaN", .unexpectedByte, 0), ("1 1", .trailingText, 2), ("{}{}", .trailingText, 2),
      (#""a"#, .unexpectedEnd, 2), ("\"a\nb\"", .controlCharacter, 2), ("\"\u{0}\"", .nulCharacter, 1),
      (#""\u0000""#, .nulCharacter, 1), (#""\x""#, .badEscape, 1), (#""\u12G4""#, .badEscape, 1),
      (#""\u12"#, .unexpectedEnd, 5), (#""\ud800""#, .loneSurrogate, 1), (#""\udc00\ud800""#, .loneSurrogate, 1),
      (#""\ud800\n""#, .loneSurrogate, 1), (#""\ud800\u0041""#, .loneSurrogate, 1),
      (#"{"a":1,"b":2,"a":3}"#, .duplicateName, 13), (#"{"a":1,"\u0061":3}"#, .duplicateName, 7),
      ("'a'", .unexpectedByte, 0), ("// a\n1", .unexpectedByte, 0), ("\u{FEFF}1", .unexpectedByte, 0),
    ] as [(String, JSONReadingError.Reason, Int)])
  func refuses(_ text: String, _ reason: JSONReadingError.Reason, _ offset: Int) {
    #expect(read(text) == .failure(JSONReadingError(reason: reason, offset: offset)))
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0xC3], 2), ([0xC0, 0xAF], 1), ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1),
      ([0xE5, 0xBD, 0xAD, 0x80], 4), ([0xE5, 0xBD], 1),
    ] as [([UInt8], Int)])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8], _ offset: Int) {
    #expect(read([0x22] + bytes + [0x22]) == .failure(JSONReadingError(reason: .badUTF8, offset: offset)))
  }

  @Test func refusesADuplicateAmongMany() {
    let members = (0..<200).map { #""n\#($0)":\#($0)"# }.joined(separator: ",")
    #expect(throws: Never.self) { try JSONValue.parse(Array("{\(members)}".utf8)) }
    let failure = read(#"{\#(members),"n20":0}"#)
    #expect(failure == .failure(JSONReadingError(reason: .duplicateName, offset: members.utf8.count + 2)))
  }

  @Test func nestsAtMost64Levels() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSONValue.parse(Array(nested(64).utf8)) }
    #expect(read(nested(65)) == .failure(JSONReadingError(reason: .tooDeep, offset: 64)))
    #expect(read(String(repeating: "[", count: 1_000_000)).failureReason == .tooDeep)
  }

  @Test func readsAnyCollectionOfBytes() throws {
    #expect(try JSONValue.parse("[1]".utf8) == [1])
    #expect(try JSONValue.parse(Array("x[1]".utf8).dropFirst()) == [1])
    #expect(try JSONValue.parse(Array("]1[".utf8).reversed()) == [1])
  }
}

extension Swift.Result where Failure == JSONReadingError {
  fileprivate var failureReason: JSONReadingError.Reason? {
    if case .failure(let error) = self { error.reason } else { nil }
  }
}
