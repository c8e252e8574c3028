/// The tenant's traits, in groups of which a unit has at most one trait each (DESIGN 4).
public struct TraitGroups: Equatable, Sendable {
  public let groups: [String: [Trait]]
  private let groupOfTrait: [Trait: String]

  public init(_ groups: [String: [Trait]] = [:]) {
    self.groups = groups
    var index: [Trait: String] = [:]
    for (group, traits) in groups {
      for trait in traits { index[trait] = group }
    }
    groupOfTrait = index
  }

  /// The group a trait stands in; nil for a trait the tenant has not declared.
  public func group(of trait: Trait) -> String? { groupOfTrait[trait] }

  /// Whether no unit can have all traits of both sets.
  public func exclude(_ left: Set<Trait>, _ right: Set<Trait>) -> Bool {
    left.contains { one in
      right.contains { other in one != other && group(of: one) != nil && group(of: one) == group(of: other) }
    }
  }
}
