extension CaseMachine {
  /// Conduct, review, concur, sign: what is not decided, guided or filed.
  static func answer(
    _ action: StepAction, _ opinion: CaseStep.Answer.Opinion, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let kind = CaseCommand.answer(action, opinion).kind
    let (number, step) = try waiting(kind, state)
    if action == .sign, let signer = step.signer(context.body) {
      return try answered(opinion, as: signer, number, step, state, context)
    }
    guard step.action == action, step.action.isAnswered else { throw .wrongStep(kind, waiting: step.action) }
    return try answered(opinion, number, step, state, context)
  }

  static func decide(
    _ verdict: CasePhase.Verdict, _ grading: CaseGrading?, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.decide, state)
    guard step.action == .decide else { throw .wrongStep(.decide, waiting: step.action) }
    return try decided(verdict, grading, number, step, state, context)
  }

  /// The answer of a deciding body, entered by whomever.
  static func decided(
    _ verdict: CasePhase.Verdict, _ grading: CaseGrading?, _ number: Int, _ step: CaseStep, _ state: CaseState,
    _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkPlace(step, state, context)
    switch verdict {
    case .approved:
      try checkConcurrence(before: number, state, context)
      try checkGrade(grading, context)
      return try answered(.agreed, number, step, state, context, grading)
    case .rejected:
      if grading?.grade != nil { throw .gradeNotSet }
      return try answered(.refused, number, step, state, context)
    }
  }

  /// A refusal of a concurring body stops an approval, or asks for a reason where it is advisory (decision 6).
  private static func checkConcurrence(
    before number: Int, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) {
    let refused = state.steps[..<number].filter {
      $0.action == .concur && !$0.isSkipped && StepTally($0) == .refused
    }
    let binding = refused.filter { $0.refusal == .binding }
    if !binding.isEmpty {
      throw .refusedByConcurring(
        binding.flatMap { step in step.places.filter { $0.answer?.opinion == .refused }.map(\.body) })
    }
    if !refused.isEmpty, !context.hasReason { throw .reasonRequired }
  }
}

extension StepAction {
  /// Whether a body of the step agrees or refuses by a plain answer.
  var isAnswered: Bool {
    switch self {
    case .conduct, .review, .concur, .sign: true
    case .decide, .guide, .file: false
    }
  }
}
