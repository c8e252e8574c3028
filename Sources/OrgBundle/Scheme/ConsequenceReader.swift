import OrgAPI
import OrgDomain

/// Reads what a scheme lets follow from a year's result.
struct ConsequenceReader {
  private static let keys = ["id", "name", "for", "when", "target", "advice", "bars", "basis"]
  private static let conditionKeys = [
    "grade", "gradeNot", "yearsRunning", "promotedLastYear", "promoted", "fell", "targetReached", "overdue",
    "recordBelow",
  ]

  let entries: SchemeEntries

  func rule(_ value: YAMLValue) -> ConsequenceRule? {
    let keys = ConsequenceReader.keys
    guard let entry = YAMLMapping(value, name: "consequences", keys: keys, report: entries.report) else { return nil }
    let code = entry.required("id", Values.code)
    let name = entries.name(of: entry)
    let selection = entries.selection(of: entry)
    let conditions = conditions(entry)
    let target: ConsequenceRule.Target? = entry.optional("target", Values.choice)
    let advice = entry.required("advice", Values.text)
    let bars: [ConsequenceRule.Bar] = entries.set("bars", of: entry, Values.choice)
    let basis = entries.basis(of: entry)
    guard let code, let advice else { return nil }
    return ConsequenceRule(
      code: code, name: name ?? code.text, selection: selection, conditions: conditions, target: target ?? .unit,
      advice: advice, bars: bars, basis: basis)
  }

  /// The conditions in the order of the keys, whatever their order in the file.
  private func conditions(_ entry: YAMLMapping) -> [ConsequenceRule.Condition] {
    guard entry.required("when") != nil,
      let when = entry.mapping("when", keys: ConsequenceReader.conditionKeys)
    else { return [] }
    if when.isEmpty { entries.report.add(.yamlEmpty, ["when"], at: when.place) }
    var conditions: [ConsequenceRule.Condition] = []
    if when.has("grade") { conditions.append(.grade(entries.set("grade", of: when, Values.word))) }
    if when.has("gradeNot") { conditions.append(.gradeNot(entries.set("gradeNot", of: when, Values.word))) }
    if let condition = yearsRunning(when) { conditions.append(condition) }
    if let flag = when.boolean("promotedLastYear") { conditions.append(.promotedLastYear(flag)) }
    if let flag = when.boolean("promoted") { conditions.append(.promoted(flag)) }
    if let condition = fell(when) { conditions.append(condition) }
    if let flag = when.boolean("targetReached") { conditions.append(.targetReached(flag)) }
    if when.has("overdue") { conditions.append(.overdue(entries.matters("overdue", of: when))) }
    if let condition = recordBelow(when) { conditions.append(condition) }
    return conditions
  }

  private func yearsRunning(_ when: YAMLMapping) -> ConsequenceRule.Condition? {
    guard let entry = when.mapping("yearsRunning", keys: ["years", "grades"]) else { return nil }
    let years = entry.required("years", Values.number(1...20))
    _ = entry.required("grades")
    let grades: [Grade] = entries.set("grades", of: entry, Values.word)
    return years.map { .yearsRunning($0, grades) }
  }

  private func fell(_ when: YAMLMapping) -> ConsequenceRule.Condition? {
    guard let value = when["fell"], let fell = when.boolean("fell") else { return nil }
    if !fell { entries.report.add(.badKind, ["fell", "false", "true"], at: value.place) }
    return .fell
  }

  private func recordBelow(_ when: YAMLMapping) -> ConsequenceRule.Condition? {
    guard let entry = when.mapping("recordBelow", keys: ["record", "count"]) else { return nil }
    let record: SchemeWord? = entry.required("record", Values.word)
    let count = entry.required("count", Values.number(1...SchemeLimits.count))
    guard let record, let count else { return nil }
    return .recordBelow(record, count)
  }
}
