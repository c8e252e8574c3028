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
  /// The case goes on to a blocking step.
  case moved(to: Int)
  case decided(CasePhase.Verdict)
  case returned(by: UserNumber, body: UnitIndex)
  case withdrawn(by: UserNumber)
  /// Steps not begun got other bodies after a change of the tree.
  case rerouted(steps: [CaseStep])
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
