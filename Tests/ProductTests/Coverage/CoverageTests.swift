import Foundation
import Testing

/// The requirements are exercised, and the table that says where is true.
@Suite struct CoverageTests {
  private static let path = Repository.path("fixtures/COVERAGE.md")

  @Test func everyRequirementIsShownSomewhere() throws {
    let coverage = try RequirementCoverage(fixtures: YearTests.jurisdictions)
    #expect(coverage.mistakes == [])
    #expect(coverage.missing.map { "R-\($0)" } == [])
  }

  @Test func theTableIsAsTheTagsSay() throws {
    let table = try RequirementCoverage(fixtures: YearTests.jurisdictions).table
    if ProcessInfo.processInfo.environment["RECORD_COVERAGE"] == "1" {
      return try Data(table.utf8).write(to: URL(filePath: Self.path))
    }
    let recorded = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(recorded == table, "RECORD_COVERAGE=1 records it anew")
  }
}
