import Foundation
import OrgAPI
import OrgBundle
import OrgDomain
import Testing

@Suite struct FixtureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/pengzhou").path

  @Test func pengzhouHasNoProblems() throws {
    let reading = BundleReader(try BundleSource.folder(at: Self.folder)).read()
    #expect(reading.problems.map { line($0) + " \($0.arguments)" } == [])
    let bundle = try #require(reading.bundle)
    #expect(bundle.tenant.slug == "pengzhou")
    #expect(reading.tree?.count == bundle.units.count)
    #expect(reading.ruleBook?.rules == bundle.rules)
    #expect(bundle.positions.unitLines.count == bundle.units.count)
    #expect(bundle.positions.rules.map(\.code) == bundle.rules.map(\.code))
    #expect(!bundle.routeAssertions.isEmpty && !bundle.accessAssertions.isEmpty)
  }
}
