import OrgAPI
import OrgDomain

/// Reads the subject of a rule (SPEC: rulebook.yaml).
struct SubjectReader {
  private static let keys = ["unit", "kind", "category", "traits", "within", "below", "topLevel"]

  let report: YAMLReport

  func subject(_ value: YAMLValue) -> Subject? {
    guard let subject = YAMLMapping(value, name: "subject", keys: SubjectReader.keys, report: report) else {
      return nil
    }
    if subject.isEmpty { report.add(.yamlEmpty, ["subject"], at: value.place) }
    let traits: [Trait] = subject.set("traits", Values.word)
    return Subject(
      units: subject.set("unit", Values.code), kinds: subject.set("kind", Values.choice),
      categories: subject.set("category", Values.word), traits: Set(traits),
      within: subject.optional("within", Values.code), below: below(subject), isTopLevel: subject.boolean("topLevel"))
  }

  private func below(_ subject: YAMLMapping) -> Subject.Below? {
    guard let below = subject.mapping("below", keys: ["kind", "category", "trait"]) else { return nil }
    if below.isEmpty { report.add(.yamlEmpty, ["below"], at: below.place) }
    return Subject.Below(
      kinds: below.set("kind", Values.choice), categories: below.set("category", Values.word),
      trait: below.optional("trait", Values.word))
  }
}
