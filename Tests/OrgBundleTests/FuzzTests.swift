import OrgAPI
import Testing

@testable import OrgBundle

@Suite struct FuzzTests {
  private static let pieces: [String] = [
    "&a", "*a", "!", "[", "]", "{", "}", ",", ": ", ":", "- ", "-", "? ", "|", ">", "|2", ">-", "'", "\"", "\\", "#",
    " #",
    "\n", "\r\n", "\n  ", "\n    ", "\t", " ", "a", "b: ", "党", "---\n", "...\n", "%", "@", "`", "\u{85}", "\u{2028}",
    "\u{FEFF}", "1", "+",
  ]

  /// A bundle with bytes changed, put in and taken out never crashes, and what is refused is said to be.
  @Test(arguments: 0..<300)
  func changedBundlesAreReadOrRefused(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var source = BundleSource(texts: SampleBundle.texts)
    let names = source.files.keys.sorted()
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      guard let name = names.randomElement(using: &random), var bytes = source.files[name], !bytes.isEmpty else {
        continue
      }
      let offset = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[offset] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8), at: offset)
      case 2: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...40, using: &random)))
      default: bytes.append(contentsOf: bytes[offset...])
      }
      source.files[name] = bytes
    }
    let reading = BundleReader(source).read()
    #expect((reading.bundle == nil) == (reading.problemCount > 0))
    #expect(reading.bundle == nil || reading.ruleBook != nil)
  }

  /// Whatever passes the screen holds no anchor when the parser reads it.
  @Test(arguments: 0..<3_000)
  func screenAgreesWithTheParser(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000_000)
    let count = Int.random(in: 1...24, using: &random)
    let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    var screen = YAMLScreen(Array(text.utf8))
    guard screen.run() == nil else { return }
    let problems = ProblemList(limit: 10)
    _ = YAMLText(file: "a.yaml", problems: problems).parse(text)
    #expect(!problems.problems.contains { $0.code == .yamlForbidden }, "\(text.debugDescription)")
  }
}
