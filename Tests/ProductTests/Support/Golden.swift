import Foundation
import Testing

/// An output as it was recorded and read. `RECORD_GOLDEN=1 swift test --filter ProductTests` writes it anew; read the
/// difference before committing it.
struct Golden {
  private let name: String

  init(_ name: String) { self.name = name }

  func expect(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = Repository.path("Tests/ProductTests/Golden/" + name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      return try Data(output.utf8).write(to: URL(filePath: path))
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    let lines = [recorded, output].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    for (number, pair) in zip(lines[0], lines[1]).enumerated() where pair.0 != pair.1 {
      Issue.record(
        "\(name):\(number + 1): recorded “\(pair.0)”, found “\(pair.1)”; RECORD_GOLDEN=1 records it anew",
        sourceLocation: sourceLocation)
      return
    }
    #expect(lines[0].count == lines[1].count, "\(name) is longer or shorter", sourceLocation: sourceLocation)
  }
}
