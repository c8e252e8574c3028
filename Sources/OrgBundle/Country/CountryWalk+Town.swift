extension CountryWalk {
  static func town(_ number: Int, of county: CountryPlace) -> String { county.code + CountryNames.digits(number, 3) }

  /// A town or street: its committee, the branch of its organs, its villages, communities and enterprises.
  mutating func town(_ number: Int, below county: CountryPlace, _ units: Int) throws {
    let code = CountryWalk.town(number, of: county)
    let isStreet = number % 5 == 0
    let name = CountryNames.place(number) + (isStreet ? "街道" : "镇")
    let row = CountryRow(
      code: code, name: county.name + name + "党委", kind: "committee", category: isStreet ? "street" : "town",
      parent: county.code)
    try add(row, role: "secretary")
    samples.note(town: row, county)
    var rest = units - 1
    guard rest > 0 else { return }
    try add(
      CountryRow(
        code: code + "J01", name: name, tail: "机关党支部", kind: "branch", category: "organ", parent: code,
        members: members()))
    rest -= 1
    var (villages, others) = (0, 0)
    while rest > 0 {
      let chance = numbers.below(100)
      if chance < 80 {
        villages += 1
        rest -= try village(villages, of: row, name, isStreet: isStreet, chance, upTo: rest, county)
      } else {
        others += 1
        try other(others, of: row, name, chance, county)
        rest -= 1
      }
    }
  }

  /// A village or community, with branches below it or a site.
  ///
  /// - Returns: how many units it has taken.
  private mutating func village(
    _ number: Int, of town: CountryRow, _ place: String, isStreet: Bool, _ chance: Int, upTo rest: Int,
    _ county: CountryPlace
  ) throws -> Int {
    let isCommunity = isStreet ? chance >= 12 : chance < 12
    let name = place + CountryNames.place(number) + (isCommunity ? "社区" : "村")
    let size = chance >= 72 ? min(rest, 3 + numbers.below(3)) : 1
    let kind = size == 1 ? "branch" : size < 5 ? "generalBranch" : "committee"
    var row = CountryRow(
      code: town.code + CountryNames.digits(number, 3), name: name, tail: noun(kind), kind: kind,
      category: isCommunity ? "community" : "village", parent: town.code)
    if size == 1 { row.members = members() }
    try add(row, role: size > 1 ? "secretary" : nil)
    samples.note(village: row, town, county)
    for branch in stride(from: 1, to: size, by: 1) {
      try add(
        CountryRow(
          code: row.code + "-" + CountryNames.digits(branch), name: name, tail: CountryWalk.branch(branch),
          kind: "branch",
          category: row.category, parent: row.code, members: members()))
    }
    guard chance < 8, size < rest else { return size }
    try add(
      CountryRow(
        code: row.code + "Z", name: name, tail: "远程教育站点", kind: "site", category: "remoteEducation", parent: row.code))
    return size + 1
  }

  /// A small enterprise, a school or a social organisation of a town.
  private mutating func other(
    _ number: Int, of town: CountryRow, _ place: String, _ chance: Int, _ county: CountryPlace
  ) throws {
    let isEnterprise = chance < 90 || !county.hasOffices
    let isSchool = !isEnterprise && chance < 95
    var row = CountryRow(
      code: town.code + (isEnterprise ? "Q" : isSchool ? "X" : "H") + CountryNames.digits(number, 2),
      name: place + "第" + CountryNames.digits(number),
      tail: isEnterprise ? "企业党支部" : isSchool ? "学校党支部" : "社会组织党支部",
      kind: "branch", category: isEnterprise ? "privateEnterprise" : isSchool ? "school" : "socialOrganization",
      parent: town.code, traits: isEnterprise ? "belowScale" : "", members: members())
    if isSchool { row.industry = county.office(.education) }
    if isEnterprise, numbers.below(4) == 0 { row.territory = town.code }
    try add(row)
  }
}
