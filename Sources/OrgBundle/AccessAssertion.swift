public import OrgDomain

/// An entry under `access` of an assertion file: what a user may or may not do.
public struct AccessAssertion: Sendable, Equatable {
  public enum Action: Sendable, Equatable {
    /// Some step of this action in the unit's route is at a body where the user may do it.
    case step(StepAction, Matter)
    /// A permission on the unit.
    case permission(String)
    /// To assign a role at the unit.
    case assign(String)
  }

  public var place: BundlePlace
  public var user: UserCode
  public var action: Action
  public var unit: UnitCode
  public var isAllowed: Bool
  /// The requirements that the assertion covers.
  public var covers: [String]

  public init(
    place: BundlePlace, user: UserCode, action: Action, unit: UnitCode, isAllowed: Bool, covers: [String] = []
  ) {
    self.place = place
    self.user = user
    self.action = action
    self.unit = unit
    self.isAllowed = isAllowed
    self.covers = covers
  }
}
