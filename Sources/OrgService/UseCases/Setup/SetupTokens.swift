import OrgAPI
import OrgDomain
import OrgStorage

/// The digests of new users' tokens where they came as a table among the files of a set-up.
enum SetupTokens {
  /// Whether a file has digests, and is none of the bundle's.
  static func isTokens(_ name: String) -> Bool { name.hasPrefix("tokens-") && name.hasSuffix(".csv") }

  /// The rows of the table that a set-up has under a name.
  static func rows(of name: String, in setup: String, _ tables: TenantTables) throws -> [SetupTokenDigest] {
    let size = isTokens(name) ? Int(try tables.setupFileSize(setup, file: name)) : 0
    guard size > 0 else { throw ServiceFault(.invalid, .setup(.unknownFile), ["file": name]) }
    let text = String(decoding: try tables.setupBytes(setup, file: name, in: 0..<size), as: UTF8.self)
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
