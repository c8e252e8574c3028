/// Something someone wants to do with a case.
public enum CaseCommand: Equatable, Sendable {
  /// Write the document; only the proposed grade matters to the machine.
  case save(proposedGrade: String?)
  case submit(rule: RuleCode, bookVersion: Int, on: Day? = nil, steps: [RouteStep])
  case withdraw
  /// Answer as a body in the step that waits: conduct, review, concur, sign.
  case answer(StepAction, CaseStep.Answer.Opinion)
  /// Approve, with a grade where the matter sets one; or reject.
  case decide(CasePhase.Verdict, CaseGrading? = nil)
  /// Send it back to the subject, or to an earlier step.
  case giveBack(ReturnOrder = .toSubject)
  /// Take the body's own answer back, before anybody acted on it (拿回).
  case takeBack
  /// Hand the body's answer to somebody else of the body, for good (转办); to oneself: claim it (认领).
  case transfer(to: UserNumber)
  /// Hand it to somebody of the body, to come back with his opinion (委派).
  case delegate(to: UserNumber)
  case handBack
  /// Ask another unit to sign before the body answers (加签), or ask it no more (减签).
  case addSigner(UnitIndex)
  case removeSigner(UnitIndex)
  /// Go on without concurring bodies whose time is over (decision 6).
  case proceed
  /// Advice of a guiding body; never blocks.
  case guide
  /// Take into the files; blocks only where nothing else of the route does.
  case file
  /// Record a part of the evidence; again replaces it. What does not count, such as a ballot that does not carry, leaves
  /// the part missing.
  case evidence(PartCode, score: Points?, counts: Bool = true)
  /// Make the decision public until the end of a day (公示).
  case publish(until: Day)
  /// Open a decided case again at its last decision (decision 22).
  case reopen
  /// End a case that needs nothing more.
  case close
  /// Enter the answer of a body outside the tenant, by its document (decision 27).
  case recordOutside(CaseStep.Answer.Opinion, CaseGrading?, OutsideDocument)

  /// The kinds, for lists of what may be done.
  public enum Kind: String, CaseIterable, Sendable {
    case save, submit, withdraw, conduct, review, concur, sign, decide, `return`, guide, file
    case evidence, publish, reopen, close, recordOutside
    case takeBack, transfer, delegate, handBack, addSigner, removeSigner, proceed
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
    case .takeBack: .takeBack
    case .transfer: .transfer
    case .delegate: .delegate
    case .handBack: .handBack
    case .addSigner: .addSigner
    case .removeSigner: .removeSigner
    case .proceed: .proceed
    case .guide: .guide
    case .file: .file
    case .evidence: .evidence
    case .publish: .publish
    case .reopen: .reopen
    case .close: .close
    case .recordOutside: .recordOutside
    }
  }
}
