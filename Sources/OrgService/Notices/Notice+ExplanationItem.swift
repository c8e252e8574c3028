public import OrgAPI
public import OrgDomain

extension Notice {
  /// One sentence of how a route was found.
  ///
  /// - Parameters:
  ///   - tree: the tree in which it was found.
  ///   - documentTitle: the title of a document that a rule cites.
  public init(
    _ item: ExplanationItem, in tree: OrganizationTree, documentTitle: (DocumentCode) -> String? = { _ in nil }
  ) {
    let arguments = NoticeArguments(tree)
    switch item {
    case .ruleLost(let rule, let winner, let defeat):
      self.init(.route(NoticeCode.Route(defeat)), arguments.with("rule", rule).with("winner", winner))
    case .ruleNotInForce(let rule, let from, let until):
      self.init(.route(.ruleNotInForce), arguments.with("rule", rule).with("from", from).with("until", until))
    case .ruleApplied(let rule, let basis, let isGeneral, let note):
      self.init(
        .route(isGeneral ? .generalRuleApplied : .ruleApplied),
        arguments.with("rule", rule).with("document", basis?.document)
          .with("documentTitle", basis.flatMap { documentTitle($0.document) }).with("clause", basis?.clause)
          .with("note", note))
    case .planApplied(let unit): self.init(.route(.planApplied), arguments.with("unit", unit: unit))
    case .planStepLeftOut(let unit, let step, let action):
      self.init(
        .route(.planStepLeftOut), arguments.with("step", step).with("unit", unit: unit).with("action", word: action))
    case .askedInstead(let unit, let matter):
      self.init(.route(.askedInstead), arguments.with("unit", unit: unit).with("matter", word: matter))
    case .hop(let step, let line, let from, let to, let source):
      self.init(
        hop: source,
        arguments.with("step", step == 0 ? nil : step).with("line", word: line).with("unit", unit: from)
          .with("body", unit: to))
    case .officeFound(let step, let ancestor, let trait, let office):
      self.init(
        .route(.officeFound),
        arguments.with("step", step).with("ancestor", unit: ancestor).with("trait", word: trait)
          .with("body", unit: office))
    case .bodyFound(let step, let action, let body):
      self.init(
        .route(.bodyFound), arguments.with("step", step).with("action", word: action).with("body", unit: body))
    case .bodyDropped(let step, let action, let absence):
      self.init(
        .route(NoticeCode.Route(absence)),
        arguments.with("step", step).with("action", word: action).with("body", unit: absence.body))
    }
  }

  private init(hop source: LineSuperior.Source, _ arguments: NoticeArguments) {
    switch source {
    case .own: self.init(.route(.hopOwn), arguments)
    case .inherited(let origin): self.init(.route(.hopInherited), arguments.with("origin", unit: origin))
    case .table(let category): self.init(.route(.hopTable), arguments.with("category", word: category))
    }
  }
}

extension NoticeCode.Route {
  fileprivate init(_ defeat: RuleDefeat) {
    self =
      switch defeat {
      case .broader: .ruleLostBroader
      case .overridden: .ruleLostOverridden
      }
  }

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

extension BodyAbsence {
  /// The body that is absent, where one was found.
  var body: UnitIndex? {
    switch self {
    case .notFound: nil
    case .isSubject(let body), .insideSubject(let body), .decidesLater(let body), .dissolved(let body): body
    }
  }
}
