import OrgAPI
import OrgDomain
import OrgStorage

/// Who may write what into the ledger, and for which body.
///
/// Every refusal of a right is `forbidden`; a body that must be named is `invalid`; a closed campaign is `stageClosed`.
struct LedgerDesk {
  let state: TenantState
  let now: Instant

  /// The matter whose route says who keeps a unit's list of problems.
  static let rectification = Matter(rawValue: "rectification")

  private var policy: AccessPolicy { AccessPolicy(state.snapshot) }
  var today: Day { state.calendar.day(of: now) }
  var campaigns: CampaignDesk { CampaignDesk(state: state, now: now) }

  func authorize(_ permission: Permission, at unit: UnitIndex, _ user: UserNumber) throws(ServiceFault) {
    if case .denied(let denial) = policy.decide(user, .use(permission, at: unit), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
  }

  // MARK: - Bodies

  /// The body that someone acts for above a unit: the one named, or the only post of his with the permission that
  /// stands above it.
  func body(
    for permission: Permission, named code: String?, above unit: UnitIndex, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let superiority = Superiority(router: try state.router(), day: today)
    if let code {
      let body = try state.unit(code)
      try authorize(permission, at: body, user)
      guard superiority.isAbove(body, unit) else { throw notAbove(body, unit) }
      return body
    }
    let posts = policy.posts(of: user, permission, at: now)
    let above = posts.filter { superiority.isAbove($0, unit) }
    if let body = try only(of: above) { return body }
    if let post = posts.first { throw notAbove(post, unit) }
    try authorize(permission, at: unit, user)
    return unit
  }

  /// The body that someone acts for: the one named, or the only post of his with the permission.
  func body(for permission: Permission, named code: String?, user: UserNumber) throws(ServiceFault) -> UnitIndex {
    let post: UnitIndex
    if let code {
      post = try state.unit(code)
    } else {
      post = try only(of: policy.posts(of: user, permission, at: now)) ?? state.tree.root
    }
    try authorize(permission, at: post, user)
    return post
  }

  /// Who strikes off a unit's problems and measures, and is asked for help with them: the body that decides its
  /// rectification. Throws `noRoute` where there is none.
  func rectifier(of unit: UnitIndex) throws(ServiceFault) -> UnitIndex {
    let answer = try state.router().resolve(unit, LedgerDesk.rectification, on: today)
    let steps = answer.route?.steps ?? []
    let last = steps.last { $0.action == .decide } ?? steps.last { $0.action.isBlocking } ?? steps.last
    guard let body = last?.bodies.first else {
      throw ServiceFault(
        .noRoute, Notice(.ledger(.noRectifier), NoticeArguments(state.tree).with("unit", unit: unit)),
        explanation: answer.explanation.map(state.notice))
    }
    return body
  }

  /// Nil where there is none; refused where there are several.
  private func only(of bodies: [UnitIndex]) throws(ServiceFault) -> UnitIndex? {
    guard bodies.count > 1 else { return bodies.first }
    throw ServiceFault(
      .invalid, Notice(.casework(.bodyMustBeNamed), NoticeArguments(state.tree).with("bodies", units: bodies)))
  }

  private func notAbove(_ body: UnitIndex, _ unit: UnitIndex) -> ServiceFault {
    ServiceFault(
      .forbidden,
      Notice(
        .ledger(.notAbove), NoticeArguments(state.tree).with("body", unit: body).with("unit", unit: unit)))
  }
}
