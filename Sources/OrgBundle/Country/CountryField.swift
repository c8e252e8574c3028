/// A field whose organisations hang below an office of a level.
struct CountryField {
  let category: String
  let office: CountryOffice
  /// What stands in the codes of its organisations.
  let letter: String
  let noun: String
  /// Its part of what a level has of its own, in hundredths.
  let part: Int
  var trait = ""

  static let all = [
    CountryField(category: "organ", office: .organs, letter: "J", noun: "机关", part: 40),
    CountryField(category: "publicInstitution", office: .organs, letter: "S", noun: "事业单位", part: 8),
    CountryField(category: "school", office: .education, letter: "X", noun: "学校", part: 20),
    CountryField(category: "health", office: .health, letter: "Y", noun: "医院", part: 8),
    CountryField(category: "stateOwnedEnterprise", office: .stateAssets, letter: "G", noun: "国有企业", part: 6),
    CountryField(category: "culture", office: .culture, letter: "W", noun: "文化单位", part: 3),
    CountryField(category: "lawFirm", office: .justice, letter: "L", noun: "律师事务所", part: 3),
    CountryField(category: "socialOrganization", office: .civilAffairs, letter: "H", noun: "社会组织", part: 5),
    CountryField(
      category: "privateEnterprise", office: .newSector, letter: "Q", noun: "规上企业", part: 7, trait: "aboveScale"),
  ]

  /// The fields whose line leads to the office of an industry.
  static let ofIndustry = all.filter { $0.office != .organs && $0.office != .newSector }

  /// How many of so many units each field has: one each as long as they last, the others by their parts, and what is left
  /// over goes to the organs.
  static func budgets(_ units: Int) -> [Int] {
    var budgets = all.indices.map { $0 < units ? 1 : 0 }
    let rest = max(units - all.count, 0)
    for (place, field) in all.enumerated() { budgets[place] += rest * field.part / 100 }
    budgets[0] += units - budgets.reduce(0, +)
    return budgets
  }
}
