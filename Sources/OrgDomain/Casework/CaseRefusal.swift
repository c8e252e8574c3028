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
  /// Sending back, opening again, approving over an advisory refusal or a soft rule, and departing from the grade that
  /// was proposed take a reason (decisions 6, 21, 22).
  case reasonRequired
  /// The person has acted for the other side of the case, or for another body of this step (decision 23).
  case otherSide
  case sameStep
  /// No step of this action at this body.
  case noSuchPlace(UnitIndex, StepAction)
  /// The route of a case must have a step that waits for someone.
  case routeWithoutWaiting
  /// What the command would finish waits for these parts of the evidence.
  case evidenceMissing([PartCode])
  /// The approval must give a grade.
  case gradeRequired
  /// The scheme has no such grade.
  case gradeUnknown(String)
  /// A grade was given where none is set: the matter sets none, or the case was rejected.
  case gradeNotSet
  /// Another body has approved in this step with another grade; nil: without one.
  case gradeDiffers(Grade?)
  /// The proposed grade is not the one that the ballot binds the subject to.
  case proposalBound(proposed: String?, bound: String)
  /// Hard rules of the scheme stand against the grade.
  case gradeRefused([GradeBreach])
  /// What was decided and is open again is decided again; its subject cannot take it back (decision 22).
  case reopened
  /// Only the answer of a body outside the tenant is entered by others (decision 27).
  case notOutside(UnitIndex)
  /// Somebody else of the body holds its answer.
  case heldBy(UserNumber)
  /// It is with a delegate, and comes back.
  case delegated(to: UserNumber)
  /// The person is not the one it was delegated to.
  case notDelegate
  case holdsAlready(UserNumber)
  /// The person has no such post at the body.
  case notFit(UserNumber, UnitIndex)
  /// The body's answer takes several people, and this one has agreed already.
  case agreedAlready
  /// Units that the body asked to sign have not answered.
  case signersAwaited([UnitIndex])
  /// Not a unit that could be asked: the subject, of the subject, outside, or dissolved.
  case signerUnfit(UnitIndex)
  case signerThere(UnitIndex)
  case noSuchSigner(UnitIndex)
  case tooManySigners(limit: Int)
  /// Not a step, counted from 0, that the case could be sent back to.
  case noEarlierStep(Int, possible: [Int])
  /// The body has said nothing that could be taken back.
  case nothingToTakeBack(UnitIndex)
  /// Somebody has acted on it since.
  case actedSince
  /// The time of the bodies that are asked is not over.
  case notOverdue
  /// The rule waits for the answer, however long (decision 6).
  case silenceWaits
  /// What a superior's clerk enters for a unit needs the unit's signed paper.
  case scanRequired
  /// Only what the subject itself does is entered on its behalf.
  case notOnBehalf
}
