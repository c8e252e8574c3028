/// The conditions under which a rule applies; all of them hold (DESIGN 5). An empty list or set is no condition.
public struct Subject: Equatable, Sendable {
  public var units: [UnitCode]
  public var kinds: [UnitKind]
  public var categories: [Category]
  /// The unit has all of these.
  public var traits: Set<Trait>
  /// The unit is this one or stands below it by affiliation.
  public var within: UnitCode?
  public var below: Below?
  /// Whether the affiliation superior is the root.
  public var isTopLevel: Bool?

  /// An affiliation ancestor, other than the root and the bodies outside, is such.
  public struct Below: Equatable, Sendable {
    public var kinds: [UnitKind]
    public var categories: [Category]
    public var trait: Trait?

    public init(kinds: [UnitKind] = [], categories: [Category] = [], trait: Trait? = nil) {
      self.kinds = kinds
      self.categories = categories
      self.trait = trait
    }
  }

  public init(
    units: [UnitCode] = [], kinds: [UnitKind] = [], categories: [Category] = [], traits: Set<Trait> = [],
    within: UnitCode? = nil, below: Below? = nil, isTopLevel: Bool? = nil
  ) {
    self.units = units
    self.kinds = kinds
    self.categories = categories
    self.traits = traits
    self.within = within
    self.below = below
    self.isTopLevel = isTopLevel
  }
}
