import Foundation

/// The source tree that the tests stand in.
enum Repository {
  /// Its topmost folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The large example.
  static let pengzhou = path("fixtures/pengzhou")

  static func path(_ name: String) -> String { root.appending(path: name).path }

  static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}
