extension CaseMachine {
  /// Why an open case cannot follow a changed tree.
  public enum RerouteRefusal: Error, Equatable, Sendable {
    /// The changed tree gives the case no route at all.
    case noRoute(NoRouteReason)
  }

  /// What a change of tree, lines, traits or category does to a case on its way: steps not begun get the bodies of the
  /// new route, begun ones stay, unless a body that they wait for is dissolved: then they begin anew (DESIGN 5). Where
  /// the one route only lodges what the other decides, nothing of the one stands for the other, and the case begins anew
  /// at once. Empty where nothing changes.
  ///
  /// What is begun and waits for a body that is gone waits for its successor; where that cannot take it, it begins anew.
  ///
  /// - Parameters:
  ///   - standing: when steps that begin now are due.
  ///   - succession: who took over from bodies that are gone.
  ///   - isDissolved: whether a body is gone, with a successor or without.
  ///   - cause: what changed.
  public static func reroute(
    _ original: CaseState, along answer: RouteAnswer, standing: CaseStanding = CaseStanding(),
    by succession: BodySuccession = .none, isDissolved: (UnitIndex) -> Bool = { _ in false },
    because cause: RerouteCause? = nil
  ) throws(RerouteRefusal) -> [CaseEvent] {
    guard case .inReview(let current) = original.phase else { return [] }
    var state = original
    for number in state.steps.indices where !succession.heirs.isEmpty {
      // What is done is done, whoever of the step was not heard.
      guard number >= current || !state.steps[number].action.isBlocking else { continue }
      state.steps[number] = state.steps[number].succeeded(by: succession)
    }
    let route: Route
    switch answer.outcome {
    case .route(let found): route = found
    case .noRoute(let reason): throw .noRoute(reason)
    }
    let fresh = route.steps.map { CaseStep($0) }
    let goesOn = onlyLodges(fresh) == onlyLodges(state.steps)
    let isHeld = state.steps[current].places.contains { $0.answer == nil && !$0.isSilent && isDissolved($0.body) }
    let stays = goesOn && state.steps[current].hasBegun && !isHeld
    let kept = goesOn ? (stays ? current + 1 : current) : 0
    let passed = state.steps.indices.prefix(min(kept, current)).filter { isPassedSilently($0, state.steps) }
    let head = refreshed(Array(state.steps[..<kept]), at: passed, from: fresh)
    var steps = head + rest(of: fresh, after: head, underWay: stays ? current : nil, in: state.steps)
    // Guiding bodies may have spoken ahead of the blocking steps; what they said stays.
    for number in passed + steps.indices.dropFirst(kept) where steps[number].action == .guide {
      for place in steps[number].places.indices {
        let body = steps[number].places[place].body
        steps[number].places[place].answer =
          state.steps[kept...].lazy.filter { $0.action == .guide }.compactMap { $0.place(of: body)?.answer }.first
      }
    }
    if goesOn { steps = retained(steps, from: kept, in: state) }
    guard steps != original.steps else { return [] }
    let rerouted = CaseEvent.rerouted(steps: steps, rule: route.rule, because: cause)
    let waitsOn = stays || (goesOn && steps.indices.contains(current) && steps[current] == state.steps[current])
    if waitsOn { return [rerouted] }
    return [rerouted] + advance(from: kept, steps, state.facts, standing)
  }

  /// The steps from a number on, those that ask the same as before with all that was said and arranged in them. Where
  /// a way straight back is cut off by a step that changed, those after the one that waits begin anew.
  private static func retained(_ steps: [CaseStep], from kept: Int, in state: CaseState) -> [CaseStep] {
    var retained = steps
    for number in steps.indices.dropFirst(kept) where state.steps.indices.contains(number) {
      if steps[number].asksTheSame(as: state.steps[number]) { retained[number] = state.steps[number] }
    }
    guard state.wayBack != nil else { return retained }
    var followed = state
    followed.follow(retained)
    if followed.hasWayBack { return retained }
    for number in waitedSteps(of: retained) where number > kept { retained[number] = retained[number].cleared() }
    return retained
  }

  private static func onlyLodges(_ steps: [CaseStep]) -> Bool { !steps.contains { $0.action.isBlocking } }

  /// Whether a step that nobody waited for has been passed, and no body of it has spoken.
  private static func isPassedSilently(_ number: Int, _ steps: [CaseStep]) -> Bool {
    !waitedSteps(of: steps).contains(number) && !steps[number].hasBegun && !steps[number].action.isBlocking
  }

  /// The steps kept, those passed in silence with the new route's bodies: first the step that is the same in both, then
  /// one after the other. A step that the new route does not have takes place no more; the others keep their number.
  private static func refreshed(_ kept: [CaseStep], at passed: [Int], from fresh: [CaseStep]) -> [CaseStep] {
    var steps = kept
    var unused = fresh.filter { candidate in
      !kept.contains { $0.hasBegun && $0.action == candidate.action && $0.bodies == candidate.bodies }
    }
    let same = passed.filter { number in
      let place = unused.firstIndex { $0.action == kept[number].action && $0.bodies == kept[number].bodies }
      if let place { steps[number] = unused.remove(at: place) }
      return place != nil
    }
    for number in passed where !same.contains(number) {
      if let place = unused.firstIndex(where: { $0.action == kept[number].action }) {
        steps[number] = unused.remove(at: place)
      } else {
        steps[number].isSkipped = true
      }
    }
    return steps
  }

  /// The new route's steps that those kept do not stand for. A kept step stands for the first of its action, so that
  /// what falls away or comes in takes no other step with it; a decision, a signature, a note, and whatever decides the
  /// new route, only where the bodies are the same: nobody's approval is another's. The step under way stays what it
  /// is where both routes have as many of its action. A decision stands for what comes before it too. A skipped
  /// step stands for none that decides.
  private static func rest(
    of fresh: [CaseStep], after kept: [CaseStep], underWay: Int?, in pinned: [CaseStep]
  ) -> [CaseStep] {
    let decisive = Set(decisiveSteps(of: fresh))
    var rest = fresh.enumerated().map { (step: $0.element, isDecisive: decisive.contains($0.offset)) }
    for (number, step) in kept.enumerated() {
      let stays = number == underWay && count(of: step.action, in: pinned) == count(of: step.action, in: fresh)
      let place = rest.firstIndex { candidate in
        candidate.step.action == step.action && !(step.isSkipped && candidate.isDecisive)
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
