/// One step of a route.
public struct RouteStepView: WireShape {
  public static let sharedName: String? = "RouteStepView"
  public static let fields: FieldTable = [
    "action": Field("What its bodies do."),
    "body": Field("The body, where there is one alone.", .code),
    "bodyName": Field("The name of that body; absent with `explain: false`.", .name),
    "bodies": Field("The bodies, in order; the first leads.", .list(100, of: .none)),
    "mode": Field("How the answers of several bodies make one."),
    "order": Field("With mode `all`: at once or one after the other."),
    "weights": Field("With mode `vote`: the weight of each body, in order.", .list(100, of: .count)),
    "threshold": Field("With mode `vote`: the percentage of all weights that must agree.", .integer(1...100)),
    "people": Field("How many different people of a body make its answer; absent for one.", .count),
    "due": Field("The time the bodies have."),
    "when": Field("Conditions on the case, judged when the step begins."),
    "refusal": Field("With action `concur`: what a refusal does."),
    "silence": Field("With action `concur`: what silence past the due time does."),
  ]

  /// What its bodies do.
  public var action: Wire.Action
  /// The body, where there is one alone.
  public var body: String?
  /// The name of that body; absent with `explain: false`.
  public var bodyName: String?
  /// The bodies, in order; the first leads.
  public var bodies: [RouteBodyView]
  /// How the answers of several bodies make one.
  public var mode: Wire.Mode
  /// With mode `all`: at once or one after the other.
  public var order: Wire.Order?
  /// With mode `vote`: the weight of each body, in order.
  public var weights: [Int]?
  /// With mode `vote`: the percentage of all weights that must agree.
  public var threshold: Int?
  /// How many different people of a body make its answer; absent for one.
  public var people: Int?
  /// The time the bodies have.
  public var due: RouteDueView?
  /// Conditions on the case, judged when the step begins.
  public var when: RouteConditionView?
  /// With action `concur`: what a refusal does.
  public var refusal: Wire.Refusal?
  /// With action `concur`: what silence past the due time does.
  public var silence: Wire.Silence?

  public init(
    action: Wire.Action, body: String? = nil, bodyName: String? = nil, bodies: [RouteBodyView], mode: Wire.Mode,
    order: Wire.Order? = nil, weights: [Int]? = nil, threshold: Int? = nil, people: Int? = nil,
    due: RouteDueView? = nil, when: RouteConditionView? = nil, refusal: Wire.Refusal? = nil,
    silence: Wire.Silence? = nil
  ) {
    self.action = action
    self.body = body
    self.bodyName = bodyName
    self.bodies = bodies
    self.mode = mode
    self.order = order
    self.weights = weights
    self.threshold = threshold
    self.people = people
    self.due = due
    self.when = when
    self.refusal = refusal
    self.silence = silence
  }
}
