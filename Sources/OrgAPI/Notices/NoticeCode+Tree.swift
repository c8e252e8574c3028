extension NoticeCode {
  /// Why a tree, or a change to it, is refused.
  public enum Tree: String, CaseIterable, Sendable {
    /// Two units have one code. Arguments: unit.
    case duplicateCode
    /// The unit to be changed is not in the tree. Arguments: unit.
    case unknownUnit
    /// A unit names a superior that there is not. Arguments: unit, unitName, line, superior.
    case unknownSuperior
    /// A line's table names a body that there is not. Arguments: line, category, body.
    case unknownLineBody
    /// No inside unit stands at the top. Arguments: none.
    case noRoot
    /// Several inside units stand at the top. Arguments: units, unitsNames.
    case severalRoots
    /// Units stand below each other in a circle. Arguments: units, unitsNames.
    case cycle
    /// An outside body hangs below an inside unit. Arguments: unit, unitName, parent, parentName.
    case outsideBelowInside
    /// A unit has a trait that is not declared. Arguments: unit, unitName, trait.
    case undeclaredTrait
    /// A unit has several traits of one group. Arguments: unit, unitName, group, traits.
    case traitsOfOneGroup
    /// A unit has a category that is not declared. Arguments: unit, unitName, category.
    case undeclaredCategory
    /// A unit's superior is dissolved. Arguments: unit, unitName, superior, superiorName.
    case dissolvedSuperior
    /// A unit that still has active children cannot be dissolved. `child` is one of them. Arguments: unit, unitName,
    /// child, childName.
    case hasActiveChildren
    /// The root can be neither moved nor dissolved. Arguments: unit, unitName.
    case rootStays
    /// The unit is dissolved and takes no further part. Arguments: unit, unitName.
    case unitDissolved
    /// The unit is a body outside the tenant. Arguments: unit, unitName.
    case unitOutside
    /// The change would leave an open case without a route. Arguments: case, unit, unitName, matter.
    case caseWithoutRoute
    /// The change would make two rules of the book claim one unit. `existing` is such a unit, where there is one.
    /// Arguments: rule, other, existing (optional).
    case bookAmbiguous
    /// The change would make the rule book wrong. Arguments: count.
    case bookBroken

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .duplicateCode, .unknownUnit: ["unit"]
      case .unknownSuperior: ["unit", "unitName", "line", "superior"]
      case .unknownLineBody: ["line", "category", "body"]
      case .noRoot: []
      case .severalRoots, .cycle: ["units", "unitsNames"]
      case .outsideBelowInside: ["unit", "unitName", "parent", "parentName"]
      case .undeclaredTrait: ["unit", "unitName", "trait"]
      case .traitsOfOneGroup: ["unit", "unitName", "group", "traits"]
      case .undeclaredCategory: ["unit", "unitName", "category"]
      case .dissolvedSuperior: ["unit", "unitName", "superior", "superiorName"]
      case .hasActiveChildren: ["unit", "unitName", "child", "childName"]
      case .rootStays, .unitDissolved, .unitOutside: ["unit", "unitName"]
      case .caseWithoutRoute: ["case", "unit", "unitName", "matter"]
      case .bookAmbiguous: ["rule", "other", "existing"]
      case .bookBroken: ["count"]
      }
    }
  }
}
