public import OrgBundle
public import OrgDomain

/// How the answer to an assertion differs from what it says.
public enum AssertionFailure: Equatable, Sendable {
  case unknownUnit(UnitCode)
  case unknownUser(UserCode)
  /// Neither a step's action nor a permission.
  case unknownAction
  /// The bundle has no rule book to route by.
  case noRuleBook
  /// The unit meets another rule, or none.
  case otherRule(expected: RuleCode, found: RuleCode?)
  case otherSteps(expected: [RouteAssertion.Step], found: [RouteAssertion.Step])
  /// There is no route where one was expected.
  case noRoute(expected: [RouteAssertion.Step], NoRouteReason)
  /// There is a route where none was expected.
  case route(found: [RouteAssertion.Step])
  /// The user may do what he should not.
  case allowed
  /// The user may not do what he should.
  case denied
}
