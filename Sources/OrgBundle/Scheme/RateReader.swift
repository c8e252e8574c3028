import OrgDomain

/// Reads the rates of a scheme.
struct RateReader {
  private static let keys = ["id", "name", "for", "promotedFrom", "standingAt", "atLeast", "higherThan", "basis"]

  let entries: SchemeEntries

  func rate(_ value: YAMLValue) -> RateTarget? {
    guard let rate = YAMLMapping(value, name: "rates", keys: RateReader.keys, report: entries.report) else {
      return nil
    }
    let code = rate.required("id", Values.code)
    let name = entries.name(of: rate)
    let selection = entries.selection(of: rate)
    let measure = measure(rate)
    let atLeast = rate.optional("atLeast", Values.percentage)
    let higherThan = entries.set("higherThan", of: rate, Values.code)
    if !rate.has("higherThan") { _ = rate.required("atLeast") }
    let basis = entries.basis(of: rate)
    guard let code, let measure else { return nil }
    return RateTarget(
      code: code, name: name ?? code.text, selection: selection, measure: measure, atLeast: atLeast,
      higherThan: higherThan, basis: basis)
  }

  private func measure(_ rate: YAMLMapping) -> RateTarget.Measure? {
    rate.exclude("promotedFrom", "standingAt")
    if rate.has("standingAt") {
      let grade: Grade? = rate.optional("standingAt", Values.word)
      return grade.map { .standing(at: $0) }
    }
    let grade: Grade? = rate.required("promotedFrom", Values.word)
    return grade.map { .promoted(from: $0) }
  }
}
