/// Somebody acts for an absent colleague at a unit.
public struct DelegationView: WireShape {
  public static let sharedName: String? = "DelegationView"
  public static let fields: FieldTable = [
    "delegation": Field("The delegation's id.", .code),
    "unit": Field("The very unit at which it holds.", .code),
    "unitName": Field("The unit's name.", .name),
    "from": Field("Who is away.", .code),
    "fromName": Field("His name.", .name),
    "to": Field("Who acts for him.", .code),
    "toName": Field("The other's name.", .name),
    "start": Field("The moment from which it holds.", .time),
    "end": Field("The moment from which it no longer holds.", .time),
    "reason": Field("Why he is away.", .remark),
  ]

  /// The delegation's id.
  public var delegation: String
  /// The very unit at which it holds.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// Who is away.
  public var from: String
  /// His name.
  public var fromName: String?
  /// Who acts for him.
  public var to: String
  /// The other's name.
  public var toName: String?
  /// The moment from which it holds.
  public var start: String
  /// The moment from which it no longer holds.
  public var end: String
  /// Why he is away.
  public var reason: String?

  public init(
    delegation: String, unit: String, unitName: String, from: String, fromName: String? = nil, to: String,
    toName: String? = nil, start: String, end: String, reason: String? = nil
  ) {
    self.delegation = delegation
    self.unit = unit
    self.unitName = unitName
    self.from = from
    self.fromName = fromName
    self.to = to
    self.toName = toName
    self.start = start
    self.end = end
    self.reason = reason
  }
}
