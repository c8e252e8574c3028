public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a unit's matter has no route.
  public init(_ reason: NoRouteReason, unit: UnitIndex, _ matter: Matter, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree).with("unit", unit: unit).with("matter", word: matter)
    switch reason {
    case .noRule:
      self.init(
        .noRoute(.noRule), arguments.with("kind", word: tree[unit].kind).with("category", word: tree[unit].category))
    case .bodyAbsent(let rule, let step, let absence):
      self.init(
        .noRoute(NoticeCode.NoRoute(absence)),
        arguments.with("rule", rule).with("step", step).with("body", unit: absence.body))
    case .bodyUnknown(let rule, let step, let body):
      self.init(.noRoute(.bodyUnknown), arguments.with("rule", rule).with("step", step).with("body", body))
    case .bodyDissolved(let rule, let step, let body):
      self.init(.noRoute(.bodyDissolved), arguments.with("rule", rule).with("step", step).with("body", unit: body))
    case .severalOffices(let rule, let step, let trait, let offices):
      self.init(
        .noRoute(.severalOffices),
        arguments.with("rule", rule).with("step", step).with("trait", word: trait).with("offices", units: offices))
    case .circle(let matters): self.init(.noRoute(.circle), arguments.with("matters", list: matters))
    case .noSuperior(let rule, let body, let line):
      self.init(
        .noRoute(.noSuperior), arguments.with("rule", rule).with("body", unit: body).with("line", word: line))
    case .nobodyDecides(let rule): self.init(.noRoute(.nobodyDecides), arguments.with("rule", rule))
    case .nothingLeft(let rule): self.init(.noRoute(.nothingLeft), arguments.with("rule", rule))
    case .unitDissolved: self.init(.noRoute(.unitDissolved), arguments)
    case .unitOutside: self.init(.noRoute(.unitOutside), arguments)
    }
  }

  /// Why a unit's matter has no route in a tenant without a rule book.
  public static func noRulebook(unit: UnitIndex, _ matter: Matter, in tree: OrganizationTree) -> Notice {
    Notice(.noRoute(.noRulebook), NoticeArguments(tree).with("unit", unit: unit).with("matter", word: matter))
  }
}

extension NoticeCode.NoRoute {
  fileprivate init(_ absence: BodyAbsence) {
    self =
      switch absence {
      case .notFound: .bodyNotFound
      case .isSubject: .bodyIsSubject
      case .insideSubject: .bodyInsideSubject
      case .decidesLater: .bodyDecidesLater
      case .dissolved: .bodyDissolved
      }
  }
}
