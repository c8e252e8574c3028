import Testing

@testable import OrgDomain

/// Signers asked beside the rule, and silence past the due time (DESIGN 1: 加签, 减签; decision 6).
@Suite struct SignersTests {
  @Test func whoAskedWaitsForTheAnswer() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.addSigner(7), Player.of(1))
    #expect(played.state.bodies == [1, 7])
    #expect(played.refusal(.decide(.approved), Player.of(1)) == .signersAwaited([7]))
    #expect(played.refusal(.decide(.rejected), Player.of(1)) == nil, "nobody is needed for a refusal")
    #expect(played.refusal(.giveBack(), Player.of(1, hasReason: true)) == nil)
    try played.play(.answer(.sign, .agreed), Player.of(7))
    #expect(played.state.phase == .inReview(step: 0), "a signer decides nothing")
    try played.play(.decide(.approved), Player.of(1))
    #expect(played.state.phase == .decided(.approved) && played.replayed == played.state)
  }

  @Test func aSignersRefusalTakesAReasonOfBoth() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.addSigner(7), Player.of(1))
    #expect(played.refusal(.answer(.sign, .refused), Player.of(7)) == .reasonRequired)
    try played.play(.answer(.sign, .refused), Player.of(7, hasReason: true))
    #expect(played.refusal(.answer(.sign, .agreed), Player.of(7)) == .alreadyAnswered(7))
    #expect(played.refusal(.decide(.approved), Player.of(1)) == .reasonRequired)
    try played.play(.decide(.approved), Player.of(1, hasReason: true))
    #expect(played.state.phase == .decided(.approved))
  }

  @Test func aSignerIsAskedNoMore() throws {
    var played = try Played([routeStep(.review, [1, 2]), routeStep(.decide, [3])])
    try played.play(.addSigner(7), Player.of(1))
    #expect(played.refusal(.addSigner(7), Player.of(2)) == .signerThere(7))
    #expect(played.refusal(.addSigner(2), Player.of(1)) == .signerThere(2))
    #expect(played.refusal(.removeSigner(7), Player.of(2)) == .noSuchSigner(7), "who asked asks no more")
    try played.play(.answer(.review, .agreed), Player.of(2))
    try played.play(.removeSigner(7), Player.of(1))
    #expect(played.state.bodies == [1, 2, 3, 7], "it had a place, and may read the case")
    try played.agree(1)
    #expect(played.state.phase == .inReview(step: 1))
    try played.play(.addSigner(7), Player.of(3))
    try played.play(.answer(.sign, .agreed), Player.of(7))
    #expect(played.refusal(.removeSigner(7), Player.of(3)) == .alreadyAnswered(7))
    #expect(played.replayed == played.state)
  }

  @Test func aSignerIsFitAndAnotherPerson() throws {
    var played = try Played([routeStep(.decide, [1])])
    #expect(played.refusal(.addSigner(0), Player.of(1)) == .signerUnfit(0), "the subject")
    let unfit = CaseMachine.Context(user: 11, body: 1, standing: CaseStanding(isNamedFit: false))
    #expect(played.refusal(.addSigner(7), unfit) == .signerUnfit(7))
    try played.play(.addSigner(7), Player.of(1))
    #expect(played.refusal(.answer(.sign, .agreed), CaseMachine.Context(user: 1, body: 7)) == .otherSide)
    try played.play(.answer(.sign, .agreed), CaseMachine.Context(user: 11, body: 7))
    #expect(played.refusal(.decide(.approved), Player.of(1)) == .sameStep)
  }

  @Test func aStepHasSoManySigners() throws {
    var played = try Played([routeStep(.decide, [1])])
    for signer in 0..<CaseStep.signerLimit { try played.play(.addSigner(UnitIndex(100 + signer)), Player.of(1)) }
    #expect(played.refusal(.addSigner(99), Player.of(1)) == .tooManySigners(limit: 20))
  }

  @Test func aMoveOfTheStepLeavesItsSignersBehind() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.addSigner(7), Player.of(1))
    played.take(try CaseMachine.reroute(played.state, along: found([routeStep(.decide, [9])])))
    #expect(played.state.currentStep?.signers == [])
    try played.agree(9)
    #expect(played.state.phase == .decided(.approved))
  }

  // MARK: - Silence

  private static let concurring = [
    RouteStep(action: .concur, bodies: [1, 2], due: .workingDays(5)), routeStep(.decide, [3]),
  ]

  private func lead(overdue: Bool) -> CaseMachine.Context {
    CaseMachine.Context(user: 13, body: 3, hasReason: true, standing: CaseStanding(isOverdue: overdue))
  }

  @Test func theLeadGoesOnWhenTimeIsOver() throws {
    var played = try Played(SignersTests.concurring)
    try played.agree(1)
    #expect(played.refusal(.proceed, lead(overdue: false)) == .notOverdue)
    #expect(played.refusal(.proceed, Player.of(1)) == .notAwaited(1, awaited: [3]), "it is the lead's to say")
    let events = try played.play(.proceed, lead(overdue: true))
    #expect(events == [.silencePassed(step: 0, body: 3, by: 13), .moved(to: 1)])
    #expect(played.state.steps[0].place(of: 2)?.isSilent == true)
    #expect(played.refusal(.answer(.concur, .agreed), Player.of(2)) == .wrongStep(.concur, waiting: .decide))
    try played.agree(3)
    #expect(played.state.phase == .decided(.approved) && played.replayed == played.state)
  }

  @Test func aRefusalBindsThoughOthersAreSilent() throws {
    var played = try Played(SignersTests.concurring)
    try played.play(.answer(.concur, .refused), Player.of(1))
    try played.play(.proceed, lead(overdue: true))
    #expect(played.refusal(.decide(.approved), Player.of(3)) == .refusedByConcurring([1]))
  }

  @Test func aRuleMayWaitForEver() throws {
    let route = [RouteStep(action: .concur, bodies: [1], silence: .wait), routeStep(.decide, [3])]
    let played = try Played(route)
    #expect(played.refusal(.proceed, lead(overdue: true)) == .silenceWaits)
  }

  @Test func nobodyGoesOnWithoutWhoDecides() throws {
    let played = try Played([RouteStep(action: .review, bodies: [1], due: .days(1)), routeStep(.decide, [3])])
    #expect(played.refusal(.proceed, lead(overdue: true)) == .wrongStep(.proceed, waiting: .review))
  }

  /// Which answers and silences leave the lead free: by mode.
  @Test(arguments: [
    (SigningMode.all(.parallel), [CaseStep.Answer.Opinion?.none, nil], StepTally.agreed),
    (.all(.parallel), [.agreed, nil], .agreed), (.all(.parallel), [.refused, nil], .refused),
    (.any, [nil, nil], .agreed), (.any, [.refused, nil], .refused),
    (.vote(weights: [3, 1, 1], threshold: 60), [.agreed, .refused, nil], .agreed),
    (.vote(weights: [1, 3, 1], threshold: 60), [.agreed, .refused, nil], .refused),
    (.vote(weights: [1, 1, 1], threshold: 60), [nil, nil, nil], .agreed),
  ])
  func whatSilenceLeaves(_ mode: SigningMode, _ answers: [CaseStep.Answer.Opinion?], _ tally: StepTally) {
    let places = answers.enumerated().map { number, opinion in
      CaseStep.Place(
        body: UnitIndex(number), answer: opinion.map { CaseStep.Answer(opinion: $0, user: 9) },
        isSilent: opinion == nil)
    }
    #expect(StepTally(CaseStep(action: .concur, places: places, mode: mode)) == tally)
  }

  @Test func aStepKnowsUntilWhen() throws {
    let standing = CaseStanding(deadlines: [.workingDays(5): Instant(milliseconds: 50)])
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    let events = try played.play(
      submission(SignersTests.concurring), CaseMachine.Context(user: 1, body: 0, standing: standing))
    #expect(events.last == .moved(to: 0, due: Instant(milliseconds: 50)))
    #expect(played.state.currentStep?.dueAt == Instant(milliseconds: 50))
  }
}
