/// Why steps of a case not begun went to other bodies.
public struct RerouteCause: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case founded, moved, kind, category, traits, lines, merged, split, dissolved
    /// The tenant's words or tables, or several things at once by a set-up.
    case setUp
  }

  public var kind: Kind
  /// The unit that changed; nil where no single one did.
  public var unit: UnitIndex?
  /// Its new parent, or the unit that took over from it.
  public var successor: UnitIndex?

  public init(_ kind: Kind, unit: UnitIndex? = nil, successor: UnitIndex? = nil) {
    self.kind = kind
    self.unit = unit
    self.successor = successor
  }
}
