import OrgDomain

/// Reads the scoring forms of a scheme.
struct ScoringReader {
  private static let keys = ["form", "name", "for", "indicators", "bonus", "bands"]

  let entries: SchemeEntries

  func form(_ value: YAMLValue) -> ScoringForm? {
    guard let form = YAMLMapping(value, name: "scoring", keys: ScoringReader.keys, report: entries.report) else {
      return nil
    }
    let code: SchemeWord? = form.required("form", Values.word)
    let name = entries.name(of: form)
    let selection = entries.selection(of: form)
    let limit = SchemeLimits.indicators
    let indicators = entries.requiredList("indicators", of: form, limit: limit).compactMap(indicator)
    let bonus = entries.list("bonus", of: form, limit: limit).compactMap(indicator)
    let bands = entries.list("bands", of: form, limit: SchemeLimits.grades).compactMap(band)
    return code.map {
      ScoringForm(
        code: $0, name: name ?? $0.rawValue, selection: selection, indicators: indicators, bonus: bonus, bands: bands)
    }
  }

  private func indicator(_ value: YAMLValue) -> ScoringForm.Indicator? {
    let keys = ["code", "name", "points"]
    guard let entry = YAMLMapping(value, name: "indicators", keys: keys, report: entries.report) else { return nil }
    let code: SchemeWord? = entry.required("code", Values.word)
    let name = entries.name(of: entry)
    let points = entry.required("points", Values.points)
    guard let code, let points else { return nil }
    return ScoringForm.Indicator(code: code, name: name ?? code.rawValue, points: points)
  }

  private func band(_ value: YAMLValue) -> ScoringForm.Band? {
    guard let entry = YAMLMapping(value, name: "bands", keys: ["grade", "from"], report: entries.report) else {
      return nil
    }
    let grade: Grade? = entry.required("grade", Values.word)
    let from = entry.required("from", Values.points)
    guard let grade, let from else { return nil }
    return ScoringForm.Band(grade: grade, from: from)
  }
}
