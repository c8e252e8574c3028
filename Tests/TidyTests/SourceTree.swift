import Foundation

/// The project's own sources, read once.
struct SourceTree {
  struct File {
    /// Below the project's folder, such as `Sources/OrgDomain/Time/Day.swift`.
    let path: String
    let lines: [Substring]

    /// The target's name.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let files: [File]

  init(_ folder: String) throws {
    let start = SourceTree.root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    files = try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: start.appending(path: name), encoding: .utf8)
      return File(path: folder + "/" + name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// Every line that a check finds at fault, as `path:line: text`.
  func lines(where isAtFault: (File, Substring) -> Bool) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().filter { isAtFault(file, $0.element) }
        .map { "\(file.path):\($0.offset + 1): \($0.element.trimmingCharacters(in: .whitespaces))" }
    }
  }
}
