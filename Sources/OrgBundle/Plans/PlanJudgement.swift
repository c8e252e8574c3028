import OrgAPI
import OrgDomain

/// Judges a plan that could be read: beside the scheme and other plans, and its steps against the tree.
struct PlanJudgement {
  let scheme: Scheme?
  let tree: OrganizationTree?
  /// The plans in force.
  var standing: [LocalPlan] = []
  let report: YAMLReport

  /// - Parameter others: the plans of the same file by unit; of two on one line the lower one is judged.
  func judge(_ plan: LocalPlan, beside others: [UnitCode: LocalPlan] = [:], at value: YAMLValue) {
    if let scheme {
      let beside = above(plan, of: others) + standing.filter { isAbove($0, plan) || isAbove(plan, $0) }
      report.problems.add(plan.problems(beside: scheme, and: beside)) { found in
        let places = SchemePlaces(value: value, grades: scheme.grades.map(\.code), file: report.file)
        return found.map(places.problem)
      }
    }
    guard let tree else { return }
    for (matter, steps) in plan.steps.sorted(by: { $0.key < $1.key }) {
      judge(steps, of: matter, plan.unit, tree, at: value)
    }
  }

  private func above(_ plan: LocalPlan, of others: [UnitCode: LocalPlan]) -> [LocalPlan] {
    guard let tree, let unit = tree.index(of: plan.unit) else { return [] }
    return tree.ancestors(of: unit).compactMap { others[tree.code(of: $0)] }
  }

  /// Whether the unit of the one stands above that of the other.
  private func isAbove(_ upper: LocalPlan, _ lower: LocalPlan) -> Bool {
    guard let tree, let top = tree.index(of: upper.unit), let unit = tree.index(of: lower.unit) else { return false }
    return tree.ancestors(of: unit).contains(top)
  }

  /// The steps as a rule for the unit alone: what a rule book refuses in a step, a plan may not hold either.
  private func judge(
    _ steps: [StepTemplate], of matter: Matter, _ unit: UnitCode, _ tree: OrganizationTree, at value: YAMLValue
  ) {
    let decision = StepTemplate(action: .decide, bodies: [.root])
    let rule = Rule(code: unit, matter: matter, subject: Subject(units: []), prescription: .steps(steps + [decision]))
    do throws(RuleBookProblems) {
      _ = try RuleBook(rules: [rule], documents: [], tree: tree)
    } catch {
      let places = RulePlaces(positions: [position(of: matter, unit, value)], file: report.file)
      for problem in error.problems { report.problems.add(places.problem(problem)) }
    }
  }

  private func position(of matter: Matter, _ unit: UnitCode, _ value: YAMLValue) -> RulePosition {
    let path: [YAMLStep] = [.key("steps"), .key(matter.rawValue)]
    let steps = value.value(at: path) ?? value
    var places: [BundlePlace] = []
    if case .sequence(let entries) = steps.content { places = entries.map { report.place($0.place) } }
    var words: [String: BundlePlace] = [:]
    steps.forEachText { text, place in
      if text.utf8.count <= Code.maximumLength, words[text] == nil { words[text] = report.place(place) }
    }
    return RulePosition(code: unit, place: report.place(steps.place), steps: places, words: words)
  }
}
