/// An open case whose steps go to other bodies.
public struct RouteShift: WireShape {
  public static let sharedName: String? = "RouteShift"
  public static let fields: FieldTable = [
    "case": Field("The case.", .code),
    "unit": Field("Its unit, after the change.", .code),
    "matter": Field("Its matter.", .word),
    "campaign": Field("Its campaign.", .code),
    "step": Field("The first step that changes, from 0.", .count),
    "action": Field("What that step asks for; absent where the step is no more."),
    "from": Field("The bodies that the step had.", .list(64, of: .code)),
    "to": Field("The bodies that it has after the change.", .list(64, of: .code)),
    "reason": Field("What changed."),
  ]

  /// The case.
  public var `case`: String
  /// Its unit, after the change.
  public var unit: String
  /// Its matter.
  public var matter: String
  /// Its campaign.
  public var campaign: String
  /// The first step that changes, from 0.
  public var step: Int
  /// What that step asks for; absent where the step is no more.
  public var action: Wire.Action?
  /// The bodies that the step had.
  public var from: [String]
  /// The bodies that it has after the change.
  public var to: [String]
  /// What changed.
  public var reason: Notice

  public init(
    `case`: String, unit: String, matter: String, campaign: String, step: Int, action: Wire.Action? = nil,
    from: [String], to: [String], reason: Notice
  ) {
    self.case = `case`
    self.unit = unit
    self.matter = matter
    self.campaign = campaign
    self.step = step
    self.action = action
    self.from = from
    self.to = to
    self.reason = reason
  }
}
