/// The way straight back to who sent a case back: to its step, past those in between that have answered.
public struct WayBack: Equatable, Sendable {
  /// The step it was sent back from, counted from 0.
  public let step: Int
  public let body: UnitIndex

  public init(step: Int, body: UnitIndex) {
    self.step = step
    self.body = body
  }
}

extension CaseState {
  /// Whether the way straight back is still there: its step has its body, and whoever is in between has answered.
  var hasWayBack: Bool {
    guard let wayBack, steps.indices.contains(wayBack.step), steps[wayBack.step].place(of: wayBack.body) != nil
    else { return false }
    let current = if case .inReview(let step) = phase { step } else { -1 }
    return CaseMachine.waitedSteps(of: steps).allSatisfy { number in
      guard number > current, number < wayBack.step, !steps[number].isSkipped else { return true }
      return StepTally(steps[number]) != .open
    }
  }
}
