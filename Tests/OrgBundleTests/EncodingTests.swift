import OrgAPI
import OrgBundle
import Testing

@Suite struct EncodingTests {
  private func problems(ofUsers bytes: [UInt8]) -> [BundleProblem] {
    var source = BundleSource(texts: SampleBundle.texts)
    source.files["users.csv"] = bytes
    return BundleReader(source).read().problems
  }

  /// `user,name` and a row whose name is 党委 in GB18030.
  private static let gbk = Array("user,name\nu-city,".utf8) + [0xB5, 0xB3, 0xCE, 0xAF, 0x0A]

  @Test func gb18030IsNamed() {
    #expect(problems(ofUsers: Self.gbk) == [BundleProblem(file: "users.csv", code: .gb18030)])
    let fourBytes = Array("user,name\nu-city,".utf8) + [0x82, 0x35, 0x8F, 0x33, 0x0A]
    #expect(problems(ofUsers: fourBytes) == [BundleProblem(file: "users.csv", code: .gb18030)])
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsNamed(_ isLittleEndian: Bool, _ hasMark: Bool) {
    let units = (hasMark ? [0xFEFF] : []) + Array("user,name\nu-city,市委\n".utf16)
    let bytes = units.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return isLittleEndian ? [low, high] : [high, low]
    }
    #expect(problems(ofUsers: bytes) == [BundleProblem(file: "users.csv", code: .utf16)])
  }

  @Test(
    arguments: [
      ([0xC3], "C3"), ([0xFF], "FF"), ([0xC0, 0xAF], "C0"), ([0xED, 0xA0, 0x80], "ED"),
      ([0xF5, 0x80, 0x80, 0x80], "F5"),
      ([0xE5, 0x85], "E5"),
    ] as [([UInt8], String)])
  func bytesThatAreNoUTF8AreNamedByPlace(_ bad: [UInt8], _ byte: String) {
    // The U+0080 in UTF-8 is no pair of GB18030.
    let bytes = Array("user,name\nu-city,市".utf8) + bad + [0x0A, 0xFF, 0x0A]
    let expected = BundleProblem(file: "users.csv", line: 2, column: 9, code: .invalidUTF8, arguments: [byte])
    #expect(problems(ofUsers: bytes) == [expected])
  }

  @Test func byteOrderMarkIsAccepted() {
    let texts = SampleBundle.texts.mapValues { "\u{FEFF}" + $0 }
    let reading = BundleReader(BundleSource(texts: texts)).read()
    #expect(reading.problems == [])
    #expect(reading.bundle?.tenant == SampleBundle.read().bundle?.tenant)
  }

  @Test func byteOrderMarkTakesNoColumn() {
    let text = "\u{FEFF}user,nam\n"
    let problem = SampleBundle.read(["users.csv": text]).problems.first { $0.code == .csvUnknownColumn }
    #expect(problem?.column == 6)
  }

  @Test func carriageReturnsMayEndLines() {
    let texts = SampleBundle.texts.mapValues { $0.replacing("\n", with: "\r\n") }
    #expect(BundleReader(BundleSource(texts: texts)).read().problems == [])
  }
}
