extension CaseMachine {
  /// The answer of a body outside the tenant in the step that waits, entered by its document: what the body itself
  /// would have done, with the recorder in its place (decision 27).
  static func recordOutside(
    _ opinion: CaseStep.Answer.Opinion, _ grading: CaseGrading?, _ document: OutsideDocument, _ state: CaseState,
    _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.recordOutside, state)
    guard context.isOutside else { throw .notOutside(context.body) }
    let events: [CaseEvent]
    switch (step.action, opinion) {
    case (.decide, .agreed): events = try decided(.approved, grading, number, step, state, context)
    case (.decide, .refused): events = try decided(.rejected, grading, number, step, state, context)
    case (.conduct, _), (.review, _), (.concur, _), (.sign, _), (.file, .agreed):
      if grading?.grade != nil { throw .gradeNotSet }
      events = try answered(opinion, number, step, state, context)
    // What is lodged is taken or sent back, never refused; guidance is not waited for.
    case (.file, .refused), (.guide, _): throw .wrongStep(.recordOutside, waiting: step.action)
    }
    return [.documented(document, by: context.user, body: context.body)] + events
  }
}
