/// A grade of a tenant's ladder, such as `先进` or `A`.
public struct Grade: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A part of the evidence that a procedure asks for, such as `massOpinion`.
public struct PartCode: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A phase of the campaign, such as `survey`.
public struct PhaseCode: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// Any other word that a scheme declares: a group heard, a method, a channel, a form of help, a record, an option.
public struct SchemeWord: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A word and how it is written for people.
public struct Named<Code: Word>: Equatable, Sendable {
  public var code: Code
  public var name: String

  public init(code: Code, name: String) {
    self.code = code
    self.name = name
  }
}

/// Which units something holds for: every list that is not empty holds the unit's value; the unit has all traits.
public struct UnitSelection: Equatable, Sendable {
  public var units: [UnitCode]
  public var kinds: [UnitKind]
  public var categories: [Category]
  public var traits: Set<Trait>

  public init(
    units: [UnitCode] = [], kinds: [UnitKind] = [], categories: [Category] = [], traits: Set<Trait> = []
  ) {
    self.units = units
    self.kinds = kinds
    self.categories = categories
    self.traits = traits
  }

  /// Every unit.
  public static let all = UnitSelection()

  public func matches(_ unit: Unit) -> Bool {
    (units.isEmpty || units.contains(unit.code)) && (kinds.isEmpty || kinds.contains(unit.kind))
      && (categories.isEmpty || unit.category.map(categories.contains) ?? false) && traits.isSubset(of: unit.traits)
  }

  /// Whether it matches every unit that the other one matches.
  func covers(_ other: UnitSelection) -> Bool {
    holds(units, other.units) && holds(kinds, other.kinds) && holds(categories, other.categories)
      && traits.isSubset(of: other.traits)
  }

  private func holds<Value: Hashable>(_ list: [Value], _ other: [Value]) -> Bool {
    list.isEmpty || (!other.isEmpty && Set(other).isSubset(of: list))
  }
}
