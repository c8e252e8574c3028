import Foundation
import OrgAPI
import OrgBundle
import OrgDomain
import Testing

@Suite struct FolderTests {
  /// Runs with a folder of its own that holds the sample bundle.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bundle-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder.appending(path: "assertions"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in SampleBundle.texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try body(folder)
  }

  @Test func folderIsReadLikeItsTexts() throws {
    try withFolder { folder in
      let source = try BundleSource.folder(at: folder.path)
      #expect(source == BundleSource(texts: SampleBundle.texts))
    }
  }

  @Test func otherNamesAreRefusedUnreadAndHiddenOnesPassedOver() throws {
    try withFolder { folder in
      try Data("x".utf8).write(to: folder.appending(path: ".units.csv.swp"))
      try FileManager.default.createDirectory(at: folder.appending(path: "old"), withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "assertions/deep.yaml"), withIntermediateDirectories: true)
      let problems = BundleReader(try BundleSource.folder(at: folder.path)).read().problems
      #expect(problems.map(line) == ["assertions/deep.yaml unreadable", "old unknownFile"])
    }
  }

  @Test("names that bundles do not have are found without reading a file")
  func strangers() throws {
    try withFolder { folder in
      #expect(try BundleSource.strangers(in: folder.path) == [])
      for name in ["unit.csv", "tokens-ab12.csv", "sample.tokens.csv", ".hidden", "assertions/notes.txt", "README.md"] {
        try Data("x".utf8).write(to: folder.appending(path: name))
      }
      #expect(
        try BundleSource.strangers(in: folder.path).map(line) == [
          "assertions/notes.txt unknownFile", "sample.tokens.csv tokensFile", "tokens-ab12.csv tokensFile",
          "unit.csv unknownFile",
        ])
    }
  }

  @Test("a plan that cannot be read is never left out of plans.yaml")
  func unreadablePlan() throws {
    let unit = try #require(Code("V01"))
    #expect(try BundleTexts.plans([(unit: unit, text: "steps: []\n")]).contains("V01"))
    #expect(throws: BundleTexts.UnreadablePlan.self) {
      try BundleTexts.plans([(unit: unit, text: "- a list\n")])
    }
  }

  @Test func unreadableFileIsNamedAndNotMissing() throws {
    try withFolder { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "units.csv"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "units.csv"), withDestinationURL: folder.appending(path: "nowhere.csv"))
      let reading = BundleReader(try BundleSource.folder(at: folder.path)).read()
      #expect(reading.problems.map(line) == ["units.csv unreadable"])
    }
  }

  @Test func noFolderThrows() {
    #expect {
      try BundleSource.folder(at: "/nowhere/at/all")
    } throws: { error in
      (error as? BundleProblem)?.code == .unreadable
    }
  }
}
