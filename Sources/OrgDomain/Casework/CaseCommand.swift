/// Something someone wants to do with a case.
public enum CaseCommand: Equatable, Sendable {
  /// Write the document; only the proposed grade matters to the machine.
  case save(proposedGrade: String?)
  case submit(rule: RuleCode, bookVersion: Int, on: Day? = nil, steps: [RouteStep])
  case withdraw
  /// Answer as a body in the step that waits: conduct, review, concur, sign.
  case answer(StepAction, CaseStep.Answer.Opinion)
  case decide(CasePhase.Verdict)
  /// Send it back to the subject.
  case giveBack
  /// Advice of a guiding body; never blocks.
  case guide
  /// Take into the files; never blocks.
  case file

  /// The kinds, for lists of what may be done.
  public enum Kind: String, CaseIterable, Sendable {
    case save, submit, withdraw, conduct, review, concur, sign, decide, `return`, guide, file
  }

  public var kind: Kind {
    switch self {
    case .save: .save
    case .submit: .submit
    case .withdraw: .withdraw
    case .answer(let action, _):
      switch action {
      case .conduct: .conduct
      case .review: .review
      case .concur: .concur
      case .sign: .sign
      case .decide: .decide
      case .guide: .guide
      case .file: .file
      }
    case .decide: .decide
    case .giveBack: .return
    case .guide: .guide
    case .file: .file
    }
  }
}

/// Why a command is refused.
public enum CaseRefusal: Error, Equatable, Sendable {
  /// The case is not in a phase where this is possible.
  case wrongPhase(CaseCommand.Kind, CasePhase)
  /// The step that waits asks for another action.
  case wrongStep(CaseCommand.Kind, waiting: StepAction)
  /// The body has no place in the step.
  case notAwaited(UnitIndex, awaited: [UnitIndex])
  case alreadyAnswered(UnitIndex)
  /// In sequence, another body comes first.
  case notYetTurn(UnitIndex, first: UnitIndex)
  case noDocument
  /// A concurring body's refusal binds the lead (decision 6).
  case refusedByConcurring([UnitIndex])
  /// A concurring refusal is advisory: approving over it takes a reason.
  case reasonRequired
  /// The person has acted for the other side of the case, or for another body of this step (decision 23).
  case otherSide
  case sameStep
  /// No guide or file step of this body.
  case noSuchPlace(UnitIndex, StepAction)
  /// The route of a case must have a step that waits for someone.
  case routeWithoutWaiting
}
