import OrgDomain

/// A delegation as events carry it. Times are milliseconds UTC; why somebody is away stands beside the log.
struct StoredDelegation: Codable, Equatable, Sendable {
  let delegation: Int64
  let unit: UInt32
  let from: Int64
  let to: Int64
  let start: Int64
  let end: Int64
  /// Salted, hexadecimal; nil where no reason was given.
  let reasonDigest: String?

  init(_ delegation: Delegation, reasonDigest: String?) {
    self.delegation = delegation.number.rawValue
    unit = delegation.unit.rawValue
    from = delegation.from.rawValue
    to = delegation.to.rawValue
    start = delegation.start.milliseconds
    end = delegation.end.milliseconds
    self.reasonDigest = reasonDigest
  }

  var value: Delegation {
    Delegation(
      number: DelegationNumber(rawValue: delegation), unit: UnitIndex(rawValue: unit),
      from: UserNumber(rawValue: from), to: UserNumber(rawValue: to), start: Instant(milliseconds: start),
      end: Instant(milliseconds: end))
  }
}

/// An end brought forward; one that is not after the beginning takes the delegation away.
struct StoredDelegationEnd: Codable, Equatable, Sendable {
  let delegation: Int64
  let end: Int64
}
