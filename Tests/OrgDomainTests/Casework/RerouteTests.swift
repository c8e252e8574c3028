import Testing

@testable import OrgDomain

/// What a change of the tree does to a case on its way: begun steps stay, the others move (DESIGN 5).
@Suite struct RerouteTests {
  private func noted(_ state: CaseState) -> String {
    state.steps.map { step in
      let places = step.places.map { "\($0.body.position)\($0.answer == nil ? "" : "!")" }.joined(separator: "+")
      return "\(step.action.rawValue):\(places)"
    }.joined(separator: " ")
  }

  /// The case after the change, as `review:1! decide:3`.
  private func rerouted(_ played: Played, _ steps: [RouteStep]) throws -> (steps: String, phase: CasePhase) {
    var played = played
    played.take(try CaseMachine.reroute(played.state, along: found(steps)))
    #expect(played.replayed == played.state)
    return (noted(played.state), played.state.phase)
  }

  private let route = [
    routeStep(.review, [1]), routeStep(.sign, [2, 3]), routeStep(.decide, [4]), routeStep(.file, [5]),
  ]

  @Test func nothingChangesWhereTheRouteIsTheSame() throws {
    var played = try Played(route)
    #expect(try CaseMachine.reroute(played.state, along: found(route)) == [])
    try played.agree(1, 2)
    #expect(try CaseMachine.reroute(played.state, along: found(route)) == [])
  }

  @Test func stepsNotBegunMove() throws {
    let other = [routeStep(.review, [6]), routeStep(.sign, [7, 8]), routeStep(.decide, [9]), routeStep(.file, [5])]
    let found = try rerouted(try Played(route), other)
    #expect(found.steps == "review:6 sign:7+8 decide:9 file:5")
    #expect(found.phase == .inReview(step: 0))
  }

  @Test func stepsDoneStay() throws {
    var played = try Played(route)
    try played.agree(1)
    let other = [routeStep(.review, [6]), routeStep(.sign, [7, 8]), routeStep(.decide, [9]), routeStep(.file, [5])]
    #expect(try rerouted(played, other).steps == "review:1! sign:7+8 decide:9 file:5")
  }

  @Test func aStepBegunStays() throws {
    var played = try Played(route)
    try played.agree(1, 2)
    let other = [routeStep(.review, [6]), routeStep(.sign, [7, 8]), routeStep(.decide, [9]), routeStep(.file, [5])]
    let found = try rerouted(played, other)
    #expect(found.steps == "review:1! sign:2!+3 decide:9 file:5")
    #expect(found.phase == .inReview(step: 1))
  }

  @Test func adviceThatWasGivenStays() throws {
    let guided = [routeStep(.review, [1]), routeStep(.guide, [5]), routeStep(.decide, [4])]
    var played = try Played(guided)
    try played.play(.guide, Player.of(5))
    let other = [routeStep(.review, [1]), routeStep(.guide, [5]), routeStep(.decide, [9])]
    #expect(try rerouted(played, other).steps == "review:1 guide:5! decide:9")
  }

  @Test(arguments: [CasePlace.draft, .returned, .withdrawn, .approved, .rejected, .published, .closed])
  func aCaseThatIsNotOnItsWayStaysAsItIs(_ place: CasePlace) throws {
    let state = try place.played().state
    #expect(try CaseMachine.reroute(state, along: found([routeStep(.decide, [9])])) == [])
  }

  @Test func aCaseThatLosesItsRouteSaysWhy() throws {
    let state = try Played(route).state
    let answer = RouteAnswer(unit: 0, matter: "target", outcome: .noRoute(.noRule), firstRule: nil, explanation: [])
    #expect(throws: CaseMachine.RerouteRefusal.noRoute(.noRule)) { try CaseMachine.reroute(state, along: answer) }
  }

  // MARK: - A route that got shorter or longer

  @Test func aLongerChainIsWalkedToItsEnd() throws {
    let short = [routeStep(.review, [1]), routeStep(.decide, [4])]
    let long = [routeStep(.review, [6]), routeStep(.review, [7]), routeStep(.decide, [4])]
    #expect(try rerouted(try Played(short), long).steps == "review:6 review:7 decide:4")
    var played = try Played(short)
    try played.agree(1)
    #expect(try rerouted(played, long).steps == "review:1! review:7 decide:4")
  }

