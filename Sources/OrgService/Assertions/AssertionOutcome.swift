public import OrgBundle
public import OrgDomain

/// What became of one assertion on one unit.
public struct AssertionOutcome: Equatable, Sendable {
  /// What was asserted something about.
  public enum Subject: Equatable, Sendable {
    case route(unit: UnitCode, Matter)
    case access(user: UserCode, AccessAssertion.Action, unit: UnitCode)
  }

  /// Where the assertion stands.
  public let place: BundlePlace
  /// What it is about.
  public let subject: Subject
  /// How the answer differs; nil where the assertion holds.
  public let failure: AssertionFailure?

  public init(place: BundlePlace, subject: Subject, failure: AssertionFailure?) {
    self.place = place
    self.subject = subject
    self.failure = failure
  }

  /// Whether the assertion holds.
  public var holds: Bool { failure == nil }
}
