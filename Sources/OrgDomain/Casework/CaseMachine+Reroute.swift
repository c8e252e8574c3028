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
    var steps = head + rest(of: route.steps.map { CaseStep($0) }, after: head)
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

  /// The new route's steps that those kept do not stand for. Each stands for the first of its action, and a decision
  /// for what stands before it too; so what falls away or comes in takes no other step with it. A decision that was
  /// skipped stands for none.
  private static func rest(of fresh: [CaseStep], after kept: [CaseStep]) -> [CaseStep] {
    var rest = fresh
    for step in kept where !(step.isSkipped && step.action == .decide) {
      guard let place = rest.firstIndex(where: { $0.action == step.action }) else { continue }
      if step.action == .decide {
        rest.removeSubrange(...place)
      } else {
        rest.remove(at: place)
      }
    }
    return rest
  }
}
