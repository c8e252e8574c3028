/// The routes that the generator itself can tell, one for each sort of unit: the bundle's assertions.
struct CountrySamples {
  private var lines: [String: String] = [:]
  private var order: [String] = []

  /// The text of the assertions.
  var text: String {
    guard !order.isEmpty else { return "routes: []\n" }
    return "routes:\n" + order.compactMap { lines[$0] }.joined()
  }

  mutating func note(town: CountryRow, _ county: CountryPlace) {
    guard lines[town.category] == nil else { return }
    note(town, rule: "rating-town", ["decide: \(quoted(county.code))"] + filed(county))
  }

  mutating func note(village: CountryRow, _ town: CountryRow, _ county: CountryPlace) {
    guard lines[village.category] == nil else { return }
    note(village, rule: "rating-village", ["decide: \(quoted(town.code))"] + filed(county))
  }

  /// - Parameter hasTable: whether the tenant's table names an office of the country for industries.
  mutating func note(_ row: CountryRow, _ field: CountryField, _ county: CountryPlace, hasTable: Bool) {
    guard lines[row.category] == nil else { return }
    let decider = quoted(county.office(field.office))
    let steps: [String]
    switch field.office {
    case .organs: steps = ["guide: \(quoted(county.office(.organization)))", "decide: \(decider)"]
    case .newSector:
      let concurring = [CountryOffice.unitedFront, .commerce].map { quoted(county.office($0)) }
      steps =
        (row.territory.isEmpty ? [] : ["guide: \(quoted(row.territory))"])
        + ["concur: [\(concurring.joined(separator: ", "))]", "decide: \(decider)"]
    case .organization, .unitedFront, .commerce, .education, .health, .stateAssets, .culture, .justice, .civilAffairs:
      let table = hasTable ? CountryWalk.rootCode + field.office.suffix : nil
      let guide = row.industry.isEmpty ? table : row.industry
      steps = (guide.map { ["guide: \(quoted($0))"] } ?? []) + ["decide: \(decider)"]
    }
    note(row, rule: CountryRules.rule(of: field), steps + filed(county))
  }

  private func filed(_ county: CountryPlace) -> [String] {
    county.officeCode.map { ["file: \(quoted($0 + CountryOffice.organization.suffix))"] } ?? []
  }

  private mutating func note(_ row: CountryRow, rule: String, _ steps: [String]) {
    order.append(row.category)
    let joined = steps.map { "{\($0)}" }.joined(separator: ", ")
    lines[row.category] = "  - {unit: \(quoted(row.code)), matter: rating, rule: \(rule), steps: [\(joined)]}\n"
  }

  private func quoted(_ code: String) -> String { "\"\(code)\"" }
}
