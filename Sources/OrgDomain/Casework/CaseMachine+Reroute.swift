extension CaseMachine {
  /// Why an open case cannot follow a changed tree.
  public enum RerouteRefusal: Error, Equatable, Sendable {
    /// The changed tree gives the case no route at all.
    case noRoute(NoRouteReason)
  }

  /// What a change of tree, lines, traits or category does to a case on its way: steps not begun get the bodies of the
  /// new route, begun ones stay (DESIGN 5). Empty where nothing changes.
  public static func reroute(
    _ state: CaseState, along answer: RouteAnswer
  ) throws(RerouteRefusal) -> [CaseEvent] {
    guard case .inReview(let current) = state.phase else { return [] }
    let route: Route
    switch answer.outcome {
    case .route(let found): route = found
    case .noRoute(let reason): throw .noRoute(reason)
    }
    let kept = state.steps[current].hasBegun ? current + 1 : current
    let fresh = route.steps.map { CaseStep($0) }
    var steps = Array(state.steps[..<kept]) + rest(of: fresh, after: kept)
    // Guiding and filing bodies may have spoken ahead of the blocking steps; what they said stays.
    for number in steps.indices.dropFirst(kept) where number < state.steps.count {
      for place in steps[number].places.indices {
        let body = steps[number].places[place].body
        steps[number].places[place].answer =
          state.steps[number].action == steps[number].action ? state.steps[number].place(of: body)?.answer : nil
      }
    }
    guard steps != state.steps else { return [] }
    guard kept == current else { return [.rerouted(steps: steps)] }
    return [.rerouted(steps: steps)] + advance(from: kept, steps, state.facts)
  }

  /// The new route's steps from a position on; at least its last decision, where it has fewer.
  private static func rest(of fresh: [CaseStep], after kept: Int) -> [CaseStep] {
    if kept < fresh.count { return Array(fresh[kept...]) }
    return fresh.last { $0.action == .decide }.map { [$0] } ?? []
  }
}
