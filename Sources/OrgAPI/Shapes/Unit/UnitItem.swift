/// A unit in a list.
public struct UnitItem: WireShape {
  public static let sharedName: String? = "UnitItem"
  public static let fields: FieldTable = [
    "code": Field("The unit's code.", .code),
    "name": Field("Its name.", .name),
    "kind": Field("Its kind."),
    "category": Field("The field it works in (领域).", .word),
    "traits": Field("Its traits, sorted.", .traits),
    "parent": Field("The unit it is affiliated to; absent for the root.", .code),
    "members": Field("Its members: by its roster where it keeps one, else as recorded.", .members),
    "outside": Field("Whether it stands outside the tenant."),
    "status": Field("Whether it still works."),
  ]

  /// The unit's code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its kind.
  public var kind: Wire.UnitKind
  /// The field it works in (领域).
  public var category: String?
  /// Its traits, sorted.
  public var traits: [String]
  /// The unit it is affiliated to; absent for the root.
  public var parent: String?
  /// Its members: by its roster where it keeps one, else as recorded.
  public var members: Int
  /// Whether it stands outside the tenant.
  public var outside: Bool
  /// Whether it still works.
  public var status: Wire.UnitStatus

  public init(
    code: String, name: String, kind: Wire.UnitKind, category: String? = nil, traits: [String], parent: String? = nil,
    members: Int, outside: Bool, status: Wire.UnitStatus
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.category = category
    self.traits = traits
    self.parent = parent
    self.members = members
    self.outside = outside
    self.status = status
  }
}
