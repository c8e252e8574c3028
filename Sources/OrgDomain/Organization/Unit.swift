/// A party organisation, a body outside the tenant, or a graded site: the record as set up.
public struct Unit: Equatable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case active
    case dissolved
  }

  public var code: UnitCode
  public var name: String
  public var kind: UnitKind
  public var category: Category?
  public var traits: Set<Trait>
  /// The affiliation superior; nil for the root and for outside bodies.
  public var parent: UnitCode?
  /// The unit's own industry superior; nil to inherit.
  public var industry: UnitCode?
  /// The unit's own territory superior; nil to inherit.
  public var territory: UnitCode?
  /// Party members, 0 or more.
  public var memberCount: Int
  /// A body outside the tenant: it has no users here (decision 27).
  public var isOutside: Bool
  public var status: Status

  public init(
    code: UnitCode, name: String, kind: UnitKind, category: Category? = nil, traits: Set<Trait> = [],
    parent: UnitCode? = nil, industry: UnitCode? = nil, territory: UnitCode? = nil, memberCount: Int = 0,
    isOutside: Bool = false, status: Status = .active
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.category = category
    self.traits = traits
    self.parent = parent
    self.industry = industry
    self.territory = territory
    self.memberCount = memberCount
    self.isOutside = isOutside
    self.status = status
  }

  /// The unit's own superior on a line, as written in its record.
  public func ownSuperior(on line: Line) -> UnitCode? {
    switch line {
    case .affiliation: parent
    case .industry: industry
    case .territory: territory
    }
  }
}

/// A unit's place in the tree and its number in the store (counted from 0); it never changes and is never reused.
public struct UnitIndex: Hashable, Comparable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(_ position: Int) { rawValue = UInt32(position) }

  public var position: Int { Int(rawValue) }

  public static func < (left: UnitIndex, right: UnitIndex) -> Bool { left.rawValue < right.rawValue }
}
