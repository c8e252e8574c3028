/// Writes the units of a country from the root down, each level with exactly the number of units that it is given.
struct CountryWalk {
  static let rootCode = "00"

  let bundle: CountryBundle
  let shape: CountryShape
  var numbers: CountryNumbers
  var output: CountryOutput
  var samples = CountrySamples()

  init(bundle: CountryBundle, shape: CountryShape, output: CountryOutput) {
    self.bundle = bundle
    self.shape = shape
    self.output = output
    numbers = CountryNumbers(seed: bundle.seed)
  }

  mutating func run() throws {
    try output.add(
      user: "admin", name: "管理员", role: "administrator", unit: CountryWalk.rootCode, scope: "subtree")
    let country = CountryPlace(
      level: .country, code: CountryWalk.rootCode, name: "全域",
      hasOffices: CountryShape.hasOffices(.country, shape.units),
      officeCode: CountryShape.hasOffices(.country, shape.units) ? CountryWalk.rootCode : nil)
    try committee(country, parent: "")
    let rest = try own(country, shape.units - 1)
    try split(rest, size: CountryShape.provinceSize) { walk, number, units in
      try walk.level(.province, number, below: country, units)
    }
    try output.finish()
  }

  /// A level: its committee, its offices, its own organisations, then the parts of it.
  private mutating func level(
    _ level: CountryShape.Level, _ number: Int, below superior: CountryPlace, _ units: Int
  ) throws {
    let place = self.place(level, number, below: superior, units)
    try committee(place, parent: superior.code)
    let towns = level == .county ? CountryShape.parts(of: units * 3 / 4, size: CountryShape.townSize) : 0
    let rest = try own(place, units - 1, towns: towns)
    switch level {
    case .country: return
    case .province:
      try split(rest, size: CountryShape.prefectureSize) { try $0.level(.prefecture, $1, below: place, $2) }
    case .prefecture:
      try split(rest, size: CountryShape.countySize) { try $0.level(.county, $1, below: place, $2) }
    case .county:
      try split(rest, into: towns) { try $0.town($1, below: place, $2) }
    }
  }

  private func place(
    _ level: CountryShape.Level, _ number: Int, below superior: CountryPlace, _ units: Int
  ) -> CountryPlace {
    let isFirst = superior.level == .country
    let code = isFirst ? CountryNames.digits(number + 10, 2) : superior.code + CountryNames.digits(number, 2)
    let noun =
      switch level {
      case .country: "国"
      case .province: "省"
      case .prefecture: "市"
      case .county: number % 4 == 0 ? "区" : "县"
      }
    let hasOffices = CountryShape.hasOffices(level, units)
    return CountryPlace(
      level: level, code: code, name: CountryNames.place(number) + noun, hasOffices: hasOffices,
      officeCode: hasOffices ? code : superior.officeCode)
  }

  /// Gives each of the parts its units, and their numbers from 1.
  private mutating func split(
    _ units: Int, size: Int, _ write: (inout CountryWalk, Int, Int) throws -> Void
  ) throws {
    guard units > 0 else { return }
    try split(units, into: CountryShape.parts(of: units, size: size), write)
  }

  private mutating func split(
    _ units: Int, into parts: Int, _ write: (inout CountryWalk, Int, Int) throws -> Void
  ) throws {
    guard units > 0 else { return }
    let parts = min(max(parts, 1), units)
    var rest = units
    for number in 1...parts {
      let share = numbers.share(of: rest, parts: parts - number + 1)
      try write(&self, number, share)
      rest -= share
    }
  }

  private mutating func committee(_ place: CountryPlace, parent: String) throws {
    try add(
      CountryRow(
        code: place.code, name: place.name + "党委", kind: "committee", category: place.level.category, parent: parent),
      role: "secretary")
  }

  /// Writes a unit, and its account where it is to have one: bodies always, others only by `all`.
  ///
  /// - Parameter role: of a body's account; nil for a unit that is no body.
  mutating func add(_ row: CountryRow, role: String? = nil) throws {
    try output.add(row)
    guard role != nil || bundle.accounts == .all else { return }
    let role = role ?? "secretary"
    let title = role == "reviewer" ? "审核人" : "书记"
    try output.add(user: "u-" + row.code, name: row.name + row.tail + title, role: role, unit: row.code)
  }

  /// Party members of a branch: 3 to 47.
  mutating func members() -> Int { 3 + numbers.below(45) }
}
