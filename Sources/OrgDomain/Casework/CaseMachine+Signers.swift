extension CaseMachine {
  /// A body that is asked asks another unit to sign first (加签).
  static func addSigner(
    _ unit: UnitIndex, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.addSigner, state)
    try checkPlace(step, state, context)
    guard step.action.isAnswered || step.action == .decide else { throw .wrongStep(.addSigner, waiting: step.action) }
    guard context.standing.isNamedFit, unit != state.unit else { throw .signerUnfit(unit) }
    guard !step.units.contains(unit) else { throw .signerThere(unit) }
    guard step.signers.count < CaseStep.signerLimit else { throw .tooManySigners(limit: CaseStep.signerLimit) }
    return [.signerAdded(step: number, signer: unit, body: context.body, by: context.user)]
  }

  /// The body that asked asks no more, as long as the signer has not answered (减签).
  static func removeSigner(
    _ unit: UnitIndex, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.removeSigner, state)
    try checkPlace(step, state, context)
    guard let signer = step.signer(unit), signer.askedBy == context.body else { throw .noSuchSigner(unit) }
    guard signer.answer == nil else { throw .alreadyAnswered(unit) }
    return [.signerRemoved(step: number, signer: unit, body: context.body, by: context.user)]
  }

  /// The answer of a unit that was asked beside the rule. A refusal says why; it binds nobody.
  static func answered(
    _ opinion: CaseStep.Answer.Opinion, as signer: CaseStep.Signer, _ number: Int, _ step: CaseStep,
    _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    guard signer.answer == nil else { throw .alreadyAnswered(signer.body) }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    try checkPerson(step, context)
    if opinion == .refused, !context.hasReason { throw .reasonRequired }
    return [.signerAnswered(step: number, signer: signer.body, by: context.user, opinion)]
  }
}
