/// Checks a local plan by itself, beside the scheme and beside other plans (R-16, decision 28).
struct PlanCheck {
  let plan: LocalPlan
  let scheme: Scheme
  /// The plans of units above and below.
  var others: [LocalPlan] = []

  var problems: [SchemeProblem] {
    ProcedureCheck(procedures: plan.procedures, questionnaires: plan.questionnaires, scheme: scheme).problems
      + plan.procedures.enumerated().flatMap(taken) + plan.steps.sorted { $0.key < $1.key }.flatMap(steps)
  }

  private func taken(_ index: Int, _ procedure: Procedure) -> [SchemeProblem] {
    let own = scheme.procedures.filter { $0.matter == procedure.matter }.flatMap(\.parts)
    return procedure.parts.enumerated().compactMap { item, part in
      let place = SchemePlace(.procedures, index, item: item)
      if own.contains(where: { $0.code == part.code }) { return .partOfScheme(part.code, in: place) }
      let other = others.first { $0.parts(of: procedure.matter).contains { $0.code == part.code } }
      return other.map { .partOfPlan(part.code, of: $0.unit, in: place) }
    }
  }

  private func steps(of matter: Matter, _ steps: [StepTemplate]) -> [SchemeProblem] {
    steps.enumerated().compactMap { item, step in
      switch step.action {
      case .review, .concur, .guide: nil
      case .conduct, .sign, .decide, .file: .stepNotAllowed(step.action, matter, in: SchemePlace(.steps, item: item))
      }
    }
  }
}
