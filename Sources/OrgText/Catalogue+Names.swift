public import OrgAPI
public import OrgDomain

extension Catalogue {
  /// The name of a kind of unit, such as 党总支.
  public func name(of kind: UnitKind) -> String { wording.name(of: kind) }

  /// The name of a category; a tenant's own category is its own name.
  public func name(of category: Category) -> String { wording.name(ofCategory: category.rawValue) ?? category.rawValue }

  /// The name of a line, such as 隶属.
  public func name(of line: Line) -> String { wording.name(of: line) }

  /// The name of what a body does in a step, such as 会同.
  public func name(of action: StepAction) -> String { wording.name(of: action) }

  /// The name of a signing mode, such as 会签.
  public func name(of mode: SigningMode) -> String {
    switch mode {
    case .all: wording.name(of: ModeWord.all)
    case .any: wording.name(of: ModeWord.any)
    case .vote: wording.name(of: ModeWord.vote)
    }
  }

  /// The name of where a case stands; a decided case has its verdict's name beside it.
  public func name(of phase: CasePhase) -> String {
    let name = wording.name(of: PhaseWord(phase))
    guard case .decided(let verdict) = phase else { return name }
    return wording.style.named(name, code: wording.name(of: verdict))
  }

  /// The name of a verdict.
  public func name(of verdict: CasePhase.Verdict) -> String { wording.name(of: verdict) }

  /// The name of a permission; in English a verb that fits behind “may”.
  public func name(of permission: Permission) -> String { wording.name(of: permission) }

  /// The name of a role; a tenant's own role is its own name.
  public func name(of role: RoleName) -> String { wording.name(ofRole: role.rawValue) ?? role.rawValue }

  /// The name of a matter; a tenant's own matter is its own name.
  public func name(of matter: Matter) -> String { wording.name(ofMatter: matter.rawValue) ?? matter.rawValue }

  /// The name of what someone does with a case; in English a verb.
  public func name(of command: CaseCommand.Kind) -> String { wording.name(of: command) }

  /// The name of a body's answer.
  public func name(of opinion: CaseStep.Answer.Opinion) -> String { wording.name(of: opinion) }

  /// The name of whether a unit still works.
  public func name(of status: Unit.Status) -> String { wording.name(of: status) }

  /// The name of how far a grant reaches.
  public func name(of scope: Scope) -> String {
    switch scope {
    case .unit: wording.name(of: ScopeWord.unit)
    case .subtree: wording.name(of: ScopeWord.subtree)
    case .line(.affiliation): wording.name(of: ScopeWord.affiliation)
    case .line(.territory): wording.name(of: ScopeWord.territory)
    case .line(.industry): wording.name(of: ScopeWord.industry)
    }
  }

  /// The name of a kind of error.
  public func name(of kind: ErrorKind) -> String { wording.name(of: kind) }
}

extension PhaseWord {
  init(_ phase: CasePhase) {
    self =
      switch phase {
      case .draft: .draft
      case .inReview: .inReview
      case .decided: .decided
      case .published: .published
      case .closed: .closed
      case .returned: .returned
      case .withdrawn: .withdrawn
      }
  }
}
