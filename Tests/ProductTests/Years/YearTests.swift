import Foundation
import Testing

/// Every jurisdiction among the fixtures plays its year, and what its documents fix comes out.
@Suite(.timeLimit(.minutes(15))) struct YearTests {
  /// The jurisdictions: each folder under `fixtures/`.
  static let jurisdictions = [
    "bureau", "changchun", "community", "harbin", "henan", "linhe", "meishan", "offices", "pengzhou", "town",
  ]

  @Test func everyFolderOfTheFixturesIsPlayed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: Repository.path("fixtures")), includingPropertiesForKeys: [.isDirectoryKey])
    let names = try folders.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
      .map(\.lastPathComponent)
    #expect(names.sorted() == Self.jurisdictions)
  }

  /// The year as it was read by people, and every value of expect.yaml changed by itself and the change noticed.
  @Test(arguments: jurisdictions)
  func theYearComesOutAndEveryExpectationCanFail(_ name: String) async throws {
    let played = try await CommandOutcome.tool("play", Repository.path("fixtures/" + name), "--prove")
    #expect(played.status == 0, "\(played.errors)")
    #expect(played.errors.contains("expectations hold") && played.errors.contains("each was noticed"))
    try Golden("years/\(name).txt").expect(played.output)
  }

  /// A figure that the documents fix, put wrong in the file itself: the run fails and names the entry with its clause.
  @Test func aWrongFigureFailsTheRun() async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.copy(Repository.path("fixtures/town"), to: "town")
      let text = try workspace.text("town/expect.yaml")
      let wrong = text.replacing("3250", with: "3251")
      try #require(wrong != text)
      try workspace.write("town/expect.yaml", wrong)
      let played = try await CommandOutcome.tool("play", bundle)
      #expect(played.status == 1)
      #expect(played.errors.contains("expected 3251, found 3250"), "\(played.errors)")
      #expect(played.errors.contains("do not hold") || played.errors.contains("does not"))
    }
  }
}
