extension RuleBook {
  /// The bodies that its rules name by code.
  public var namedBodies: Set<UnitCode> { Set(templates.flatMap { $0.bodies.flatMap(\.codes) }) }

  /// The traits by which its rules find offices.
  public var officeTraits: Set<Trait> { Set(templates.flatMap { $0.bodies.flatMap(\.officeTraits) }) }

  /// Whether a rule gives a unit what a superior of it gets.
  public var asksSuperiors: Bool {
    rules.contains { rule in
      switch rule.prescription {
      case .sameAsSuperior: true
      case .steps, .sameAs: false
      }
    }
  }

  private var templates: [StepTemplate] {
    rules.flatMap { rule -> [StepTemplate] in
      switch rule.prescription {
      case .steps(let steps): steps
      case .sameAs, .sameAsSuperior: []
      }
    }
  }
}

extension LocalPlan {
  /// The bodies that its steps name by code.
  public var namedBodies: Set<UnitCode> { Set(steps.values.joined().flatMap { $0.bodies.flatMap(\.codes) }) }

  /// The traits by which its steps find offices.
  public var officeTraits: Set<Trait> { Set(steps.values.joined().flatMap { $0.bodies.flatMap(\.officeTraits) }) }
}

extension BodyExpression {
  /// The traits of offices that it looks for.
  public var officeTraits: [Trait] {
    switch self {
    case .office(let trait): [trait]
    case .nearest(_, _, let upTo): upTo?.officeTraits ?? []
    case .firstOf(let expressions): expressions.flatMap(\.officeTraits)
    case .chain(_, let upTo): upTo.officeTraits
    case .unit, .root, .subject, .superior, .affiliatedTo: []
    }
  }
}
