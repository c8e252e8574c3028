public import OrgDomain

/// What names a member: stands beside the log, and may be emptied by rule.
public struct MemberIdentity: Equatable, Sendable {
  public var code: MemberCode
  /// Nil where it was erased.
  public var name: String?
  /// The day he joined the party; nil: not recorded, or erased.
  public var joined: Day?
  /// Of the digest that the log has.
  public var salt: [UInt8]

  public init(code: MemberCode, name: String?, joined: Day?, salt: [UInt8]) {
    self.code = code
    self.name = name
    self.joined = joined
    self.salt = salt
  }
}

/// A member and where he belongs.
public struct StoredMember: Equatable, Sendable {
  public let number: MemberNumber
  public var identity: MemberIdentity
  public var membership: Membership

  public init(number: MemberNumber, identity: MemberIdentity, membership: Membership) {
    self.number = number
    self.identity = identity
    self.membership = membership
  }
}

/// Where a member belonged from a revision until another.
public struct MembershipVersion: Equatable, Sendable {
  public let from: Revision
  public let until: Revision?
  public let membership: Membership
}

/// Which members of a unit's roster are asked for.
public struct RosterFilter: Equatable, Sendable {
  public let unit: UnitIndex
  /// Nil: those who belong to it now, of either status.
  public var status: MemberStatus?
  public var mobileOnly: Bool
  /// Those of other units whom it hosts, or is asked to take over, too.
  public var withGuests: Bool

  public init(_ unit: UnitIndex, status: MemberStatus? = nil, mobileOnly: Bool = false, withGuests: Bool = false) {
    self.unit = unit
    self.status = status
    self.mobileOnly = mobileOnly
    self.withGuests = withGuests
  }
}
