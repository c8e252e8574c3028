import Testing

@testable import OrgDomain

/// What bytes are found to be, whole and in pieces.
@Suite struct ContentReadingTests {
  private static let samples: [(form: ContentForm?, bytes: [UInt8])] = [
    (.pdf, Array("%PDF-1.4\n".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0]),
    (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]), (.tiff, [0x49, 0x49, 0x2A, 0x00, 8]),
    (.tiff, [0x4D, 0x4D, 0x00, 0x2A, 8]), (.zip, [0x50, 0x4B, 0x03, 0x04, 20]),
    (.text, Array("会议记录🏮，到会24人。\n".utf8)), (.text, Array("a,b\n1,2\n".utf8)),
    (.text, Array("\u{FEFF}代码,名称".utf8)), (.text, Array("PDF-1.4".utf8)),
    // Neither announced nor text: a U+0000, a byte that begins nothing, GB18030, a character cut off, an old Word file.
    (nil, [0x61, 0x00, 0x62]), (nil, [0x61, 0xFF]), (nil, [0xBB, 0xE1, 0xD2, 0xE9]), (nil, [0x61, 0xE4, 0xBC]),
    (nil, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), (nil, [0x80, 0x80, 0x80, 0x80]), (nil, [0x89, 0x50, 0x4E, 0x47]),
    (nil, []),
  ]

  private func form(of pieces: [[UInt8]]) -> ContentForm? {
    var reading = ContentReading()
    for piece in pieces { reading.take(piece) }
    return reading.form
  }

  @Test func bytesAreWhatTheyShow() {
    for (form, bytes) in ContentReadingTests.samples { #expect(self.form(of: [bytes]) == form, "\(bytes)") }
    #expect(Set(ContentReadingTests.samples.compactMap(\.form)) == Set(ContentForm.allCases))
  }

  /// A text cut anywhere, even inside a character, is the same text; so is what is none.
  @Test func piecesAreReadAsOne() {
    for (form, bytes) in ContentReadingTests.samples where !bytes.isEmpty && (form == .text || form == nil) {
      let known = ContentReadingTests.samples.compactMap(\.form).filter { $0 != .text }
      #expect(!known.isEmpty)
      for cut in 1..<bytes.count {
        #expect(self.form(of: [Array(bytes[..<cut]), Array(bytes[cut...])]) == form, "\(bytes) at \(cut)")
      }
      #expect(self.form(of: bytes.map { [$0] }) == form, "\(bytes) byte by byte")
    }
  }

  @Test func everyTypeHasAFormAndTheListIsClosed() {
    #expect(MediaType.allCases.map(\.form) == [.pdf, .jpeg, .png, .tiff, .zip, .zip, .zip, .text, .text])
  }
}
