/// The text of a rule book, rule by rule, so that one can be left out.
struct RuleBookText {
  struct Rule {
    /// Counted from 0.
    let number: Int
    let code: String
    let lines: Range<Int>
  }

  /// Why the text cannot be taken apart.
  struct NoRules: Error {}

  let rules: [Rule]
  private let lines: [Substring]

  init(_ text: String) throws {
    let mark = "  - id: "
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.lines = lines
    let starts = lines.indices.filter { lines[$0].hasPrefix(mark) }
    guard !starts.isEmpty else { throw NoRules() }
    rules = starts.enumerated().map { number, start in
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  - ") || $0.hasPrefix("  #") } ?? lines.endIndex
      return Rule(number: number, code: String(lines[start].dropFirst(mark.count)), lines: start..<end)
    }
  }

  func text(without rule: Rule) -> String {
    (lines[..<rule.lines.lowerBound] + lines[rule.lines.upperBound...]).joined(separator: "\n") + "\n"
  }

  /// The same where no other rule says that it goes before the one left out.
  func text(withoutTraceOf rule: Rule) -> String {
    text(without: rule).split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      let mark = "    overrides: ["
      guard line.hasPrefix(mark) else { return String(line) }
      let codes = line.dropFirst(mark.count).prefix { $0 != "]" }.split(separator: ",")
      let others = codes.map { $0.drop { $0 == " " } }.filter { $0 != rule.code }
      return others.isEmpty ? nil : mark + others.joined(separator: ", ") + "]"
    }.joined(separator: "\n")
  }
}
