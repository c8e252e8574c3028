/// A change of the tree that was ordered for a day to come.
public struct PlannedChangeView: WireShape {
  public static let sharedName: String? = "PlannedChangeView"
  public static let fields: FieldTable = [
    "change": Field("Its id.", .code),
    "method": Field("The method that is carried out.", .line(1...64)),
    "unit": Field("The unit that it is about.", .code),
    "unitName": Field("Its name.", .name),
    "on": Field("The day on which it is carried out, at its start in the tenant's time zone.", .date),
    "state": Field("Where it stands."),
    "orderedBy": Field("Who ordered it.", .code),
    "orderedAt": Field("When it was ordered.", .time),
    "endedAt": Field("When it was done, failed or was cancelled.", .time),
    "endedBy": Field("Who cancelled it.", .code),
    "failure": Field("Why it could not be done."),
    "order": Field("The parameters as they were given."),
  ]

  /// Its id.
  public var change: String
  /// The method that is carried out.
  public var method: String
  /// The unit that it is about.
  public var unit: String?
  /// Its name.
  public var unitName: String?
  /// The day on which it is carried out, at its start in the tenant's time zone.
  public var on: String
  /// Where it stands.
  public var state: Wire.PlannedState
  /// Who ordered it.
  public var orderedBy: String
  /// When it was ordered.
  public var orderedAt: String
  /// When it was done, failed or was cancelled.
  public var endedAt: String?
  /// Who cancelled it.
  public var endedBy: String?
  /// Why it could not be done.
  public var failure: Notice?
  /// The parameters as they were given.
  public var order: JSONValue

  public init(
    change: String, method: String, unit: String? = nil, unitName: String? = nil, on: String, state: Wire.PlannedState,
    orderedBy: String, orderedAt: String, endedAt: String? = nil, endedBy: String? = nil, failure: Notice? = nil,
    order: JSONValue
  ) {
    self.change = change
    self.method = method
    self.unit = unit
    self.unitName = unitName
    self.on = on
    self.state = state
    self.orderedBy = orderedBy
    self.orderedAt = orderedAt
    self.endedAt = endedAt
    self.endedBy = endedBy
    self.failure = failure
    self.order = order
  }
}
