extension CaseMachine {
  /// What becomes of the filing and advice that a settled case still waits for at bodies that are gone: their successors
  /// take them. Where one cannot, for the case is about itself or a unit below it, nobody is waited for. Empty where
  /// nothing changes, and of cases on their way, which `reroute` looks after.
  public static func succeed(
    _ state: CaseState, by succession: BodySuccession, because cause: RerouteCause? = nil
  ) -> [CaseEvent] {
    switch state.phase {
    case .decided, .published: break
    case .draft, .inReview, .closed, .returned, .withdrawn: return []
    }
    var steps = state.steps
    for number in steps.indices where steps[number].action == .file && !steps[number].isSkipped {
      steps[number] = steps[number].succeeded(by: succession)
      let left = steps[number].places.filter { $0.answer != nil || succession.heirs[$0.body] == nil }
      if left.isEmpty {
        steps[number].isSkipped = true
      } else {
        steps[number].places = left
      }
    }
    return steps == state.steps ? [] : [.rerouted(steps: steps, rule: state.rule, because: cause)]
  }
}
