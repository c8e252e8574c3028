public import OrgDomain

/// A row of grants.csv: a role, or the right to assign roles, at a unit for a time.
public struct BundleGrant: Sendable, Hashable {
  /// How far reading and administering reach (DESIGN 6).
  public enum Scope: Hashable, Sendable {
    case unit
    case subtree
    case line(Line)
  }

  /// The roles that the user may assign here.
  public enum Assignable: Sendable, Hashable {
    case all
    case roles([String])
  }

  public var user: UserCode
  /// Nil where the row only lets the user assign.
  public var role: String?
  public var unit: UnitCode
  public var scope: Scope
  public var from: Day?
  /// The first day on which it no longer holds.
  public var until: Day?
  public var assign: Assignable

  public init(
    user: UserCode, role: String?, unit: UnitCode, scope: Scope = .unit, from: Day? = nil, until: Day? = nil,
    assign: Assignable = .roles([])
  ) {
    self.user = user
    self.role = role
    self.unit = unit
    self.scope = scope
    self.from = from
    self.until = until
    self.assign = assign
  }
}

extension BundleGrant.Scope: CustomStringConvertible {
  /// As grants.csv writes it.
  public var description: String {
    switch self {
    case .unit: "unit"
    case .subtree: "subtree"
    case .line(let line): "line:" + line.rawValue
    }
  }
}
