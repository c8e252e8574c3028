import OrgBundle
import OrgDomain
import Testing

@testable import OrgService

/// The rule book of a generated country serves every unit in every matter.
@Suite struct CountryRouteTests {
  @Test(arguments: [1, 5, 50, 1_000, 5_000])
  func noUnitIsWithoutARoute(units: Int) throws {
    let files = try CountryBundle(units: units, seed: 11).files()
    let reading = BundleReader(BundleSource(texts: files)).read()
    let bundle = try #require(reading.bundle)
    let tree = try #require(reading.tree)
    let book = try #require(reading.ruleBook)
    #expect(Set(book.matters) == Set(Matter.builtIn))
    let day = try #require(Day("2027-06-01"))
    let report = RouteAuditing(router: Router(tree: tree, book: book), day: day).run(
      access: nil, now: Instant(milliseconds: 0))
    #expect(report.gaps == [])
    #expect(report.generalOnly == [])
    #expect(report.checked == units * Matter.builtIn.count)
    if units >= 5_000 { #expect(report.unusedRules == []) }
    #expect(bundle.routeAssertions.isEmpty == (units < 5))
  }
}
