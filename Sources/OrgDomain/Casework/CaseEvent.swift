/// What has happened to a case. The state is these, applied in order; none is ever changed.
public enum CaseEvent: Equatable, Sendable {
  case created(by: UserNumber)
  /// The document was written; the text stands in a side table, here its digest.
  case saved(by: UserNumber, proposedGrade: String?)
  case submitted(
    by: UserNumber, round: Int, rule: RuleCode, bookVersion: Int, on: Day? = nil, steps: [CaseStep])
  /// A step's condition did not hold when it would have begun.
  case skipped(step: Int)
  /// A body answered in a step.
  case answered(step: Int, body: UnitIndex, by: UserNumber, CaseStep.Answer.Opinion)
  /// The case goes to a step that is waited for, to be answered until an instant.
  case moved(to: Int, due: Instant? = nil)
  case decided(CasePhase.Verdict)
  /// Sent back to the subject by a body of a step; straight: to come back to it past the steps before.
  case returned(by: UserNumber, body: UnitIndex, from: Int? = nil, isStraight: Bool = false)
  /// Sent back by a body to an earlier step.
  case sentBack(by: UserNumber, body: UnitIndex, from: Int, to: Int, isStraight: Bool)
  /// A body took back what it had answered in a step.
  case takenBack(step: Int, body: UnitIndex, by: UserNumber)
  /// One of several people of a body agreed; the body's answer takes more of them.
  case seconded(step: Int, body: UnitIndex, by: UserNumber)
  case transferred(step: Int, body: UnitIndex, to: UserNumber, by: UserNumber)
  case delegated(step: Int, body: UnitIndex, from: UserNumber, to: UserNumber, by: UserNumber)
  case handedBack(step: Int, body: UnitIndex, by: UserNumber)
  case signerAdded(step: Int, signer: UnitIndex, body: UnitIndex, by: UserNumber)
  case signerRemoved(step: Int, signer: UnitIndex, body: UnitIndex, by: UserNumber)
  case signerAnswered(step: Int, signer: UnitIndex, by: UserNumber, CaseStep.Answer.Opinion)
  /// The lead goes on without the bodies of a step that have not answered in time.
  case silencePassed(step: Int, body: UnitIndex, by: UserNumber)
  /// Who acts next does it in the place of another, by a standing delegation; for the subject, or for a body.
  case stoodIn(for: UserNumber, by: UserNumber, body: UnitIndex, asSubject: Bool = false)
  case withdrawn(by: UserNumber)
  /// Steps not begun got other bodies after a change of the tree, by a rule and for a reason; of old events neither is
  /// known.
  case rerouted(steps: [CaseStep], rule: RuleCode? = nil, because: RerouteCause? = nil)
  /// The case's unit is gone; its successor goes on with the case.
  case carried(to: UnitIndex)
  /// The case's unit is gone, and nobody goes on with the case.
  case discontinued
  /// A part of the evidence was recorded, by the subject or a body; its content stands in the ledger.
  case evidenced(PartCode, score: Points?, by: UserNumber, body: UnitIndex, counts: Bool = true)
  /// What the decision that follows graded.
  case graded(CaseGrading)
  /// The answer that follows is that of a body outside, entered by its document.
  case documented(OutsideDocument, by: UserNumber, body: UnitIndex)
  /// The decision was made public, until the end of a day.
  case published(by: UserNumber, body: UnitIndex, until: Day)
  /// A body opened the decided case again, at a step.
  case reopened(by: UserNumber, body: UnitIndex, step: Int)
  /// Nothing more happens to the case.
  case closed
  /// What follows was entered by a clerk of a superior, by the unit's signed paper; behind `created` where there is none.
  case enteredOnBehalf(by: UserNumber, of: UnitIndex, scan: SignedScan?)
}
