import Foundation

/// The built executable, which stands beside the bundle of the tests.
enum BuiltTool {
  /// Why there is nothing to run.
  struct Missing: Error, CustomStringConvertible {
    let searched: [String]

    var description: String {
      "The executable tiaokuai is not built: it is not in \(searched.joined(separator: ", ")). "
        + "Run `swift build --product tiaokuai` with the same configuration first."
    }
  }

  /// The executable's path.
  static func path() throws -> String {
    let folders = folders
    for folder in folders {
      let candidate = folder.appending(path: "tiaokuai").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
    }
    throw Missing(searched: folders.map(\.path))
  }

  /// The folder of the program that runs the tests, then those of the loaded test bundles.
  private static var folders: [URL] {
    let program = CommandLine.arguments.first.map { URL(filePath: $0).resolvingSymlinksInPath() }
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    return ([program].compactMap { $0 } + bundles).map { $0.deletingLastPathComponent() }
  }
}
