/// Why units cannot be merged, split or dissolved as asked. Names units by code.
public enum RestructuringRefusal: Error, Hashable, Sendable {
  case unknownUnit(UnitCode)
  case rootStays(UnitCode)
  /// The unit is dissolved already.
  case isDissolved(UnitCode)
  /// The successor is dissolved, or goes with the unit itself.
  case successorGone(unit: UnitCode, successor: UnitCode)
  /// Of a unit and its successor one stands outside the tenant.
  case successorOutside(unit: UnitCode, successor: UnitCode)
  /// A unit that is to be given to a successor does not stand directly below the one that gives it.
  case notAffiliated(unit: UnitCode, to: UnitCode)
}
