public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a case command is refused.
  public init(_ refusal: CaseRefusal, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree)
    switch refusal {
    case .wrongPhase(let command, let phase):
      self.init(
        .casework(.wrongPhase),
        arguments.with("command", word: command).with("phase", phase.word).with("verdict", word: phase.verdict))
    case .wrongStep(let command, let waiting):
      self.init(.casework(.wrongStep), arguments.with("command", word: command).with("waiting", word: waiting))
    case .notAwaited(let body, let awaited):
      self.init(.casework(.notAwaited), arguments.with("body", unit: body).with("awaited", units: awaited))
    case .alreadyAnswered(let body): self.init(.casework(.alreadyAnswered), arguments.with("body", unit: body))
    case .notYetTurn(let body, let first):
      self.init(.casework(.notYetTurn), arguments.with("body", unit: body).with("first", unit: first))
    case .noDocument: self.init(.casework(.noDocument), arguments)
    case .refusedByConcurring(let bodies):
      self.init(.casework(.refusedByConcurring), arguments.with("bodies", units: bodies))
    case .reasonRequired: self.init(.casework(.reasonRequired), arguments)
    case .otherSide: self.init(.casework(.otherSide), arguments)
    case .sameStep: self.init(.casework(.sameStep), arguments)
    case .noSuchPlace(let body, let action):
      self.init(.casework(.noSuchPlace), arguments.with("body", unit: body).with("action", word: action))
    case .routeWithoutWaiting: self.init(.casework(.routeWithoutWaiting), arguments)
    }
  }
}

extension CasePhase {
  /// The phase as the wire writes it, without step or verdict.
  public var word: String {
    switch self {
    case .draft: "draft"
    case .inReview: "inReview"
    case .decided: "decided"
    case .published: "published"
    case .closed: "closed"
    case .returned: "returned"
    case .withdrawn: "withdrawn"
    }
  }

  /// The verdict of a decided case.
  public var verdict: Verdict? {
    if case .decided(let verdict) = self { verdict } else { nil }
  }
}
