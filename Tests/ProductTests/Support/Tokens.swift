import Foundation

/// Reads the file in which `apply` keeps the tokens of users.
enum Tokens {
  /// The tokens by user.
  static func read(_ path: String) throws -> [String: String] {
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    let pairs = rows.map { $0.split(separator: ",").map(String.init) }.filter { $0.count == 2 }
    return Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}
