import Foundation

/// Where the demo's bundle is.
enum DemoBundle {
  private static let name = "fixtures/pengzhou"

  /// What runs the city's year. The demo shows who decides, on whatever day it is watched: without phases.
  static let ofTheYear: Set = ["scheme.yaml", "plans.yaml", "history.csv", "expect.yaml", "transcript.jsonl"]

  /// Where this program is.
  static var executable: URL? { Foundation.Bundle.main.executableURL?.resolvingSymlinksInPath() }

  /// The bundle in the working directory, else in one of the folders above the executable: its source's root.
  static func path(_ words: Words) throws -> String {
    if FileManager.default.fileExists(atPath: name) { return name }
    var folder = executable?.deletingLastPathComponent()
    while let current = folder, current.path != "/" {
      let candidate = current.appendingPathComponent(name).path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      folder = current.deletingLastPathComponent()
    }
    throw CommandFailure(
      .problems,
      words(
        "找不到 \(name)：请在源码目录中运行，或写明路径：tiaokuai demo DIR",
        "\(name) was not found: run this in the source folder, or name it: tiaokuai demo DIR"))
  }
}
