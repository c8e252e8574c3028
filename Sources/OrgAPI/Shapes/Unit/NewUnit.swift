/// A unit that is founded by a change.
public struct NewUnit: WireShape {
  public static let sharedName: String? = "NewUnit"
  public static let fields: FieldTable = [
    "code": Field("The new unit's code.", .code),
    "name": Field("Its name.", .name),
    "kind": Field("Its kind."),
    "category": Field("The field it works in (领域), one of the tenant's words.", .word),
    "traits": Field("Its traits, at most one of a group.", .traits),
    "parent": Field("The unit it is affiliated to.", .code),
    "industry": Field("Its own superior on the line of industry.", .code),
    "territory": Field("Its own superior on the line of territory.", .code),
    "members": Field("Its members; where absent, those of the units that it takes over.", .members),
  ]

  /// The new unit's code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its kind.
  public var kind: Wire.UnitKind
  /// The field it works in (领域), one of the tenant's words.
  public var category: String?
  /// Its traits, at most one of a group.
  public var traits: [String]?
  /// The unit it is affiliated to.
  public var parent: String
  /// Its own superior on the line of industry.
  public var industry: String?
  /// Its own superior on the line of territory.
  public var territory: String?
  /// Its members; where absent, those of the units that it takes over.
  public var members: Int?

  public init(
    code: String, name: String, kind: Wire.UnitKind, category: String? = nil, traits: [String]? = nil, parent: String,
    industry: String? = nil, territory: String? = nil, members: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.category = category
    self.traits = traits
    self.parent = parent
    self.industry = industry
    self.territory = territory
    self.members = members
  }
}
