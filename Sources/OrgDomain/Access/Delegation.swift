/// A delegation's number in the store, from 1; never reused.
public struct DelegationNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: DelegationNumber, right: DelegationNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Somebody acts for an absent colleague at one unit, between two moments (DESIGN 6).
///
/// It gives what the principal's own grants at that very unit let him do there, as long as they do; never reading or
/// administering beyond it, and nothing that he himself holds for somebody else.
public struct Delegation: Equatable, Sendable {
  public let number: DelegationNumber
  public let unit: UnitIndex
  /// Who is away: the principal.
  public let from: UserNumber
  /// Who acts for him: the delegate.
  public let to: UserNumber
  /// The first instant at which it holds.
  public let start: Instant
  /// The first instant at which it no longer holds.
  public var end: Instant

  /// The longest that one may last, in days.
  public static let longest = 366

  public init(
    number: DelegationNumber, unit: UnitIndex, from: UserNumber, to: UserNumber, start: Instant, end: Instant
  ) {
    self.number = number
    self.unit = unit
    self.from = from
    self.to = to
    self.start = start
    self.end = end
  }

  /// Delegations end by comparison with the clock, never by a job (DESIGN 6).
  public func holds(at now: Instant) -> Bool { start <= now && now < end }

  /// Whether both are of one principal at one unit, and share a moment.
  public func overlaps(_ other: Delegation) -> Bool {
    from == other.from && unit == other.unit && start < other.end && other.start < end
  }
}

extension Permission {
  /// Whether a delegate gets it: what is done at the very unit, save for entering the answers of bodies outside, which
  /// is no act of the unit.
  public var isDelegable: Bool { !followsScope && self != .recordOutside }
}
