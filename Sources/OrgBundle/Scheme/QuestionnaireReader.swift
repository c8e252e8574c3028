import OrgDomain

/// Reads how many questionnaires a body's survey needs.
struct QuestionnaireReader {
  let entries: SchemeEntries

  func minimum(_ value: YAMLValue) -> QuestionnaireMinimum? {
    let keys = ["for", "atLeast", "ratio", "appraised", "basis"]
    guard let entry = YAMLMapping(value, name: "questionnaires", keys: keys, report: entries.report) else { return nil }
    let selection = entries.selection(of: entry)
    let count = Values.number(0...SchemeLimits.count)
    let questionnaires = entry.required("atLeast", count)
    let ratio = entries.counts("ratio", of: entry, 1...SchemeLimits.count)
    let appraised = entry.optional("appraised", count) ?? 0
    let basis = entries.basis(of: entry)
    return questionnaires.map {
      QuestionnaireMinimum(selection: selection, questionnaires: $0, ratio: ratio, appraised: appraised, basis: basis)
    }
  }
}
