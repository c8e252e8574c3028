/// How units spread over the levels (DESIGN 1: a county has 500 to 1,000 organisations, a prefecture 10,000, a province
/// 300,000). Small numbers keep the levels and lose their breadth.
struct CountryShape {
  static let provinceSize = 300_000
  static let prefectureSize = 10_000
  static let countySize = 900
  static let townSize = 45

  let units: Int

  /// From how many units on a level has offices of its own.
  enum Level {
    case country, province, prefecture, county

    var smallestWithOffices: Int {
      switch self {
      case .country, .province: 5_000
      case .prefecture: 500
      case .county: 30
      }
    }

    /// How many of a thousand units below a level work in its own lines: organs, schools, enterprises.
    var ownPart: Int {
      switch self {
      case .country: 1
      case .province: 10
      case .prefecture: 40
      case .county: 220
      }
    }

    /// The category of its committee.
    var category: String {
      switch self {
      case .country: "country"
      case .province: "province"
      case .prefecture: "prefecture"
      case .county: "county"
      }
    }
  }

  /// Whether a level with so many units has offices.
  static func hasOffices(_ level: Level, _ size: Int) -> Bool { size >= level.smallestWithOffices }

  /// Into how many parts of about a size a number goes: at least one, at most 98, and no part is empty.
  static func parts(of units: Int, size: Int) -> Int { min(max((units + size / 2) / size, 1), 98, units) }
}
