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

  @Test(arguments: [1, 2, 3, 7])
  func anAuditInPartsFindsWhatOneInOnePieceFinds(cores: Int) async throws {
    let reading = BundleReader(BundleSource(texts: try CountryBundle(units: 5_000, seed: 11).files())).read()
    let (tree, whole) = (try #require(reading.tree), try #require(reading.ruleBook))
    let rules = whole.rules.filter { !$0.code.text.hasPrefix("rating-school") }
    let documents = Set(try #require(reading.bundle).documents.map(\.code))
    let book = try RuleBook(rules: rules, documents: documents, tree: tree)
    let audit = RouteAuditing(router: Router(tree: tree, book: book), day: try #require(Day("2027-06-01")))
    let now = Instant(milliseconds: 0)
    let inOne = audit.run(access: AccessDirectory(), now: now)
    #expect(inOne.gapCount > 100 && inOne.vacancies.count > 100)
    #expect(try await audit.runInPieces(access: AccessDirectory(), now: now, cores: cores) == inOne)
  }
}
