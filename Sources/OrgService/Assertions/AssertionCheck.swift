public import OrgBundle
public import OrgDomain

/// Evaluates the assertions of a bundle with the router and the decision function that the service itself uses.
///
/// Pure: a snapshot, a day and an instant in, outcomes out. An assertion on several units counts once for each.
public struct AssertionCheck: Sendable {
  private let snapshot: TenantSnapshot
  private let router: Router?
  private let day: Day
  private let now: Instant

  /// - Parameters:
  ///   - day: the day asked by assertions that name none.
  ///   - now: grants are compared with it.
  public init(_ snapshot: TenantSnapshot, on day: Day, at now: Instant) {
    self.snapshot = snapshot
    router = snapshot.router
    self.day = day
    self.now = now
  }

  /// Every outcome of a bundle's assertions, in the order of its files.
  public func outcomes(of bundle: SetupBundle) -> [AssertionOutcome] {
    bundle.routeAssertions.flatMap { outcomes(of: $0) } + bundle.accessAssertions.map { outcome(of: $0) }
  }

  // MARK: - Routes

  /// One outcome for each unit of the assertion.
  public func outcomes(of assertion: RouteAssertion) -> [AssertionOutcome] {
    assertion.units.map { code in
      AssertionOutcome(
        place: assertion.place, subject: .route(unit: code, assertion.matter),
        failure: failure(of: assertion, code))
    }
  }

  private func failure(of assertion: RouteAssertion, _ code: UnitCode) -> AssertionFailure? {
    guard let unit = snapshot.tree.index(of: code) else { return .unknownUnit(code) }
    guard let router else {
      return assertion.expectation == .noRoute && assertion.rule == nil ? nil : .noRuleBook
    }
    let answer = router.resolve(unit, assertion.matter, on: assertion.day ?? day, explains: false)
    if let rule = assertion.rule, rule != answer.firstRule {
      return .otherRule(expected: rule, found: answer.firstRule)
    }
    switch (assertion.expectation, answer.outcome) {
    case (.noRoute, .noRoute): return nil
    case (.noRoute, .route(let route)): return .route(found: steps(of: route))
    case (.steps(let expected), .noRoute(let reason)): return .noRoute(expected: expected, reason)
    case (.steps(let expected), .route(let route)):
      let found = steps(of: route)
      return expected == found ? nil : .otherSteps(expected: expected, found: found)
    }
  }

  private func steps(of route: Route) -> [RouteAssertion.Step] {
    route.steps.map { step in
      RouteAssertion.Step(action: step.action, bodies: step.bodies.map { snapshot.tree.code(of: $0) })
    }
  }

  // MARK: - Access

  /// The outcome of an assertion about what a user may do.
  public func outcome(of assertion: AccessAssertion) -> AssertionOutcome {
    AssertionOutcome(
      place: assertion.place,
      subject: .access(user: assertion.user, assertion.action, unit: assertion.unit),
      failure: failure(of: assertion))
  }

  private func failure(of assertion: AccessAssertion) -> AssertionFailure? {
    guard let unit = snapshot.tree.index(of: assertion.unit) else { return .unknownUnit(assertion.unit) }
    guard let user = snapshot.access.user(assertion.user) else { return .unknownUser(assertion.user) }
    guard let question = AccessQuestion(assertion.action),
      let decision = try? question.answer(for: user.number, at: unit, in: snapshot, on: day, now: now)
    else { return .unknownAction }
    if decision.isAllowed == assertion.isAllowed { return nil }
    return decision.isAllowed ? .allowed : .denied
  }
}

extension AccessQuestion {
  /// What an assertion asks, as `access.check` asks it; nil where there is no such permission.
  fileprivate init?(_ action: AccessAssertion.Action) {
    switch action {
    case .step(let action, let matter): self = .step(action, matter)
    case .permission(let name):
      guard let permission = Permission(rawValue: name) else { return nil }
      self = .permission(permission)
    case .assign(let role): self = .assign(RoleName(rawValue: role))
    }
  }
}
