/// How many members a unit's roster has. Guests are counted where they belong.
public struct RosterCount: Equatable, Sendable {
  public var full: Int32
  public var probationary: Int32
  /// Mobile members, counted above too.
  public var mobile: Int32
  /// Mobile members whom no unit hosts.
  public var unhosted: Int32
  /// Whether the unit has a roster: somebody belongs or once belonged to it.
  public var isKept: Bool

  public static let none = RosterCount()

  public init(
    full: Int32 = 0, probationary: Int32 = 0, mobile: Int32 = 0, unhosted: Int32 = 0, isKept: Bool = false
  ) {
    self.full = full
    self.probationary = probationary
    self.mobile = mobile
    self.unhosted = unhosted
    self.isKept = isKept
  }

  public var total: Int { Int(full) + Int(probationary) }

  /// Counts a member in, or out again.
  mutating func count(_ member: Membership, by step: Int32) {
    isKept = true
    switch member.status {
    case .full: full += step
    case .probationary: probationary += step
    case .left: return
    }
    guard member.isMobile else { return }
    mobile += step
    if member.host == nil { unhosted += step }
  }
}

/// The counts of every roster, in pages that an edit copies one of (DESIGN 4).
public struct RosterCounts: Equatable, Sendable {
  private static let pageLength = 1_024
  private var pages: [[RosterCount]] = []

  public init() {}

  /// The members of a unit; nothing where no roster is kept.
  public subscript(unit: UnitIndex) -> RosterCount {
    get {
      let (page, place) = unit.position.quotientAndRemainder(dividingBy: RosterCounts.pageLength)
      guard pages.indices.contains(page), !pages[page].isEmpty else { return .none }
      return pages[page][place]
    }
    set {
      let (page, place) = unit.position.quotientAndRemainder(dividingBy: RosterCounts.pageLength)
      while pages.count <= page { pages.append([]) }
      if pages[page].isEmpty { pages[page] = Array(repeating: .none, count: RosterCounts.pageLength) }
      pages[page][place] = newValue
    }
  }

  /// How many members there are on all rosters.
  public var total: Int { pages.joined().reduce(0) { $0 + $1.total } }

  /// How many rosters have anybody on them.
  public var count: Int { pages.joined().count { $0.total > 0 } }

  /// Counts a member where he now belongs, and no longer where he did.
  public mutating func replace(_ before: Membership?, by after: Membership) {
    if let before { self[before.unit].count(before, by: -1) }
    self[after.unit].count(after, by: 1)
  }

  /// How many members a unit has: by its roster where it keeps one, else the figure of its record; nil where neither says.
  public func members(of unit: UnitIndex, recorded: Int) -> Int? {
    let count = self[unit]
    if count.isKept { return count.total }
    return recorded > 0 ? recorded : nil
  }
}
