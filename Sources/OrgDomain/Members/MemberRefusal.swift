/// Why a change of a roster is refused.
public enum MemberRefusal: Error, Equatable, Sendable {
  /// He belongs to no unit any more.
  case hasLeft
  /// He has not left.
  case stillPresent
  case sameUnit(UnitIndex)
  /// Another unit is asked to take him over.
  case offered(UnitIndex)
  /// No unit is asked to take him over.
  case notOffered
  /// A mobile member's host is another unit than his own.
  case hostIsHome(UnitIndex)
  /// Only a mobile member has a host.
  case hostOfSettled
}
