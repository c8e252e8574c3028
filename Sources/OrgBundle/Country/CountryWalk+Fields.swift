extension CountryWalk {
  /// Writes the offices and the fields of a level that has any.
  ///
  /// - Returns: how many of the units are left for what is below it.
  mutating func own(_ place: CountryPlace, _ units: Int, towns: Int = 0) throws -> Int {
    guard place.hasOffices else { return units }
    for office in CountryOffice.allCases {
      try add(
        CountryRow(
          code: place.office(office), name: place.name + office.name, kind: office.kind, category: "partyOffice",
          parent: place.code, traits: office.trait),
        role: office.role)
    }
    let rest = units - CountryOffice.allCases.count
    let part = rest * place.level.ownPart / 1_000
    for (field, budget) in zip(CountryField.all, CountryField.budgets(part)) {
      try write(field, of: place, budget, towns: towns)
    }
    return rest - part
  }

  private mutating func write(_ field: CountryField, of place: CountryPlace, _ budget: Int, towns: Int) throws {
    var rest = budget
    var number = 0
    while rest > 0 {
      number += 1
      let (kind, size) = group(upTo: rest)
      rest -= size
      try organisation(field, of: place, number, kind, size, towns: towns)
    }
  }

  /// Whether the next organisation is one branch, or a general branch or a committee with branches, and its units.
  private mutating func group(upTo rest: Int) -> (kind: String, size: Int) {
    // Fields of many units are gathered in committees: an office with thousands of children serves nobody.
    let chance = rest > 120 ? 99 : numbers.below(100)
    let wanted =
      if chance < 70 { 1 } else if chance < 88 { 3 + numbers.below(3) } else if chance < 99 {
        5 + numbers.below(5)
      } else { 10 + numbers.below(16) }
    let size = min(wanted, rest)
    if size == 1 { return ("branch", 1) }
    return (size < 6 ? "generalBranch" : "committee", size)
  }

  private mutating func organisation(
    _ field: CountryField, of place: CountryPlace, _ number: Int, _ kind: String, _ size: Int, towns: Int
  ) throws {
    let code = place.code + field.letter + CountryNames.digits(number, 3)
    let name = place.name + "第" + CountryNames.digits(number) + field.noun
    var row = CountryRow(
      code: code, name: name, tail: noun(kind), kind: kind, category: field.category,
      parent: place.office(field.office),
      traits: field.trait)
    // Half of them name the office themselves; for the others the tenant's table does.
    let isOfIndustry = field.office != .organs && field.office != .newSector
    if isOfIndustry, numbers.below(2) == 0 { row.industry = place.office(field.office) }
    if field.category == "privateEnterprise", towns > 0 {
      row.territory = CountryWalk.town(1 + numbers.below(towns), of: place)
    }
    if size == 1 { row.members = members() }
    try add(row, role: size > 1 ? "secretary" : nil)
    if place.level == .county {
      samples.note(row, field, place, hasTable: CountryShape.hasOffices(.country, shape.units))
    }
    for branch in stride(from: 1, to: size, by: 1) {
      try add(
        CountryRow(
          code: code + "-" + CountryNames.digits(branch), name: name, tail: CountryWalk.branch(branch), kind: "branch",
          category: field.category, parent: code, members: members()))
    }
  }

  private static let branches = (0..<100).map { "第" + String($0) + "党支部" }

  /// The name of a branch among others of one organisation.
  static func branch(_ number: Int) -> String { branches[number] }

  func noun(_ kind: String) -> String {
    switch kind {
    case "committee": "党委"
    case "generalBranch": "党总支"
    default: "党支部"
    }
  }
}
