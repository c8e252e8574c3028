public import OrgDomain

/// An entry of plans.yaml.
public struct BundlePlan: Sendable, Equatable {
  public var plan: LocalPlan
  /// The plan's own text, which `PlanText` reads again to the same plan.
  public var text: String

  public init(plan: LocalPlan, text: String) {
    self.plan = plan
    self.text = text
  }
}
