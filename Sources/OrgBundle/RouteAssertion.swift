public import OrgDomain

/// An entry under `routes` of an assertion file: the whole route that units must get.
public struct RouteAssertion: Sendable, Equatable {
  public enum Expectation: Sendable, Equatable {
    /// The whole ordered route.
    case steps([Step])
    case noRoute
  }

  /// One expected step.
  public struct Step: Sendable, Equatable {
    public var action: StepAction
    public var bodies: [UnitCode]

    public init(action: StepAction, bodies: [UnitCode]) {
      self.action = action
      self.bodies = bodies
    }
  }

  public var place: BundlePlace
  public var units: [UnitCode]
  public var matter: Matter
  /// Nil: the day on which the assertions are run.
  public var day: Day?
  /// The rule that must give the route; nil where any may.
  public var rule: RuleCode?
  public var expectation: Expectation
  /// The requirements that the assertion covers.
  public var covers: [String]

  public init(
    place: BundlePlace, units: [UnitCode], matter: Matter, day: Day? = nil, rule: RuleCode? = nil,
    expectation: Expectation, covers: [String] = []
  ) {
    self.place = place
    self.units = units
    self.matter = matter
    self.day = day
    self.rule = rule
    self.expectation = expectation
    self.covers = covers
  }
}
