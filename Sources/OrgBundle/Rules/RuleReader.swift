import OrgAPI
import OrgDomain

/// Reads one rule (SPEC: rulebook.yaml).
struct RuleReader {
  private static let keys = [
    "id", "matter", "subject", "steps", "as", "overrides", "basis", "validFrom", "validUntil", "note",
  ]

  let report: YAMLReport

  /// The rule and its place; nil, and problems, where anything in it is wrong.
  func rule(_ value: YAMLValue) -> (rule: Rule, position: RulePosition)? {
    let before = report.problems.count
    guard let entry = YAMLMapping(value, name: "rules", keys: RuleReader.keys, report: report) else { return nil }
    let code = entry.required("id", Values.code)
    let matter: Matter? = entry.required("matter", Values.word)
    let subject = entry["subject"].flatMap(SubjectReader(report: report).subject)
    let prescription = prescription(entry)
    let overrides = entry.set("overrides", Values.code)
    let basis = BasisReader(report: report).basis(of: entry)
    let validFrom = entry.optional("validFrom", Values.day)
    let validUntil = entry.optional("validUntil", Values.day)
    let note = entry.optional("note", Values.note)
    guard let code, let matter, let prescription, report.problems.count == before else { return nil }
    let rule = Rule(
      code: code, matter: matter, subject: subject, prescription: prescription, overrides: overrides, basis: basis,
      validFrom: validFrom, validUntil: validUntil, note: note)
    return (rule, position(of: code, value, entry))
  }

  private func prescription(_ entry: YAMLMapping) -> Rule.Prescription? {
    entry.exclude("steps", "as")
    if let same = entry.mapping("as", keys: ["matter", "superior"]) {
      same.exclude("matter", "superior")
      if same.isEmpty { report.add(.yamlEmpty, ["as"], at: same.place) }
      let matter: Matter? = same.optional("matter", Values.word)
      let line: Line? = same.optional("superior", Values.choice)
      return matter.map { .sameAs($0) } ?? line.map { .sameAsSuperior($0) }
    }
    guard !entry.has("as"), entry.required("steps") != nil else { return nil }
    let reader = StepReader(report: report)
    return .steps(entry.sequence("steps").compactMap(reader.step))
  }

  private func position(of code: RuleCode, _ value: YAMLValue, _ entry: YAMLMapping) -> RulePosition {
    var words: [String: BundlePlace] = [:]
    value.forEachText { text, place in
      if text.utf8.count <= Code.maximumLength, words[text] == nil { words[text] = report.place(place) }
    }
    let steps = entry.has("steps") ? entry.sequence("steps").map { report.place($0.place) } : []
    return RulePosition(code: code, place: report.place(value.place), steps: steps, words: words)
  }
}
