// What a superior's people may do with a lower unit's documents (DESIGN 6).
extension AccessPolicy {
  /// Whoever may prepare at the unit, or at a body above it by affiliation; and of a case, whoever may act at a body with
  /// a place in it.
  func attach(
    _ user: UserNumber, _ unit: UnitIndex, _ bodies: Set<UnitIndex>, _ now: Instant
  ) -> AccessDecision {
    let own = use(user, .prepare, unit, now)
    if own.isAllowed { return own }
    for superior in snapshot.tree.ancestors(of: unit) {
      let answer = use(user, .prepare, superior, now)
      if answer.isAllowed { return answer }
    }
    let acting = StepAction.allCases.map(Permission.init) + [.recordOutside]
    for body in bodies.sorted() {
      for permission in acting {
        let answer = use(user, permission, body, now)
        if answer.isAllowed { return answer }
      }
    }
    return own
  }

  /// Whoever may prepare at the superior named, which must stand above the unit by affiliation.
  func enterOnBehalf(
    _ user: UserNumber, of unit: UnitIndex, at superior: UnitIndex, _ now: Instant
  ) -> AccessDecision {
    guard superior != unit, snapshot.tree.isInside(unit, subtreeOf: superior) else {
      return .denied(.notAbove(superior, unit))
    }
    return use(user, .prepare, superior, now)
  }
}
