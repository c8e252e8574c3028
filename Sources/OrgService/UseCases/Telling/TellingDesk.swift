import OrgAPI
import OrgDomain

/// For which unit somebody copies or urges in a case.
struct TellingDesk {
  let state: TenantState
  let now: Instant

  private var policy: AccessPolicy { AccessPolicy(state.snapshot) }

  /// A unit for which something may be told, and the permissions of which one is asked for.
  private struct Place {
    let unit: UnitIndex
    let permissions: [Permission]
  }

  /// The unit for which a case is copied: the subject, or a body of its route.
  func copier(of item: CaseState, named code: String?, user: UserNumber) throws(ServiceFault) -> UnitIndex {
    let bodies = item.steps.flatMap { step in
      step.places.map { Place(unit: $0.body, permissions: [Permission(step.action)]) }
        + step.signers.map { Place(unit: $0.body, permissions: [.sign]) }
    }
    return try choose([Place(unit: item.unit, permissions: [.prepare, .submit])] + bodies, named: code, user: user)
  }

  /// The unit for which whoever is awaited is urged: the subject, a body of the case, or a superior of whom it waits for;
  /// not the one that alone is awaited.
  func urger(of item: CaseState, named code: String?, user: UserNumber) throws(ServiceFault) -> UnitIndex {
    let awaited = item.awaitedActs.map(\.body)
    guard !awaited.isEmpty else {
      throw ServiceFault(.stageClosed, .casework(.nobodyAwaited), ["case": String(item.number.rawValue)])
    }
    let above = awaited.flatMap { state.tree.ancestors(of: $0) }
    let units = ([item.unit] + item.bodies.sorted() + above).filter { awaited != [$0] }
    let general: [Permission] = [.submit, .prepare, .supervise]
    let asked = item.currentStep.map { [Permission($0.action)] } ?? []
    let places = units.map { unit in
      let own = item.steps.filter { $0.place(of: unit) != nil }.map { Permission($0.action) }
      return Place(unit: unit, permissions: general + asked + own)
    }
    return try choose(places, named: code, user: user)
  }

  /// The unit that is named, or the first at which the user holds one of its permissions.
  private func choose(_ places: [Place], named code: String?, user: UserNumber) throws(ServiceFault) -> UnitIndex {
    let named = try code.map { code throws(ServiceFault) in try state.unit(code) }
    let fitting = places.filter { named == nil || $0.unit == named }
    if let held = fitting.first(where: { denial($0, user) == nil }) { return held.unit }
    if let nearest = fitting.first, let denial = denial(nearest, user) {
      throw ServiceFault(.forbidden, state.notice(denial, at: nearest.unit))
    }
    throw ServiceFault(
      .forbidden,
      Notice(
        .casework(.bodyNotHeld),
        NoticeArguments(state.tree).with("body", unit: named).with("permission", word: Permission.submit)))
  }

  /// Why none of a place's permissions is held; nil where one is.
  private func denial(_ place: Place, _ user: UserNumber) -> AccessDenial? {
    var first: AccessDenial?
    for permission in place.permissions {
      switch policy.decide(user, .use(permission, at: place.unit), at: now) {
      case .allowed: return nil
      case .denied(let denial): first = first ?? denial
      }
    }
    return first
  }
}