  /// The branch was moved directly under the deciding body: its review is absent now, the decision is not.
  @Test func aReviewThatFallsAwayTakesNoDecisionWithIt() throws {
    let long = [routeStep(.review, [1]), routeStep(.decide, [4]), routeStep(.file, [5])]
    let short = [routeStep(.decide, [9]), routeStep(.file, [5])]
    var played = try Played(long)
    try played.agree(1)
    let found = try rerouted(played, short)
    #expect(found.steps == "review:1! decide:9 file:5")
    #expect(found.phase == .inReview(step: 1), "nobody has decided yet")
  }

  @Test func aReviewThatFallsAwayWhileItIsUnderWayTakesNoDecisionWithIt() throws {
    let long = [routeStep(.review, [1, 2]), routeStep(.decide, [4]), routeStep(.file, [5])]
    var played = try Played(long)
    try played.agree(1)
    played.take(try CaseMachine.reroute(played.state, along: found([routeStep(.decide, [9]), routeStep(.file, [5])])))
    try played.agree(2)
    #expect(played.state.phase != .decided(.approved), "nobody has decided yet")
  }

  @Test func aReviewThatFallsAwayTakesNoConcurrenceWithIt() throws {
    let long = [routeStep(.review, [1]), routeStep(.concur, [2, 3]), routeStep(.decide, [4])]
    var played = try Played(long)
    try played.agree(1)
    let found = try rerouted(played, [routeStep(.concur, [2, 3]), routeStep(.decide, [9])])
    #expect(found.steps == "review:1! concur:2+3 decide:9")
    #expect(found.phase == .inReview(step: 1))
  }

  @Test func aChainThatGotShorterKeepsItsDecision() throws {
    let long = [routeStep(.review, [1]), routeStep(.review, [2]), routeStep(.review, [3]), routeStep(.decide, [4])]
    var played = try Played(long)
    try played.agree(1, 2)
    let found = try rerouted(played, [routeStep(.review, [6]), routeStep(.decide, [9])])
    #expect(found.steps == "review:1! review:2! decide:9")
    #expect(found.phase == .inReview(step: 2))
  }

  @Test func aDecisionUnderWayIsNotTakenTwice() throws {
    let vote = SigningMode.vote(weights: [1, 1], threshold: 100)
    var played = try Played([routeStep(.decide, [1, 2], mode: vote), routeStep(.file, [5])])
    try played.agree(1)
    let found = try rerouted(
      played, [routeStep(.review, [6]), routeStep(.decide, [8, 9], mode: vote), routeStep(.file, [5])])
    #expect(found.steps == "decide:1!+2 file:5")
  }

  // MARK: - Guidance and filing that was passed

  @Test func guidanceThatWasPassedInSilenceMoves() throws {
    let guided = [routeStep(.guide, [5]), routeStep(.review, [1]), routeStep(.decide, [4])]
    let other = [routeStep(.guide, [7]), routeStep(.review, [1]), routeStep(.decide, [4])]
    let found = try rerouted(try Played(guided), other)
    #expect(found.steps == "guide:7 review:1 decide:4")
    var played = try Played(guided)
    try played.agree(1)
    #expect(try rerouted(played, other).steps == "guide:7 review:1! decide:4")
  }

  @Test func guidanceThatWasGivenStaysWithWhoGaveIt() throws {
    let guided = [routeStep(.guide, [5]), routeStep(.review, [1]), routeStep(.decide, [4])]
    var played = try Played(guided)
    try played.play(.guide, Player.of(5))
    let other = [routeStep(.guide, [7]), routeStep(.review, [1]), routeStep(.decide, [4])]
    #expect(try rerouted(played, other).steps == "guide:5! guide:7 review:1 decide:4")
  }

  @Test func ofSeveralThatWerePassedTheSameOnesStay() throws {
    let guided = [routeStep(.guide, [5]), routeStep(.guide, [6]), routeStep(.review, [1]), routeStep(.decide, [4])]
    let other = [routeStep(.guide, [6]), routeStep(.guide, [7]), routeStep(.review, [1]), routeStep(.decide, [4])]
    #expect(try rerouted(try Played(guided), other).steps == "guide:7 guide:6 review:1 decide:4")
    var played = try Played(guided)
    try played.play(.guide, Player.of(5))
    #expect(try rerouted(played, guided.reversed()).steps == "guide:5! guide:6 decide:4 review:1")
  }

