import Foundation
import OrgBundle
import OrgDomain
import Testing

/// The city of the notice: every unit × every matter, the router against the second opinion.
@Suite struct PengzhouAgreementTests {
  private static let matters = [
    "survey", "report", "package", "rating", "target", "letter", "rectification", "acceptance", "unheardOf",
  ]
  private static let date = "2012-04-20"

  private var folder: String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.deletingLastPathComponent().appendingPathComponent("fixtures/pengzhou").path
  }

  /// The second opinion reads three files by itself; nothing of the product touches them.
  private func opinion() throws -> SecondOpinion {
    func text(_ file: String) throws -> String { try String(contentsOfFile: folder + "/" + file, encoding: .utf8) }
    let rules = try Plain(yaml: try text("rulebook.yaml"))["rules"]?.items ?? []
    return SecondOpinion(
      world: try PlainWorld(tenant: try text("tenant.yaml"), units: try text("units.csv")), rules: rules)
  }

  /// The product's router as the product reads the bundle.
  private func router() throws -> Router {
    let reading = BundleReader(try BundleSource.folder(at: folder)).read()
    #expect(reading.problems == [])
    return Router(tree: try #require(reading.tree), book: try #require(reading.ruleBook))
  }

  private func comparison(
    _ opinion: SecondOpinion, _ router: Router
  ) throws -> (cells: Int, routes: Int, differences: [String]) {
    let day = try #require(Day(PengzhouAgreementTests.date))
    var cells = 0
    var routes = 0
    var differences: [String] = []
    for index in router.tree.indices {
      let unit = router.tree.code(of: index).text
      for matter in PengzhouAgreementTests.matters {
        let product = router.plainAnswer(index, matter, on: day)
        let second = opinion.answer(unit, matter, on: PengzhouAgreementTests.date)
        cells += 1
        if product != .noRoute { routes += 1 }
        if product != second { differences.append("\(unit) \(matter): \(product), second opinion \(second)") }
      }
    }
    return (cells, routes, differences)
  }

  @Test func everyUnitAndMatterGoesWhereTheSecondOpinionSendsIt() throws {
    let opinion = try opinion()
    let (cells, routes, differences) = try comparison(opinion, try router())
    print("pengzhou: \(cells) cells compared, \(routes) of them with a route, \(differences.count) different")
    #expect(differences.isEmpty, "\(differences.prefix(5))")
    #expect(opinion.world.units.count >= 500)
    #expect(cells == opinion.world.units.count * PengzhouAgreementTests.matters.count)
    #expect(routes > cells / 2 && routes < cells, "both answers must occur")
  }

  @Test func theSecondOpinionTakesTheBookToo() throws {
    let opinion = try opinion()
    #expect(opinion.isSettled)
    #expect(!opinion.hasImpossibleRule)
    #expect(opinion.namesOnlyWhatIsThere)
  }

  /// The canary: were the broader rule to win, this very comparison would tell.
  @Test func narrownessTurnedRoundIsNoticed() throws {
    var opinion = try opinion()
    let router = try router()
    opinion.isInverted = true
    let differences = try comparison(opinion, router).differences
    print("pengzhou, narrowness inverted: \(differences.count) cells different")
    #expect(differences.count > 100)
  }
}
