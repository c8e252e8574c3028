import OrgAPI
import OrgDomain

/// Reads the steps of a rule (SPEC: rulebook.yaml).
struct StepReader {
  /// The most days that a step may take.
  static let dayLimit = 3_650
  /// The highest score that a condition may name.
  static let scoreLimit = 1_000_000

  private static let keys = [
    "action", "body", "bodies", "mode", "order", "weights", "threshold", "due", "when", "absent", "refusal", "silence",
    "people",
  ]

  private enum Mode: String, CaseIterable {
    case all, any, vote
  }

  let report: YAMLReport

  func step(_ value: YAMLValue) -> StepTemplate? {
    guard let step = YAMLMapping(value, name: "steps", keys: StepReader.keys, report: report) else { return nil }
    let action: StepAction? = step.required("action", Values.choice)
    let absence: StepTemplate.Absence? = step.optional("absent", Values.choice)
    let refusal: StepTemplate.Refusal? = step.optional("refusal", Values.choice)
    let silence: StepTemplate.Silence? = step.optional("silence", Values.choice)
    if action != nil {
      step.need("refusal", "action: concur", action == .concur)
      step.need("silence", "action: concur", action == .concur)
      step.need("people", "action: conduct, review, concur, sign, decide", action.map { $0.isBlocking } ?? true)
    }
    let bodies = bodies(step)
    let mode = mode(step)
    let due = due(step)
    let condition = condition(step)
    let people = step.optional("people", Values.number(1...StepTemplate.peopleLimit))
    guard let action else { return nil }
    return StepTemplate(
      action: action, bodies: bodies, mode: mode, due: due, condition: condition, absence: absence ?? .noRoute,
      refusal: refusal ?? .binding, silence: silence ?? .escalate, people: people ?? 1)
  }

  private func bodies(_ step: YAMLMapping) -> [BodyExpression] {
    let reader = BodyReader(report: report)
    step.exclude("body", "bodies")
    if let value = step["bodies"] {
      return (report.entries(value, key: "bodies") ?? []).compactMap { reader.body($0, name: "bodies") }
    }
    return [step.required("body").flatMap { reader.body($0, name: "body") }].compactMap { $0 }
  }

  private func mode(_ step: YAMLMapping) -> SigningMode {
    let mode: Mode = step.optional("mode", Values.choice) ?? .all
    let order: SigningMode.Order? = step.optional("order", Values.choice)
    step.need("order", "mode: all", mode == .all)
    step.need("weights", "mode: vote", mode == .vote)
    step.need("threshold", "mode: vote", mode == .vote)
    switch mode {
    case .all: return .all(order ?? .parallel)
    case .any: return .any
    case .vote:
      _ = step.required("weights")
      let weights = step.list("weights", Values.number(1...1_000_000))
      let threshold = step.required("threshold", Values.number(1...100))
      return .vote(weights: weights, threshold: threshold ?? 100)
    }
  }

  private func due(_ step: YAMLMapping) -> StepTemplate.Due? {
    guard let due = step.mapping("due", keys: ["days", "workingDays"]) else { return nil }
    due.exclude("days", "workingDays")
    if due.isEmpty { report.add(.yamlEmpty, ["due"], at: due.place) }
    let range = 1...StepReader.dayLimit
    if let days = due.optional("days", Values.number(range)) { return .days(days) }
    return due.optional("workingDays", Values.number(range)).map { .workingDays($0) }
  }

  private func condition(_ step: YAMLMapping) -> CaseCondition? {
    let keys = ["proposedGrade", "scoreAtLeast", "scoreBelow", "evidence"]
    guard let condition = step.mapping("when", keys: keys) else { return nil }
    if condition.isEmpty { report.add(.yamlEmpty, ["when"], at: condition.place) }
    let score = Values.number(0...StepReader.scoreLimit)
    return CaseCondition(
      proposedGrades: condition.set("proposedGrade", Values.text),
      scoreAtLeast: condition.optional("scoreAtLeast", score), scoreBelow: condition.optional("scoreBelow", score),
      evidence: condition.set("evidence", Values.text))
  }
}
