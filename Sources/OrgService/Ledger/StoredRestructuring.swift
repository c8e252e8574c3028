import OrgDomain

/// A merger, split or dissolution as the log carries it; why stands beside the log.
struct StoredRestructuring: Codable, Equatable, Sendable {
  struct Pair: Codable, Equatable, Sendable {
    let from: UInt32
    let to: UInt32
  }

  let manner: String
  /// Predecessor and successor, in their order.
  let pairs: [Pair]
  /// What was chosen for what the units that went left behind: `carry` or `close`.
  let cases: String
  let entries: String
  let grants: String
  let letters: String
  /// Salted, hexadecimal; nil where no reason was given.
  let reasonDigest: String?

  /// Nil where the body was not written by this product.
  var successions: [UnitSuccession]? {
    UnitSuccession.Manner(rawValue: manner).map { manner in
      pairs.map { UnitSuccession(manner, from: UnitIndex(rawValue: $0.from), to: UnitIndex(rawValue: $0.to)) }
    }
  }
}
