import OrgAPI
import OrgDomain

/// The digests of new users' tokens where they came as a table among the files of a set-up.
enum SetupTokens {
  private static func isTokens(_ name: String) -> Bool { name.hasPrefix("tokens-") && name.hasSuffix(".csv") }

  /// The files of the bundle alone.
  static func removed(from files: [String: String]) -> [String: String] { files.filter { !isTokens($0.key) } }

  /// The rows of the table.
  static func rows(of name: String, in files: [String: String]) throws(ServiceFault) -> [SetupTokenDigest] {
    guard isTokens(name), let text = files[name] else {
      throw ServiceFault(.invalid, .setup(.unknownFile), ["file": name])
    }
    var rows: [SetupTokenDigest] = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 2 else {
        throw ServiceFault(.invalid, .field(.refused), ["path": "tokensFile", "reason": "a row is `user,digest`"])
      }
      rows.append(SetupTokenDigest(user: String(cells[0]), digest: String(cells[1])))
    }
    return rows
  }

  /// Those who got no token.
  static func users(_ rows: [SetupTokenDigest], without keyed: [UserCode]) -> [String] {
    let set = Set(keyed.map(\.text))
    return rows.map(\.user).filter { !set.contains($0) }
  }
}
