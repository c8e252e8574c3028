/// Why a set of units is no tree, or a change to it is refused. Names units by code.
public enum TreeProblem: Error, Hashable, Sendable {
  case duplicateCode(UnitCode)
  case unknownUnit(UnitCode)
  case unknownSuperior(unit: UnitCode, line: Line, superior: UnitCode)
  case unknownLineBody(line: Line, category: Category, body: UnitCode)
  case noRoot
  case severalRoots([UnitCode])
  /// Each unit's parent is the next of the list, and the last one's the first.
  case cycle([UnitCode])
  case outsideBelowInside(unit: UnitCode, parent: UnitCode)
  case undeclaredTrait(unit: UnitCode, trait: Trait)
  case traitsOfOneGroup(unit: UnitCode, group: String, traits: [Trait])
  case undeclaredCategory(unit: UnitCode, category: Category)
  case dissolvedSuperior(unit: UnitCode, line: Line = .affiliation, superior: UnitCode)
  case hasActiveChildren(unit: UnitCode, example: UnitCode)
  case rootStays(UnitCode)
}

extension TreeProblem {
  /// The unit whose row is at fault; nil where the whole set is.
  public var unit: UnitCode? {
    switch self {
    case .duplicateCode(let unit), .unknownUnit(let unit), .unknownSuperior(let unit, _, _),
      .outsideBelowInside(let unit, _), .undeclaredTrait(let unit, _), .traitsOfOneGroup(let unit, _, _),
      .undeclaredCategory(let unit, _), .dissolvedSuperior(let unit, _, _), .hasActiveChildren(let unit, _),
      .rootStays(let unit):
      unit
    case .severalRoots(let units): units.last
    case .cycle(let units): units.first
    case .unknownLineBody, .noRoot: nil
    }
  }
}
