import OrgDomain
import Testing

@testable import OrgBundle

/// The generator's countries: whole bundles, of exactly so many units, the same for the same seed.
@Suite struct CountryTests {
  @Test(arguments: [1, 2, 3, 7, 29, 30, 34, 50, 51, 333, 1_000, 5_000, 12_345])
  func aCountryIsABundleOfSoManyUnits(units: Int) throws {
    for accounts in CountryBundle.Accounts.allCases {
      let reading = BundleReader(
        BundleSource(texts: try CountryBundle(units: units, seed: 7, accounts: accounts).files())
      ).read()
      #expect(reading.problems == [], "\(units) \(accounts)")
      let bundle = try #require(reading.bundle)
      #expect(bundle.units.count == units)
      #expect(Set(bundle.units.map(\.code)).count == units)
      #expect(bundle.users.count == bundle.grants.count)
      if accounts == .all { #expect(bundle.users.count == units + 1) }
    }
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws {
    let once = try CountryBundle(units: 3_000, seed: 4).files()
    #expect(try CountryBundle(units: 3_000, seed: 4).files() == once)
    let other = try CountryBundle(units: 3_000, seed: 5).files()
    #expect(other["units.csv"] != once["units.csv"])
    #expect(other["rulebook.yaml"] == once["rulebook.yaml"])
  }

  @Test func aCountryHasEveryLevelKindAndField() throws {
    let files = try CountryBundle(units: 12_000, seed: 1).files()
    let bundle = try #require(BundleReader(BundleSource(texts: files)).read().bundle)
    #expect(Set(bundle.units.map(\.kind)) == Set(UnitKind.allCases))
    let categories = Set(bundle.units.compactMap { $0.category?.rawValue })
    #expect(categories.isSuperset(of: CountryField.all.map(\.category)))
    #expect(
      categories.isSuperset(of: [
        "country", "province", "prefecture", "county", "partyOffice", "town", "street", "village", "community",
        "remoteEducation",
      ]))
    let counties = bundle.units.filter { $0.category?.rawValue == "county" }.map(\.code)
    for county in counties {
      let offices = bundle.units.filter { $0.parent == county && $0.category?.rawValue == "partyOffice" }
      #expect(offices.count == CountryOffice.allCases.count, "\(county)")
    }
    #expect(bundle.units.contains { $0.industry != nil } && bundle.units.contains { $0.territory != nil })
    #expect(bundle.tenant.vocabulary.lineTable.industry.count == CountryField.ofIndustry.count)
  }

  /// DESIGN 1: a county has 500 to 1,000 organisations, a prefecture 10,000, a province 300,000.
  @Test func levelsHaveTheSizesOfLife() throws {
    var counts: [Int: [String: Int]] = [:]
    var text = ""
    func count(_ rows: Substring) {
      for row in rows.split(separator: "\n") where row.first?.isNumber == true {
        for digits in [2, 4, 6] where row.prefix(digits).allSatisfy(\.isNumber) {
          counts[digits, default: [:]][String(row.prefix(digits)), default: 0] += 1
        }
      }
    }
    try CountryBundle(units: 600_000, seed: 2).write(to: { file, piece in
      guard file == "units.csv" else { return }
      text += String(decoding: piece, as: UTF8.self)
      guard let end = text.lastIndex(of: "\n") else { return }
      count(text[...end])
      text = String(text[text.index(after: end)...])
    })
    for (digits, sizes) in [(2, 200_000...400_000), (4, 5_000...15_000), (6, 500...1_400)] {
      let found = (counts[digits] ?? [:]).filter { $0.key != "00" }
      #expect(found.isEmpty == false)
      #expect(found.values.allSatisfy(sizes.contains), "\(digits): \(found.values.sorted())")
    }
  }
}
