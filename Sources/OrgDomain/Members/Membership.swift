/// A member's number in the store, from 1; never reused.
public struct MemberNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: MemberNumber, right: MemberNumber) -> Bool { left.rawValue < right.rawValue }
}

public typealias MemberCode = Code

/// Where a member stands.
public enum MemberStatus: String, CaseIterable, Sendable {
  /// 正式党员: votes.
  case full
  /// 预备党员: does not vote.
  case probationary
  /// Belongs to no unit here any more.
  case left
}

/// Why a member belongs to no unit here any more.
public enum LeavingReason: String, CaseIterable, Sendable {
  /// To an organisation outside the tenant.
  case transferredOut
  /// 停止党籍
  case ceased
  /// 退党
  case withdrew
  /// 除名
  case removed
  /// 开除党籍
  case expelled
  case died
  /// No longer in a bundle that says it is complete.
  case unlisted
}

/// Where a member belongs, without anything that names him.
public struct Membership: Equatable, Sendable {
  /// The unit he belongs to, or belonged to last.
  public var unit: UnitIndex
  public var status: MemberStatus
  /// Nil but for one who has left.
  public var leaving: LeavingReason?
  /// 流动党员: lives and takes part elsewhere.
  public var isMobile: Bool
  /// The unit in whose life a mobile member takes part; nil: none.
  public var host: UnitIndex?
  /// The unit that is asked to take him over.
  public var offered: UnitIndex?
  /// Since when it has been so, as people said: the day of joining the unit, of moving, of leaving.
  public var since: Day

  public init(
    unit: UnitIndex, status: MemberStatus = .full, leaving: LeavingReason? = nil, isMobile: Bool = false,
    host: UnitIndex? = nil, offered: UnitIndex? = nil, since: Day
  ) {
    self.unit = unit
    self.status = status
    self.leaving = leaving
    self.isMobile = isMobile
    self.host = host
    self.offered = offered
    self.since = since
  }

  /// Whether he belongs to his unit now.
  public var isPresent: Bool { status != .left }

  /// The units beside his own whose roster shows him: where he is a guest, and where he is asked to be taken over.
  public var otherUnits: Set<UnitIndex> { Set([host, offered].compactMap { $0 }) }
}
