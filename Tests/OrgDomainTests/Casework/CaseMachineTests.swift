import Testing

@testable import OrgDomain

/// The rules of a case's life that the table of phases does not show.
@Suite struct CaseMachineTests {
  // MARK: - The subject's side

  @Test func aCaseWithoutDocumentIsNotSubmitted() {
    #expect(Played().refusal(submission([routeStep(.decide, [1])])) == .noDocument)
  }

  @Test func aRouteOnWhichNobodyIsAwaitedIsRefused() throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    #expect(played.refusal(submission([])) == .routeWithoutWaiting)
    #expect(played.refusal(submission([routeStep(.guide, [1]), routeStep(.guide, [2])])) == .routeWithoutWaiting)
  }

  @Test func aRejectedCaseGoesOnAsItsNextRoundWithFreshSteps() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.decide(.rejected), Player.of(1))
    #expect(played.state.phase == .decided(.rejected))
    try played.play(submission([routeStep(.decide, [1])]))
    #expect(played.state.round == 2)
    #expect(played.state.steps.allSatisfy { !$0.hasBegun })
    try played.agree(1)
    #expect(played.state.phase == .decided(.approved))
  }

  @Test func aReturnedOrWithdrawnCaseStaysInItsRound() throws {
    var played = try Played([routeStep(.review, [1]), routeStep(.decide, [2])])
    try played.agree(1)
    try played.play(.giveBack(), Player.of(2, hasReason: true))
    #expect(played.state.phase == .returned)
    try played.play(submission([routeStep(.review, [1]), routeStep(.decide, [2])]))
    #expect(played.state.round == 1 && played.state.phase == .inReview(step: 0))
    try played.play(.withdraw)
    try played.play(submission([routeStep(.decide, [2])]))
    #expect(played.state.round == 1 && played.state.steps.count == 1)
  }

  @Test func aReturnNeedsAReason() throws {
    let played = try Played([routeStep(.decide, [1])])
    #expect(played.refusal(.giveBack(), Player.of(1)) == .reasonRequired)
    #expect(played.refusal(.giveBack(), Player.of(2, hasReason: true)) == .notAwaited(2, awaited: [1]))
  }

  // MARK: - Whose turn it is

  @Test func onlyABodyOfTheStepAnswersAndOnlyOnce() throws {
    var played = try Played([routeStep(.sign, [1, 2]), routeStep(.decide, [3])])
    #expect(played.refusal(.answer(.sign, .agreed), Player.of(3)) == .notAwaited(3, awaited: [1, 2]))
    try played.agree(2)
    #expect(played.refusal(.answer(.sign, .agreed), Player.of(2)) == .alreadyAnswered(2))
    #expect(played.refusal(.giveBack(), Player.of(2, hasReason: true)) == .alreadyAnswered(2))
    #expect(played.state.phase == .inReview(step: 0))
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func inSequenceTheFirstGoesFirst() throws {
    var played = try Played([routeStep(.sign, [1, 2, 3], mode: .all(.sequence)), routeStep(.decide, [4])])
    #expect(played.refusal(.answer(.sign, .agreed), Player.of(2)) == .notYetTurn(2, first: 1))
    try played.agree(1)
    #expect(played.refusal(.answer(.sign, .agreed), Player.of(3)) == .notYetTurn(3, first: 2))
    try played.agree(2, 3)
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func whereAnyMaySignTheFirstAgreementGoesOn() throws {
    var played = try Played([routeStep(.sign, [1, 2], mode: .any), routeStep(.decide, [3])])
    try played.play(.answer(.sign, .refused), Player.of(1))
    #expect(played.state.phase == .inReview(step: 0))
    try played.agree(2)
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func aRefusalOfAnyButAConcurringBodySettlesTheCase() throws {
    for action in [StepAction.conduct, .review, .sign] {
      var played = try Played([routeStep(action, [1]), routeStep(.decide, [2])])
      try played.play(.answer(action, .refused), Player.of(1))
      #expect(played.state.phase == .decided(.rejected))
    }
  }

  @Test func aVoteDecidesWhenItsOutcomeIsCertain() throws {
    let vote = routeStep(.decide, [1, 2, 3], mode: .vote(weights: [1, 1, 1], threshold: 60))
    var passed = try Played([vote])
    try passed.agree(1)
    #expect(passed.state.phase == .inReview(step: 0))
    try passed.agree(3)
    #expect(passed.state.phase == .decided(.approved))
    var failed = try Played([vote])
    try failed.play(.decide(.rejected), Player.of(1))
    #expect(failed.state.phase == .inReview(step: 0))
    try failed.play(.decide(.rejected), Player.of(2))
    #expect(failed.state.phase == .decided(.rejected))
  }

  // MARK: - Both sides (decision 23)

  @Test func nobodyStandsOnBothSides() throws {
    let mine = { (body: UnitIndex) in CaseMachine.Context(user: 1, body: body, hasReason: true) }
    let theirs = CaseMachine.Context(user: 11, body: 0)
    var played = try Played([
      routeStep(.review, [1]), routeStep(.guide, [3]), routeStep(.decide, [2]), routeStep(.file, [4]),
    ])
    #expect(played.refusal(.answer(.review, .agreed), mine(1)) == .otherSide)
    #expect(played.refusal(.giveBack(), mine(1)) == .otherSide)
    #expect(played.refusal(.guide, mine(3)) == .otherSide)
    try played.agree(1)
    #expect(played.refusal(.withdraw, theirs) == .otherSide)
    #expect(played.refusal(.decide(.approved), mine(2)) == .otherSide)
    try played.play(.giveBack(), Player.of(2, hasReason: true))
    #expect(played.refusal(.save(proposedGrade: nil), theirs) == .otherSide)
    #expect(played.refusal(submission([routeStep(.decide, [1])]), theirs) == .otherSide)
    #expect(played.refusal(.save(proposedGrade: nil), CaseMachine.Context(user: 12, body: 0)) == .otherSide)
    try played.play(submission([routeStep(.decide, [2]), routeStep(.file, [4])]))
    try played.agree(2)
    #expect(played.refusal(.file, mine(4)) == .otherSide)
  }

  @Test func theSidesAreKeptFromRoundToRound() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.decide(.rejected), Player.of(1))
    try played.play(.save(proposedGrade: nil), CaseMachine.Context(user: 2, body: 0))
    try played.play(submission([routeStep(.decide, [1])]), CaseMachine.Context(user: 3, body: 0))
    for user: UserNumber in [1, 2, 3] {
      #expect(played.refusal(.decide(.approved), CaseMachine.Context(user: user, body: 1)) == .otherSide)
    }
  }

  @Test func onePersonSignsForOneBodyOfAStep() throws {
    var played = try Played([routeStep(.sign, [1, 2]), routeStep(.decide, [2])])
    try played.agree(1)
    #expect(played.refusal(.answer(.sign, .agreed), CaseMachine.Context(user: 11, body: 2)) == .sameStep)
    try played.agree(2)
    try played.play(.decide(.approved), CaseMachine.Context(user: 12, body: 2))
  }

  // MARK: - Concurrence (decision 6)

  private func refused(_ refusal: StepTemplate.Refusal) throws -> Played {
    var played = try Played([routeStep(.concur, [1, 2], refusal: refusal), routeStep(.decide, [3])])
    try played.play(.answer(.concur, .refused), Player.of(1))
    #expect(played.state.phase == .inReview(step: 0), "the other body is asked all the same")
    try played.agree(2)
    #expect(played.state.phase == .inReview(step: 1), "the case goes to the lead, who is told")
    return played
  }

  @Test func aBindingRefusalStopsTheApproval() throws {
    var played = try refused(.binding)
    #expect(played.refusal(.decide(.approved), Player.of(3, hasReason: true)) == .refusedByConcurring([1]))
    try played.play(.decide(.rejected), Player.of(3))
    #expect(played.state.phase == .decided(.rejected))
  }

  @Test func anAdvisoryRefusalAsksForAReason() throws {
    var played = try refused(.advisory)
    #expect(played.refusal(.decide(.approved), Player.of(3)) == .reasonRequired)
    try played.play(.decide(.approved), Player.of(3, hasReason: true))
    #expect(played.state.phase == .decided(.approved))
  }

  @Test func aBindingRefusalAfterAnAdvisoryOneStillBinds() throws {
    var played = try Played([
      routeStep(.concur, [1], refusal: .advisory), routeStep(.concur, [2], refusal: .binding), routeStep(.decide, [3]),
    ])
    try played.play(.answer(.concur, .refused), Player.of(1))
    try played.play(.answer(.concur, .refused), Player.of(2))
    #expect(played.refusal(.decide(.approved), Player.of(3, hasReason: true)) == .refusedByConcurring([2]))
  }

  @Test func theLeadWaitsForEveryConcurringBody() throws {
    var played = try Played([routeStep(.concur, [1, 2]), routeStep(.decide, [3])])
    try played.agree(1)
    #expect(played.refusal(.decide(.approved), Player.of(3)) == .wrongStep(.decide, waiting: .concur))
  }

  // MARK: - Guiding and filing (decision 7)

  @Test func guidanceNeverBlocksAndIsGivenOnce() throws {
    var played = try Played([routeStep(.guide, [1, 2]), routeStep(.decide, [3])])
    #expect(played.state.phase == .inReview(step: 1))
    try played.play(.guide, Player.of(1))
    #expect(played.refusal(.guide, Player.of(1)) == .alreadyAnswered(1))
    #expect(played.refusal(.guide, Player.of(3)) == .noSuchPlace(3, .guide))
    try played.agree(3)
    #expect(played.state.phase == .decided(.approved))
    #expect(played.refusal(.guide, Player.of(2)) == .wrongPhase(.guide, .decided(.approved)))
  }

  @Test func aDecidedCaseIsFiledOnceABody() throws {
    var played = try Played([routeStep(.decide, [1]), routeStep(.file, [2, 3])])
    #expect(played.refusal(.file, Player.of(2)) == .wrongPhase(.file, .inReview(step: 0)))
    try played.agree(1)
    try played.play(.file, Player.of(2))
    #expect(played.refusal(.file, Player.of(2)) == .alreadyAnswered(2))
    #expect(played.refusal(.file, Player.of(1)) == .noSuchPlace(1, .file))
    try played.play(.file, Player.of(3))
    #expect(played.state.phase == .decided(.approved))
  }

  // MARK: - Conditions

  private static let onlyA = CaseCondition(proposedGrades: ["A"])
  private static let onlyB = CaseCondition(proposedGrades: ["B"])

  @Test func aStepWhoseConditionDoesNotHoldIsSkippedAndSaysSo() throws {
    let route = [
      routeStep(.review, [1], when: CaseMachineTests.onlyA), routeStep(.sign, [2]),
      routeStep(.review, [3], when: CaseMachineTests.onlyA), routeStep(.decide, [4]),
    ]
    var played = try Played(route, grade: "B")
    #expect(played.events.contains(.skipped(step: 0)))
    #expect(played.state.phase == .inReview(step: 1))
    let events = try played.play(.answer(.sign, .agreed), Player.of(2))
    #expect(events.dropFirst() == [.skipped(step: 2), .moved(to: 3)])
    #expect(played.state.steps.map(\.isSkipped) == [true, false, true, false])
    #expect(try Played(route, grade: "A").state.phase == .inReview(step: 0))
    #expect(try Played(route, grade: nil).state.phase == .inReview(step: 0), "what is not known skips nothing")
  }

  @Test func whatIsNotKnownSkipsNothing() throws {
    for condition in [CaseCondition(scoreAtLeast: 90), CaseCondition(scoreBelow: 60)] {
      let played = try Played([routeStep(.review, [1], when: condition), routeStep(.decide, [2])])
      #expect(played.state.phase == .inReview(step: 0), "a case does not know of \(condition), so it is asked")
    }
  }

  @Test(arguments: [(nil, 0), (89, 1), (90, 0), (91, 0)] as [(Int?, Int)])
  func aScoreThatIsKnownJudgesAStep(_ score: Int?, _ step: Int) throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    try played.play(.evidence(Parts.ballot, score: score.map(Points.whole)))
    let best = CaseCondition(scoreAtLeast: 90)
    try played.play(submission([routeStep(.review, [1], when: best), routeStep(.decide, [2])]))
    #expect(played.state.phase == .inReview(step: step))
  }

  @Test func evidenceIsJudgedWhenTheStepBegins() throws {
    let ballot = CaseCondition(evidence: [Parts.ballot.rawValue])
    let route = [routeStep(.review, [1]), routeStep(.sign, [2], when: ballot), routeStep(.decide, [3])]
    var without = try Played(route)
    try without.agree(1)
    #expect(without.state.phase == .inReview(step: 2), "there is no ballot")
    var with = try Played(route)
    try with.play(.evidence(Parts.ballot, score: nil), Player.of(1))
    try with.agree(1)
    #expect(with.state.phase == .inReview(step: 1), "it came in during the review")
  }

  @Test func conditionsNeverSkipTheLastDecision() throws {
    var one = try Played([routeStep(.review, [1]), routeStep(.decide, [2], when: CaseMachineTests.onlyA)], grade: "B")
    try one.agree(1)
    #expect(one.state.phase == .inReview(step: 1))
    var two = try Played(
      [
        routeStep(.decide, [1], when: CaseMachineTests.onlyA), routeStep(.decide, [2], when: CaseMachineTests.onlyA),
        routeStep(.sign, [3], when: CaseMachineTests.onlyA),
      ], grade: "B")
    #expect(two.state.phase == .inReview(step: 1), "the last of the deciding steps takes place")
    try two.agree(2)
    #expect(two.state.phase == .decided(.approved))
  }

  @Test func aLaterDecisionMayBeSkippedOnceOneIsTaken() throws {
    var played = try Played(
      [routeStep(.decide, [1], when: CaseMachineTests.onlyB), routeStep(.decide, [2], when: CaseMachineTests.onlyA)],
      grade: "B")
    try played.agree(1)
    #expect(played.state.phase == .decided(.approved))
    #expect(played.state.steps.map(\.isSkipped) == [false, true])
  }

  @Test func whereNobodyDecidesTheLastBlockingStepTakesPlace() throws {
    let played = try Played([routeStep(.sign, [1], when: CaseMachineTests.onlyA), routeStep(.file, [2])], grade: "B")
    #expect(played.state.phase == .inReview(step: 0))
  }

  @Test func aSkippedConcurrenceHasNoSay() throws {
    var played = try Played(
      [routeStep(.concur, [1], when: CaseMachineTests.onlyA), routeStep(.decide, [2])], grade: "B")
    try played.agree(2)
    #expect(played.state.phase == .decided(.approved))
  }
}
