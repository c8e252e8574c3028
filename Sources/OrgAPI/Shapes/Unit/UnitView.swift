/// A unit with its superiors on every line.
public struct UnitView: WireShape {
  public static let sharedName: String? = "UnitView"
  public static let fields: FieldTable = [
    "code": Field("The unit's code.", .code),
    "name": Field("Its name.", .name),
    "kind": Field("Its kind."),
    "category": Field("The field it works in (领域); absent where it has none.", .word),
    "traits": Field("Its traits, sorted.", .traits),
    "parent": Field("The unit it is affiliated to; absent for the root.", .code),
    "parentName": Field("The parent's name.", .name),
    "industry": Field("Its own superior on the line of industry; absent where it has none of its own.", .code),
    "territory": Field("Its own superior on the line of territory; absent where it has none of its own.", .code),
    "members": Field("Its members: by its roster where it keeps one, else as recorded.", .members),
    "roster": Field("The counts of its roster; absent where it keeps none."),
    "outside": Field("Whether it stands outside the tenant and has no users."),
    "status": Field("Whether it still works."),
    "lines": Field("The superior on every line.", .list(3, of: .none)),
    "children": Field("How many units are affiliated to it directly.", .count),
    "revision": Field(
      "The revision that is spoken of; absent in the answer of a write, which states it beside.", .count),
    "predecessors": Field(
      "Of `unit.get`: the units that it took over from, the first 1,000; absent where there is none.",
      .list(1000, of: .none)),
    "successors": Field(
      "Of `unit.get`: the units that took over from it, the first 1,000; absent where there is none.",
      .list(1000, of: .none)),
  ]

  /// The unit's code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its kind.
  public var kind: Wire.UnitKind
  /// The field it works in (领域); absent where it has none.
  public var category: String?
  /// Its traits, sorted.
  public var traits: [String]
  /// The unit it is affiliated to; absent for the root.
  public var parent: String?
  /// The parent's name.
  public var parentName: String?
  /// Its own superior on the line of industry; absent where it has none of its own.
  public var industry: String?
  /// Its own superior on the line of territory; absent where it has none of its own.
  public var territory: String?
  /// Its members: by its roster where it keeps one, else as recorded.
  public var members: Int
  /// The counts of its roster; absent where it keeps none.
  public var roster: RosterView?
  /// Whether it stands outside the tenant and has no users.
  public var outside: Bool
  /// Whether it still works.
  public var status: Wire.UnitStatus
  /// The superior on every line.
  public var lines: [UnitLineView]
  /// How many units are affiliated to it directly.
  public var children: Int
  /// The revision that is spoken of; absent in the answer of a write, which states it beside.
  public var revision: Int?
  /// Of `unit.get`: the units that it took over from, the first 1,000; absent where there is none.
  public var predecessors: [SuccessionView]?
  /// Of `unit.get`: the units that took over from it, the first 1,000; absent where there is none.
  public var successors: [SuccessionView]?

  public init(
    code: String, name: String, kind: Wire.UnitKind, category: String? = nil, traits: [String], parent: String? = nil,
    parentName: String? = nil, industry: String? = nil, territory: String? = nil, members: Int,
    roster: RosterView? = nil, outside: Bool, status: Wire.UnitStatus, lines: [UnitLineView], children: Int,
    revision: Int? = nil, predecessors: [SuccessionView]? = nil, successors: [SuccessionView]? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.category = category
    self.traits = traits
    self.parent = parent
    self.parentName = parentName
    self.industry = industry
    self.territory = territory
    self.members = members
    self.roster = roster
    self.outside = outside
    self.status = status
    self.lines = lines
    self.children = children
    self.revision = revision
    self.predecessors = predecessors
    self.successors = successors
  }
}
