extension CaseMachine {
  /// Whether the grade that goes with an approval is one that could be given at all.
  static func checkGrade(_ grading: CaseGrading?, _ context: Context) throws(CaseRefusal) {
    let demands = context.demands
    if !demands.setsGrade, grading?.grade != nil || grading?.points != nil { throw .gradeNotSet }
    if let grade = grading?.grade, !demands.knowsGrade { throw .gradeUnknown(grade.rawValue) }
  }

  /// What the approval grades, which the rules of the scheme allow; nothing of a matter that sets no grade.
  ///
  /// Soft rules, and a grade other than the one proposed or that of the points, take a reason (decision 21). Bodies
  /// that decide together give the same grade: the first that approves says which.
  static func graded(
    _ grading: CaseGrading?, _ step: CaseStep, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let demands = context.demands
    let isAgreed = step.places.contains { $0.answer?.opinion == .agreed || !$0.agreedBy.isEmpty }
    let agreed = isAgreed ? state.grading : nil
    if let agreed, agreed.grade != grading?.grade { throw .gradeDiffers(agreed.grade) }
    if demands.needsGrade, grading?.grade == nil { throw .gradeRequired }
    let hard = demands.breaches.filter { $0.force == .hard }
    if !hard.isEmpty { throw .gradeRefused(hard) }
    let asksReason = demands.departs || demands.breaches.contains { $0.force == .soft }
    if asksReason, !context.hasReason { throw .reasonRequired }
    guard demands.setsGrade else { return [] }
    return [.graded(CaseGrading(grade: grading?.grade, points: grading?.points ?? agreed?.points ?? state.score))]
  }
}
