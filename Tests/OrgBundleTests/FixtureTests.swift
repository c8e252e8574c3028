import Foundation
import OrgAPI
import OrgBundle
import OrgDomain
import Testing

@Suite struct FixtureTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures").path

  /// The folders; a file beside them is no bundle.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: fixtures)) ?? []).filter {
    FileManager.default.fileExists(atPath: fixtures + "/" + $0 + "/tenant.yaml")
  }.sorted()

  @Test(arguments: names)
  func fixtureHasNoProblems(_ name: String) throws {
    let reading = BundleReader(try BundleSource.folder(at: Self.fixtures + "/" + name)).read()
    #expect(reading.problems.map { line($0) + " \($0.arguments)" } == [])
    let bundle = try #require(reading.bundle)
    #expect(reading.tree?.count == bundle.units.count)
    #expect(reading.ruleBook?.rules == bundle.rules)
    #expect(bundle.positions.unitLines.count == bundle.units.count)
    #expect(bundle.positions.rules.map(\.code) == bundle.rules.map(\.code))
    #expect(!bundle.routeAssertions.isEmpty)
    for row in bundle.plans {
      #expect(PlanText.read(row.text, unit: row.plan.unit, scheme: bundle.scheme).plan == row.plan)
    }
  }

  @Test func thereAreFixtures() {
    #expect(Self.names.contains("pengzhou"))
  }
}
