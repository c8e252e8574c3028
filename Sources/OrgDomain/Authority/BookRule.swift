/// A rule of a book, with what every resolution needs of it worked out once.
final class BookRule: Sendable {
  let rule: Rule
  /// The rule's place in the book.
  let position: Int
  let steps: [BookStep]
  /// Where local plans put their steps: before the first decision. Where nothing is decided, the last word stays with
  /// whomever the rule gives it (decision 28): before the first step of the action that has it, or the first filing.
  let placeOfAdded: Int
  let decides: Bool
  let hasBlocking: Bool
  /// Whether a review comes before a decision: it is absent where its body decides later.
  let reviewsBeforeDeciding: Bool

  init(_ rule: Rule, at position: Int, in tree: OrganizationTree) {
    self.rule = rule
    self.position = position
    let templates: [StepTemplate] =
      switch rule.prescription {
      case .steps(let templates): templates
      case .sameAs, .sameAsSuperior: []
      }
    steps = templates.enumerated().map { BookStep($1, number: $0 + 1, in: tree) }
    let actions = templates.map(\.action)
    let last = actions.last { $0.isBlocking } ?? .file
    placeOfAdded = actions.firstIndex(of: .decide) ?? actions.firstIndex(of: last) ?? actions.count
    decides = actions.contains(.decide)
    hasBlocking = actions.contains { $0.isBlocking }
    let decision = actions.lastIndex(of: .decide) ?? 0
    reviewsBeforeDeciding = actions[..<decision].contains(.review)
  }

  /// Whether a plan may ask for an action beside the rule's steps: a concurrence stands before a decision, and nobody
  /// holds up what is only lodged.
  func mayTake(_ action: StepAction) -> Bool {
    decides || !action.isBlocking || action != .concur && hasBlocking
  }
}

/// A step of a rule or of a local plan, with the terms that it gives every route.
final class BookStep: Sendable {
  let template: StepTemplate
  /// The number of the step in the rule, from 1.
  let number: Int
  let terms: RouteStep.Terms
  let bodies: [BookBody]

  init(_ template: StepTemplate, number: Int, in tree: OrganizationTree) {
    self.template = template
    self.number = number
    bodies = template.bodies.map { BookBody($0, in: tree) }
    terms = RouteStep.Terms(
      action: template.action, mode: template.mode, due: template.due, condition: template.condition,
      refusal: template.refusal, silence: template.silence, people: template.people)
  }
}
