import Testing

@testable import OrgDomain

/// Sending back a step with a way back, taking one's own word back, withdrawing (DESIGN 1: 退回, 拿回, 撤回).
@Suite struct ReturningTests {
  private static let route = [
    routeStep(.review, [1]), routeStep(.review, [2]), routeStep(.sign, [3, 4]), routeStep(.decide, [5]),
  ]

  private func sendBack(to step: Int?, straight: Bool) -> CaseCommand {
    .giveBack(ReturnOrder(step: step, isStraight: straight))
  }

  @Test func throughAllStepsEverybodyIsAskedAnew() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3)
    let events = try played.play(sendBack(to: 0, straight: false), Player.of(4, hasReason: true))
    #expect(events == [.sentBack(by: 14, body: 4, from: 2, to: 0, isStraight: false), .moved(to: 0)])
    #expect(played.state.steps == ReturningTests.route.map { CaseStep($0) }, "nobody's word stands")
    try played.agree(1, 2, 3, 4, 5)
    #expect(played.state.phase == .decided(.approved))
    #expect(played.replayed == played.state)
  }

  @Test func straightBackThoseInBetweenStay() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3)
    try played.play(sendBack(to: 0, straight: true), Player.of(4, hasReason: true))
    #expect(played.state.phase == .inReview(step: 0) && played.state.wayBack == WayBack(step: 2, body: 4))
    let events = try played.play(.answer(.review, .agreed), Player.of(1))
    #expect(events.last == .moved(to: 2), "past the second review")
    #expect(played.state.wayBack == nil)
    #expect(played.state.currentStep?.awaited == [4], "the co-signer's signature stands")
    try played.agree(4, 5)
    #expect(played.state.phase == .decided(.approved))
    #expect(played.replayed == played.state)
  }

  /// A case that is on its way back is sent back again: nobody who is passed by is left with an old answer.
  @Test func aSecondReturnOnTheWayBackAsksThoseInBetweenAgain() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3, 4)
    try played.play(sendBack(to: 1, straight: true), Player.of(5, hasReason: true))
    try played.play(sendBack(to: 0, straight: true), Player.of(2, hasReason: true))
    #expect(played.state.wayBack == WayBack(step: 1, body: 2))
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 1))
    try played.agree(2, 3, 4, 5)
    #expect(played.state.phase == .decided(.approved))
  }

  @Test(arguments: [true, false])
  func theSubjectSubmitsAgainAndTheCaseComesBack(_ isStraight: Bool) throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3)
    try played.play(sendBack(to: nil, straight: isStraight), Player.of(4, hasReason: true))
    #expect(played.state.phase == .returned)
    try played.play(.save(proposedGrade: nil))
    try played.play(submission(ReturningTests.route))
    #expect(played.state.phase == .inReview(step: isStraight ? 2 : 0))
    #expect(played.state.steps[0].hasBegun == isStraight)
    #expect(!played.state.steps[2].hasBegun, "who is asked together signs what is new")
    #expect(played.replayed == played.state)
  }

  @Test func aRouteThatChangedIsGoneThroughWhole() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2)
    try played.play(sendBack(to: nil, straight: true), Player.of(3, hasReason: true))
    try played.play(submission([routeStep(.review, [1]), routeStep(.review, [9]), routeStep(.decide, [5])]))
    #expect(played.state.phase == .inReview(step: 0) && !played.state.steps[0].hasBegun)
    try played.agree(1, 9, 5)
    #expect(played.state.phase == .decided(.approved), "the old way back is forgotten")
  }

  /// A condition that holds now, and did not, brings its step back.
  @Test func aStepThatWouldTakePlaceNowIsNotPassedBy() throws {
    let careful = CaseCondition(proposedGrades: ["A"])
    let route = [routeStep(.review, [1]), routeStep(.review, [2], when: careful), routeStep(.decide, [3])]
    var played = try Played(route, grade: "B")
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 2))
    try played.play(sendBack(to: nil, straight: true), Player.of(3, hasReason: true))
    try played.play(.save(proposedGrade: "A"))
    try played.play(submission(route))
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func onlyAnEarlierStepThatTookPlaceIsGoneBackTo() throws {
    let never = CaseCondition(proposedGrades: ["Z"])
    var played = try Played(
      [
        routeStep(.review, [1], when: never), routeStep(.guide, [7]), routeStep(.review, [2]), routeStep(.decide, [3]),
      ], grade: "B")
    try played.agree(2)
    for step in [-1, 0, 1, 3, 4] {
      let refusal = played.refusal(sendBack(to: step, straight: true), Player.of(3, hasReason: true))
      #expect(refusal == .noEarlierStep(step, possible: [2]), "\(step)")
    }
    #expect(played.refusal(sendBack(to: 2, straight: true), Player.of(3)) == .reasonRequired)
  }

  @Test func aWordIsTakenBackBeforeAnybodyActs() throws {
    var played = try Played(ReturningTests.route)
    #expect(played.refusal(.takeBack, Player.of(1)) == .nothingToTakeBack(1))
    try played.agree(1)
    let events = try played.play(.takeBack, Player.of(1))
    #expect(events == [.takenBack(step: 0, body: 1, by: 11)])
    #expect(played.state.phase == .inReview(step: 0) && !played.state.steps[0].hasBegun)
    try played.agree(1, 2)
    #expect(played.refusal(.takeBack, Player.of(1)) == .nothingToTakeBack(1), "the second review has acted")
    try played.agree(3)
    #expect(played.refusal(.takeBack, Player.of(2)) == .actedSince)
    try played.play(.takeBack, Player.of(3))
    #expect(played.state.currentStep?.awaited == [3, 4], "of a step that is still open")
    try played.play(.takeBack, Player.of(2))
    #expect(played.state.phase == .inReview(step: 1))
    try played.agree(2, 3, 4, 5)
    #expect(played.refusal(.takeBack, Player.of(5)) == .wrongPhase(.takeBack, .decided(.approved)))
    #expect(played.replayed == played.state)
  }

  @Test func takingBackOnTheWayBackKeepsTheWay() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3, 4)
    try played.play(sendBack(to: 0, straight: true), Player.of(5, hasReason: true))
    try played.agree(1)
    try played.play(.takeBack, Player.of(1))
    #expect(played.state.phase == .inReview(step: 0))
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 3), "straight to who sent it back, as before")
  }

  @Test func inSequenceOnlyTheLastTakesBack() throws {
    var played = try Played([routeStep(.sign, [1, 2, 3], mode: .all(.sequence)), routeStep(.decide, [4])])
    try played.agree(1, 2)
    #expect(played.refusal(.takeBack, Player.of(1)) == .actedSince)
    try played.play(.takeBack, Player.of(2))
    #expect(played.state.currentStep?.awaited == [2])
  }

  @Test func theSubjectWithdrawsUntilSomebodyActs() throws {
    var played = try Played(ReturningTests.route)
    #expect(played.refusal(.withdraw) == nil)
    try played.agree(1)
    #expect(played.refusal(.withdraw) == .actedSince)
    try played.play(.takeBack, Player.of(1))
    #expect(played.refusal(.withdraw) == nil)
  }

  /// Guidance waits for nobody, and nobody waits for it.
  @Test func guidanceIsNotActing() throws {
    var played = try Played([routeStep(.guide, [7]), routeStep(.decide, [1])])
    try played.play(.guide, Player.of(7))
    #expect(played.refusal(.withdraw) == nil)
  }

  @Test func aChangedRouteInBetweenCutsTheWayBack() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3, 4)
    try played.play(sendBack(to: 0, straight: true), Player.of(5, hasReason: true))
    let changed = [
      routeStep(.review, [1]), routeStep(.review, [9]), routeStep(.sign, [3, 4]), routeStep(.decide, [5]),
    ]
    played.take(try CaseMachine.reroute(played.state, along: found(changed)))
    #expect(played.state.wayBack == nil)
    try played.agree(1, 9, 3, 4, 5)
    #expect(played.state.phase == .decided(.approved) && played.replayed == played.state)
  }

  @Test func anUnchangedWayBackSurvivesAChangeElsewhere() throws {
    var played = try Played(ReturningTests.route)
    try played.agree(1, 2, 3)
    try played.play(sendBack(to: 0, straight: true), Player.of(4, hasReason: true))
    let changed = Array(ReturningTests.route.dropLast()) + [routeStep(.decide, [8])]
    played.take(try CaseMachine.reroute(played.state, along: found(changed)))
    #expect(played.state.wayBack == WayBack(step: 2, body: 4))
    try played.agree(1, 4, 8)
    #expect(played.state.phase == .decided(.approved))
  }
}