  @Test func aStepPassedThatTheNewRouteLacksTakesPlaceNoMore() throws {
    var played = try Played([routeStep(.guide, [5]), routeStep(.review, [1]), routeStep(.decide, [4])])
    played.take(
      try CaseMachine.reroute(played.state, along: found([routeStep(.review, [1]), routeStep(.decide, [4])])))
    #expect(played.state.steps.map(\.isSkipped) == [true, false, false])
    #expect(played.refusal(.guide, Player.of(5)) == .noSuchPlace(5, .guide))
    played.take(
      try CaseMachine.reroute(
        played.state, along: found([routeStep(.guide, [6]), routeStep(.review, [1]), routeStep(.decide, [4])])))
    #expect(noted(played.state) == "guide:6 review:1 decide:4", "it may come back")
    try played.play(.guide, Player.of(6))
  }

  @Test func whatABodySaidFurtherOnIsHeardInTheStepThatWasPassed() throws {
    let guided = [routeStep(.guide, [5]), routeStep(.review, [1]), routeStep(.guide, [6]), routeStep(.decide, [4])]
    var played = try Played(guided)
    try played.play(.guide, Player.of(6))
    let other = [routeStep(.guide, [6]), routeStep(.review, [1]), routeStep(.decide, [4])]
    #expect(try rerouted(played, other).steps == "guide:6! review:1 decide:4")
  }

  // MARK: - What is only lodged

  @Test func whatIsLodgedMovesToo() throws {
    var played = try Played([routeStep(.file, [1]), routeStep(.file, [2])])
    try played.play(.file, Player.of(1))
    let found = try rerouted(played, [routeStep(.file, [1]), routeStep(.file, [3])])
    #expect(found.steps == "file:1! file:3")
    #expect(found.phase == .inReview(step: 1))
  }

  @Test func whatWasLodgedGoesToTheBodiesThatDecideNow() throws {
    let lodged = [routeStep(.file, [1, 2])]
    let decided = [routeStep(.review, [3]), routeStep(.decide, [4]), routeStep(.file, [1, 2])]
    #expect(try rerouted(try Played(lodged), decided).steps == "review:3 decide:4 file:1+2")
    var played = try Played(lodged)
    try played.play(.file, Player.of(1))
    let found = try rerouted(played, decided)
    #expect(found.steps == "review:3 decide:4 file:1+2", "what was filed undecided is filed again")
    #expect(found.phase == .inReview(step: 0))
  }

  @Test func whatIsOnlyLodgedNowIsLodgedWhateverWasReviewed() throws {
    var played = try Played([routeStep(.guide, [7]), routeStep(.review, [1]), routeStep(.decide, [2])])
    try played.play(.guide, Player.of(7))
    try played.agree(1)
    let found = try rerouted(played, [routeStep(.guide, [7]), routeStep(.file, [3])])
    #expect(found.steps == "guide:7! file:3")
    #expect(found.phase == .inReview(step: 1), "nobody has taken it yet")
  }

  @Test func aStepThatWasSkippedDecidesNothingOnTheNewRoute() throws {
    let onlyA = CaseCondition(proposedGrades: ["A"])
    for action in [StepAction.sign, .file] {
      let route = [routeStep(action, [1], when: onlyA), routeStep(action, [2])]
      var played = try Played(route, grade: "B")
      #expect(played.state.phase == .inReview(step: 1))
      played.take(try CaseMachine.reroute(played.state, along: found([routeStep(action, [1])])))
      #expect(played.state.phase == .inReview(step: 1) && noted(played.state) == "\(action):1 \(action):1")
    }
  }

  @Test func aCaseOpenedAgainIsReroutedFromItsDecision() throws {
    var played = try Played(route)
    try played.agree(1, 2, 3, 4)
    try played.play(.reopen, Player.of(4, hasReason: true))
    let other = [routeStep(.review, [6]), routeStep(.sign, [2, 3]), routeStep(.decide, [9]), routeStep(.file, [5])]
    let found = try rerouted(played, other)
    #expect(found.steps == "review:1! sign:2!+3! decide:9 file:5")
    #expect(found.phase == .inReview(step: 2))
  }
}
