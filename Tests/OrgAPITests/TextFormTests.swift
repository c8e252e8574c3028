import Testing

@testable import OrgAPI

@Suite struct TextFormTests {
  @Test(arguments: [
    ("T01-V01", true), ("a.b_c", true), ("", false), ("a b", false), ("天彭", false),
    (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
  ])
  func codes(_ text: String, _ isCode: Bool) { #expect(TextForm.isCode(text) == isCode) }

  @Test(arguments: [("pengzhou", true), ("a-1", true), ("1a", false), ("-a", false), ("A", false), ("", false)])
  func slugs(_ text: String, _ isSlug: Bool) { #expect(TextForm.isSlug(text) == isSlug) }

  @Test(arguments: [
    ("target", true), ("农技推广", true), ("*", true), ("a b", false), ("a\u{3000}b", false), ("a;b", false),
    ("a:b", false), ("a,b", false), ("", false), (String(repeating: "村", count: 21), true),
    (String(repeating: "村", count: 22), false), ("a\u{7F}", false),
  ])
  func words(_ text: String, _ isWord: Bool) { #expect(TextForm.isWord(text) == isWord) }

  @Test(arguments: [
    ("2012-04-20", true), ("2012-02-29", true), ("2013-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2012-04-31", false), ("2012-13-01", false), ("2012-00-01", false), ("0000-01-01", false), ("2012-4-20", false),
    ("2012/04/20", false), ("2012-04-20 ", false), ("+012-04-20", false), ("", false),
  ])
  func dates(_ text: String, _ isDate: Bool) { #expect(TextForm.isDate(text) == isDate) }

  @Test(arguments: [
    ("2012-04-20T09:00:00+08:00", true), ("2012-04-20T01:00:00Z", true), ("2012-04-20T09:00:00.125+08:00", true),
    ("2012-04-20T09:00:00", false), ("2012-04-20T24:00:00Z", false), ("2012-04-20T09:60:00Z", false),
    ("2012-04-20 09:00:00Z", false), ("2012-04-20T09:00:00.Z", false), ("2012-04-20T09:00:00+0800", false),
    ("2012-02-30T09:00:00Z", false), ("2012-04-20T09:00:00+08:00x", false),
  ])
  func times(_ text: String, _ isTime: Bool) { #expect(TextForm.isTime(text) == isTime) }

  @Test(arguments: [
    ("0", true), ("18446744073709551615", true), ("", false), ("-1", false), ("1.0", false), (" 1", false),
    ("１", false), (String(repeating: "9", count: 21), false),
  ])
  func digits(_ text: String, _ isNumber: Bool) { #expect(TextForm.isDigits(text, upTo: 20) == isNumber) }

  @Test(arguments: [
    (String(repeating: "0f", count: 32), true), (String(repeating: "0F", count: 32), false), ("", false),
    (String(repeating: "a", count: 63), false), (String(repeating: "g", count: 64), false),
    (String(repeating: "a", count: 65), false),
  ])
  func digests(_ text: String, _ isDigest: Bool) { #expect(TextForm.isDigest(text) == isDigest) }

  @Test(arguments: [
    ("0", true), ("18446744073709551615", true), ("18446744073709551616", false), ("99999999999999999999", false),
  ])
  func seedsFitInto64Bits(_ seed: String, _ isSeed: Bool) {
    let draw: JSONValue = ["campaign": "2012", "form": "concentrated", "seed": .string(seed)]
    let isAccepted = (try? InspectionDraw.checkParams(draw)) != nil
    #expect(isAccepted == isSeed)
  }
}
