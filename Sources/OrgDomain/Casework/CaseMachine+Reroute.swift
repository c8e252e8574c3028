extension CaseMachine {
  /// Why an open case cannot follow a changed tree.
  public enum RerouteRefusal: Error, Equatable, Sendable {
    /// The changed tree gives the case no route at all.
    case noRoute(NoRouteReason)
  }

  /// What a change of tree, lines, traits or category does to a case on its way: steps not begun get the bodies of the
  /// new route, begun ones stay, unless a body that they wait for is dissolved: then they begin anew (DESIGN 5). Empty
  /// where nothing changes.
  public static func reroute(
    _ state: CaseState, along answer: RouteAnswer, isDissolved: (UnitIndex) -> Bool = { _ in false }
  ) throws(RerouteRefusal) -> [CaseEvent] {
    guard case .inReview(let current) = state.phase else { return [] }
    let route: Route
    switch answer.outcome {
    case .route(let found): route = found
    case .noRoute(let reason): throw .noRoute(reason)
    }
    let stays = state.steps[current].hasBegun && !state.steps[current].awaited.contains(where: isDissolved)
    let kept = stays ? current + 1 : current
    let head = Array(state.steps[..<kept])
    let fresh = route.steps.map { CaseStep($0) }
    var steps = head + rest(of: fresh, after: head, underWay: stays ? current : nil, in: state.steps)
    // Guiding and filing bodies may have spoken ahead of the blocking steps; what they said stays.
    for number in steps.indices.dropFirst(kept) where !steps[number].action.isBlocking {
      for place in steps[number].places.indices {
        let body = steps[number].places[place].body
        steps[number].places[place].answer =
          state.steps[kept...].lazy
          .filter { $0.action == steps[number].action }.compactMap { $0.place(of: body)?.answer }.first
      }
    }
    guard steps != state.steps else { return [] }
    if stays { return [.rerouted(steps: steps)] }
    return [.rerouted(steps: steps)] + advance(from: kept, steps, state.facts)
  }

  /// The new route's steps that those kept do not stand for. A kept step stands for the first of its action, so that
  /// what falls away or comes in takes no other step with it; a decision, a signature, a note, and whatever decides the
  /// new route, only where the bodies are the same: nobody's approval is another's. The step under way stays what it
  /// is where both routes have as many of its action. A decision stands for what comes before it too. A skipped
  /// decision stands for none.
  private static func rest(
    of fresh: [CaseStep], after kept: [CaseStep], underWay: Int?, in pinned: [CaseStep]
  ) -> [CaseStep] {
    let decisive = Set(decisiveSteps(of: fresh))
    var rest = fresh.enumerated().map { (step: $0.element, isDecisive: decisive.contains($0.offset)) }
    for (number, step) in kept.enumerated() where !(step.isSkipped && step.action == .decide) {
      let stays = number == underWay && count(of: step.action, in: pinned) == count(of: step.action, in: fresh)
      let place = rest.firstIndex { candidate in
        candidate.step.action == step.action
          && (stays || !(candidate.isDecisive || step.isPersonal) || candidate.step.bodies == step.bodies)
      }
      guard let place else { continue }
      if step.action == .decide {
        rest.removeSubrange(...place)
      } else {
        rest.remove(at: place)
      }
    }
    return rest.map(\.step)
  }

  private static func count(of action: StepAction, in steps: [CaseStep]) -> Int {
    steps.count { $0.action == action }
  }
}

extension CaseStep {
  fileprivate var bodies: [UnitIndex] { places.map(\.body) }

  /// Whether the step is its very bodies' own word: no other body's step takes its place.
  fileprivate var isPersonal: Bool {
    switch action {
    case .sign, .decide, .guide, .file: true
    case .conduct, .review, .concur: false
    }
  }
}
