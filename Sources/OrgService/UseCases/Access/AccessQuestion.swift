import OrgAPI
package import OrgDomain

/// "May this user do this for that unit": a permission, the assignment of a role, or a step of the unit's matter.
package enum AccessQuestion: Equatable, Sendable {
  case permission(Permission)
  case assign(RoleName)
  /// Whether the user may do the action at a body that has it in the unit's route.
  case step(StepAction, Matter)

  /// Reads `decide` with a matter, `read`, or `assign:secretary`.
  package init(action: String, matter: Matter?) throws(ServiceFault) {
    if let matter, let step = StepAction(rawValue: action) {
      self = .step(step, matter)
    } else if let permission = Permission(rawValue: action) {
      self = .permission(permission)
    } else if action.hasPrefix("assign:"), RoleName.isWord(String(action.dropFirst(7))) {
      self = .assign(RoleName(rawValue: String(action.dropFirst(7))))
    } else {
      throw ServiceFault(
        .invalid, .field(.notAllowed),
        [
          "path": "action", "value": action,
          "allowed": (Permission.allCases.map(\.rawValue) + ["assign:ROLE"]).joined(separator: ", "),
        ])
    }
  }

  /// The decision for a user and a unit.
  package func answer(
    for user: UserNumber, at unit: UnitIndex, in snapshot: TenantSnapshot, on day: Day, now: Instant
  ) throws(ServiceFault) -> AccessDecision {
    let policy = AccessPolicy(snapshot)
    switch self {
    case .permission(let permission): return policy.decide(user, .use(permission, at: unit), at: now)
    case .assign(let role):
      // Asked in general: about somebody else, whoever it is.
      let somebody = UserNumber(rawValue: 0)
      return policy.decide(
        user, .assign(role: role, passing: .none, at: unit, .unit, to: somebody), at: now)
    case .step(let action, let matter):
      guard let route = snapshot.router?.resolve(unit, matter, on: day, explains: false).route else {
        return .denied(.noRole(Permission(action)))
      }
      let bodies = route.steps.filter { $0.action == action }.flatMap(\.bodies)
      let decisions = bodies.map { policy.decide(user, .use(Permission(action), at: $0), at: now) }
      return decisions.first { $0.isAllowed } ?? decisions.first ?? .denied(.noRole(Permission(action)))
    }
  }
}
