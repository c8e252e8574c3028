/// A role, or the right to assign roles, that a user holds at a unit for a time.
public struct GrantView: WireShape {
  public static let sharedName: String? = "GrantView"
  public static let fields: FieldTable = [
    "grant": Field("The grant's id.", .code),
    "user": Field("Who holds it.", .code),
    "role": Field("The role; absent where the grant is only a right to assign.", .word),
    "unit": Field("The unit it is held at.", .code),
    "unitName": Field("The unit's name.", .name),
    "scope": Field("How far reading and administering reach. Acting is always at the very unit."),
    "from": Field("The first day it holds.", .date),
    "until": Field("The first day it no longer holds.", .date),
    "assign": Field("The roles that its holder may assign here; `*` stands for all.", .roles),
  ]

  /// The grant's id.
  public var grant: String
  /// Who holds it.
  public var user: String
  /// The role; absent where the grant is only a right to assign.
  public var role: String?
  /// The unit it is held at.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// How far reading and administering reach. Acting is always at the very unit.
  public var scope: Wire.GrantScope
  /// The first day it holds.
  public var from: String?
  /// The first day it no longer holds.
  public var until: String?
  /// The roles that its holder may assign here; `*` stands for all.
  public var assign: [String]

  public init(
    grant: String, user: String, role: String? = nil, unit: String, unitName: String, scope: Wire.GrantScope,
    from: String? = nil, until: String? = nil, assign: [String]
  ) {
    self.grant = grant
    self.user = user
    self.role = role
    self.unit = unit
    self.unitName = unitName
    self.scope = scope
    self.from = from
    self.until = until
    self.assign = assign
  }
}
