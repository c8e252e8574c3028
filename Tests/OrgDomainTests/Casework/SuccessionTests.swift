import Testing

@testable import OrgDomain

/// Who takes the place of bodies that are gone, in cases on their way and in those that are settled.
@Suite struct SuccessionTests {
  private func steps(_ state: CaseState) -> String {
    state.steps.map { step in
      let places = step.places.map { "\($0.body.position)\($0.answer == nil ? "" : "!")" }.joined(separator: "+")
      return "\(step.action.rawValue):\(step.isSkipped ? "-" : places)"
    }.joined(separator: " ")
  }

  private func succession(_ heirs: [Int: Int], mayNot: Int? = nil) -> BodySuccession {
    let pairs = heirs.map { (UnitIndex($0.key), UnitIndex($0.value)) }
    return BodySuccession(heirs: Dictionary(uniqueKeysWithValues: pairs)) { heir, _ in heir.position != mayNot }
  }

  private func after(_ played: Played, _ fresh: [RouteStep], _ heirs: BodySuccession) throws -> String {
    var played = played
    played.take(
      try CaseMachine.reroute(
        played.state, along: found(fresh), by: heirs, isDissolved: { heirs.heirs[$0] != nil },
        because: RerouteCause(.dissolved)))
    #expect(played.replayed == played.state)
    return steps(played.state)
  }

  private let route = [routeStep(.review, [1]), routeStep(.sign, [2, 3]), routeStep(.decide, [4])]
  private let fresh = [routeStep(.review, [1]), routeStep(.sign, [7, 3]), routeStep(.decide, [4])]

  @Test("what is begun waits for the successor, and what was said stays")
  func begunStepsAreTakenOver() throws {
    var played = try Played(route)
    try played.agree(1, 3)
    #expect(try after(played, fresh, succession([2: 8])) == "review:1! sign:8+3! decide:4")
    #expect(try after(played, fresh, succession([1: 8])) == "review:1! sign:2+3! decide:4", "it has spoken")
  }

  @Test("a successor that may not act, or has spoken, does not take the place: the step begins anew")
  func placesThatCannotBeTaken() throws {
    var played = try Played(route)
    try played.agree(1, 3)
    #expect(try after(played, fresh, succession([2: 8], mayNot: 8)) == "review:1! sign:7+3 decide:4")
    #expect(try after(played, fresh, succession([2: 3])) == "review:1! sign:7+3 decide:4")
  }

  @Test("two places of one successor become one, with the weight of both")
  func weightsAreAdded() throws {
    let step = CaseStep(routeStep(.sign, [1, 2, 3], mode: .vote(weights: [2, 3, 4], threshold: 60)))
    let taken = step.succeeded(by: succession([1: 3]))
    #expect(taken.places.map(\.body.position) == [3, 2] && taken.mode == .vote(weights: [6, 3], threshold: 60))
    let both = step.succeeded(by: succession([1: 9, 2: 9]))
    #expect(both.places.map(\.body.position) == [9, 3] && both.mode == .vote(weights: [5, 4], threshold: 60))
  }

  @Test("those who were asked to sign are followed too, and nobody is asked twice")
  func signersAreFollowed() throws {
    var step = CaseStep(routeStep(.sign, [1, 2]))
    step.signers = [
      CaseStep.Signer(body: UnitIndex(5), askedBy: UnitIndex(1)),
      CaseStep.Signer(body: UnitIndex(6), askedBy: UnitIndex(2)),
    ]
    let taken = step.succeeded(by: succession([5: 9, 1: 8, 6: 2]))
    #expect(taken.signers.map { "\($0.body.position) by \($0.askedBy.position)" } == ["9 by 8"])
  }

  @Test("filing that waits goes to the successor; where that is the case's own unit, nobody is waited for")
  func filingIsTakenOver() throws {
    var played = try Played([routeStep(.decide, [4]), routeStep(.file, [5])])
    try played.play(.decide(.approved), Player.of(4))
    let events = CaseMachine.succeed(played.state, by: succession([5: 6]))
    #expect(events.count == 1)
    played.take(events)
    #expect(steps(played.state) == "decide:4! file:6")
    played.take(CaseMachine.succeed(played.state, by: succession([6: 0], mayNot: 0)))
    #expect(steps(played.state) == "decide:4! file:-")
    #expect(CaseMachine.succeed(played.state, by: succession([4: 6])) == [])
  }

  @Test("a case that is carried has another unit, and one that is discontinued is nobody's")
  func carrying() throws {
    var played = try Played(route)
    played.take([.carried(to: UnitIndex(9))])
    #expect(played.state.unit == UnitIndex(9) && played.state.currentStep != nil)
    played.take([.discontinued])
    #expect(played.state.phase == .withdrawn && played.replayed == played.state)
  }
}
