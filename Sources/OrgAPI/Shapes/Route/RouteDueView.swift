/// The time that a step's bodies have: one of the two.
public struct RouteDueView: WireShape {
  public static let sharedName: String? = "RouteDueView"
  public static let fields: FieldTable = [
    "days": Field("Calendar days.", .integer(1...3660)),
    "workingDays": Field("Working days.", .integer(1...3660)),
  ]

  /// Calendar days.
  public var days: Int?
  /// Working days.
  public var workingDays: Int?

  public init(days: Int? = nil, workingDays: Int? = nil) {
    self.days = days
    self.workingDays = workingDays
  }
}
