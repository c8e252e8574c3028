import OrgAPI
import OrgBundle
import Testing

@Suite struct YAMLScreenTests {
  private func problems(_ text: String) -> [String] {
    RuleBookText.read(text).problems.map { problem in
      "\(problem.line ?? 0):\(problem.column ?? 0) \(problem.arguments.first ?? "")"
    }
  }

  /// Marks of anchors and aliases inside texts and comments are no anchors and aliases.
  @Test(arguments: [
    "rules: [] # &a *b !c", "# *a\nrules: []", "note: a &b *c", "note: 'x\n  &a'", "note: \"\\\" &a\n *b\"",
    "note: a\n  &b *c\n  \"d\n", "note: |\n  &a\n  *b\n", "note: >-\n   &a\n\n   *b\n", "- |2\n   &a\n",
    "note: it's &a",
    "note: [a &b, c*d]", "note: a:&b", "a: {b: 'c, *d'}", "note: |\n\n\n    &a\n", "k: \"x\" # *a", "note: a&b",
  ])
  func textsMayHoldTheMarks(_ text: String) {
    let found = RuleBookText.read(text).problems
    #expect(!found.contains { $0.code == .yamlForbidden })
  }

  @Test(arguments: [
    ("a: &b c", "1:4 anchor"), ("a: *b", "1:4 alias"), ("- &b c", "1:3 anchor"), ("[&b c]", "1:2 anchor"),
    ("{a: *b}", "1:5 alias"), ("a: 'x'\nb: *c", "2:4 alias"), ("a: |\n  x\nb: *c", "3:4 alias"),
    ("a: x\n\"b\": *c", "2:6 alias"), ("a: it's\nb: &c", "2:4 anchor"), ("a: x # '\nb: *c", "2:4 alias"),
    ("a:\n  - |\n    x\n  - *c", "4:5 alias"), ("党: *c", "1:4 alias"), ("a: !!binary x", "1:4 tag"),
    ("? a\n: b", "1:1 complexKey"), ("{? a}", "1:2 complexKey"), ("*a : b", "1:1 alias"),
    ("a: \"'\"\nb: *c", "2:4 alias"),
    ("%TAG ! x\n---\na: b", "1:1 directive"), ("---\n&a b", "2:1 anchor"), ("a: >\n x\n *b", "0:0 "),
  ])
  func marksOutsideTextsAreRefused(_ text: String, _ expected: String) {
    let found = problems(text).first ?? "0:0 "
    if expected == "0:0 " {
      #expect(!found.contains("alias"))
    } else {
      #expect(found == expected)
    }
  }

  /// Texts that would take a parser hours or its stack, by what they are made of.
  private static let hostileTexts = [
    "brackets": String(repeating: "[", count: 1_000_000), "braces": String(repeating: "{a: ", count: 300_000),
    "dashes": String(repeating: "- ", count: 500_000), "question marks": String(repeating: "? ", count: 500_000),
    "steps": (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "aliases": "a: &a [x,x]\n" + (0..<40).map { "b\($0): &b\($0) [*a,*a]\n" }.joined() + "? [*b39]\n: 1\n",
    "double quotes": String(repeating: "\"", count: 1_000_001), "keys": String(repeating: "a: ", count: 300_000),
    "empty lines": "a: |\n" + String(repeating: "\n", count: 1_000_000),
    "single quotes": String(repeating: "'", count: 999_999), "commas": String(repeating: "a,", count: 300_000),
    "exclamation marks": String(repeating: "!", count: 300_000),
  ]

  @Test("a hostile text is answered at once", arguments: hostileTexts.keys.sorted())
  func hostileTextsAreAnswered(_ name: String) throws {
    let text = try #require(Self.hostileTexts[name])
    #expect(!RuleBookText.read(text).problems.isEmpty)
  }

  @Test func duplicateKeyIsNamedAtItsFirstPlace() {
    let reading = RuleBookText.read("rules: []\nb: 1\nrules: []\n")
    #expect(
      reading.problems == [
        BundleProblem(file: "rulebook.yaml", line: 1, column: 1, code: .yamlDuplicateKey, arguments: ["rules"])
      ])
  }
}
