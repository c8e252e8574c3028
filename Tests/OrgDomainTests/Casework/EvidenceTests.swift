import Testing

@testable import OrgDomain

/// Who records evidence, when, and what waits for it.
@Suite struct EvidenceTests {
  private let missing = CaseDemands(missing: [Parts.ballot, Parts.visit])
  private let route = [
    routeStep(.guide, [7]), routeStep(.conduct, [1]), routeStep(.review, [2]), routeStep(.decide, [3]),
    routeStep(.file, [4]),
  ]

  private func producer(_ place: EvidencePart.Place) -> CaseDemands { CaseDemands(producer: place) }

  // MARK: - Recording

  @Test func theSubjectRecordsUntilItSubmits() throws {
    var played = Played()
    try played.play(.evidence(Parts.ballot, score: nil))
    #expect(played.state.evidence == [Parts.ballot] && played.state.score == nil)
    try played.play(.evidence(Parts.visit, score: .whole(80)), Player.subject(producer(.subject)))
    try played.play(.evidence(Parts.visit, score: .whole(90)), CaseMachine.Context(user: 2, body: 0))
    #expect(played.state.evidence == [Parts.ballot, Parts.visit] && played.state.score == .whole(90))
    #expect(played.state.subjectSide == [1, 2], "whoever records for the subject stands on its side")
    try played.play(.save(proposedGrade: nil))
    try played.play(submission(route))
    let again = CaseCommand.evidence(Parts.ballot, score: nil)
    #expect(played.refusal(again) == .wrongPhase(.evidence, .inReview(step: 1)))
    #expect(
      played.refusal(again, Player.subject(producer(.step(.conduct)))) == .notAwaited(0, awaited: [1]))
    #expect(played.replayed == played.state)
  }

  @Test func whatDoesNotCountIsAsIfItWereNotThere() throws {
    var played = Played()
    try played.play(.evidence(Parts.ballot, score: nil, counts: false))
    #expect(played.state.evidence == [])
    try played.play(.evidence(Parts.ballot, score: nil))
    #expect(played.state.evidence == [Parts.ballot])
    try played.play(.evidence(Parts.ballot, score: nil, counts: false))
    #expect(played.state.evidence == [], "the later one takes the place of the earlier")
    #expect(played.replayed == played.state)
  }

  @Test func anotherPartLeavesTheScore() throws {
    var played = Played()
    try played.play(.evidence(Parts.visit, score: .whole(80)))
    try played.play(.evidence(Parts.ballot, score: nil))
    #expect(played.state.score == .whole(80))
  }

  @Test func aBodyRecordsForItsStepAndForThoseToCome() throws {
    var played = try Played(route)
    try played.agree(1)
    let record = CaseCommand.evidence(Parts.visit, score: nil)
    #expect(played.refusal(record, Player.of(1)) == .notAwaited(1, awaited: [7, 2, 3, 4]), "its step is over")
    #expect(played.refusal(record, Player.of(2, producer(.step(.decide)))) == .notAwaited(2, awaited: [3]))
    #expect(played.refusal(record, Player.of(2, producer(.step(.conduct)))) == .notAwaited(2, awaited: []))
    #expect(
      played.refusal(record, Player.of(2, producer(.subject))) == .wrongPhase(.evidence, .inReview(step: 2)),
      "the subject's parts are closed")
    for body in [2, 3, 4, 7] {
      let events = try played.play(record, Player.of(body))
      #expect(events == [.evidenced(Parts.visit, score: nil, by: Player.of(body).user, body: UnitIndex(body))])
    }
    try played.play(record, Player.of(3, producer(.step(.decide))))
    #expect(played.state.bodySide == [11, 12, 13, 14, 17], "whoever records for a body stands on its side")
    try played.play(.guide, Player.of(7))
    #expect(played.refusal(record, Player.of(7)) == .notAwaited(7, awaited: [2, 3, 4]), "guidance was given")
  }

  @Test func whatAStepsBodyProducesNobodyRecordsBeforeTheReview() throws {
    let record = CaseCommand.evidence(Parts.visit, score: nil)
    let played = Played()
    #expect(played.refusal(record, Player.subject(producer(.step(.conduct)))) == .wrongPhase(.evidence, .draft))
    #expect(played.refusal(record, Player.of(1)) == .wrongPhase(.evidence, .draft))
    #expect(played.refusal(record, Player.of(1, producer(.subject))) == .notAwaited(1, awaited: [0]))
  }

  @Test func nobodyRecordsForBothSides() throws {
    let record = CaseCommand.evidence(Parts.ballot, score: nil)
    var played = try Played(route)
    #expect(played.refusal(record, CaseMachine.Context(user: 1, body: 2)) == .otherSide)
    try played.play(record, Player.of(2))
    #expect(played.refusal(.withdraw, CaseMachine.Context(user: 12, body: 0)) == .otherSide)
    try played.play(.giveBack(), Player.of(1, hasReason: true))
    #expect(played.refusal(record, CaseMachine.Context(user: 12, body: 0)) == .otherSide)
    try played.play(record)
  }

  @Test func aUnitThatIsItsOwnBodyRecordsAsTheBodyOnceItHasSubmitted() throws {
    let record = CaseCommand.evidence(Parts.visit, score: nil)
    var played = try Played([routeStep(.conduct, [0])])
    let colleague = CaseMachine.Context(user: 2, body: 0, demands: producer(.step(.conduct)))
    #expect(played.refusal(record, Player.subject(producer(.step(.conduct)))) == .otherSide)
    try played.play(record, colleague)
    try played.play(record, colleague)
    #expect(played.state.subjectSide == [1] && played.state.bodySide == [2])
    #expect(played.replayed == played.state)
  }

  @Test func aBodysScoreGoesBeforeTheSubjectsOwn() throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    try played.play(.evidence(Parts.ballot, score: .whole(98)))
    try played.play(submission([routeStep(.decide, [1])]))
    try played.play(.evidence(Parts.visit, score: .whole(55)), Player.of(1))
    #expect(played.state.score == .whole(55))
    try played.play(.giveBack(), Player.of(1, hasReason: true))
    try played.play(.evidence(Parts.ballot, score: .whole(98)))
    try played.play(submission([routeStep(.decide, [1])]))
    #expect(played.state.score == .whole(55) && played.state.evidence == [Parts.ballot, Parts.visit])
    try played.play(.decide(.rejected), Player.of(1))
    try played.play(submission([routeStep(.decide, [1])]))
    #expect(
      played.state.score == .whole(98) && played.state.evidence == [Parts.ballot], "the next round is measured anew")
    #expect(played.replayed == played.state)
  }

  @Test func evidenceOutlivesTheRound() throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    try played.play(.evidence(Parts.ballot, score: .whole(70)))
    try played.play(submission([routeStep(.decide, [1])]))
    try played.play(.decide(.rejected), Player.of(1))
    try played.play(submission([routeStep(.decide, [1])]))
    #expect(played.state.evidence == [Parts.ballot] && played.state.score == .whole(70))
  }

  // MARK: - What waits for it

  @Test func theSubmissionWaitsForItsEvidence() throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    #expect(
      played.refusal(submission(route), Player.subject(missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
    try played.play(submission(route), Player.subject(CaseDemands()))
  }

  @Test func theSubmissionProposesWhatTheBallotBindsItTo() throws {
    var played = Played()
    try played.play(.save(proposedGrade: "A"))
    let bound = CaseDemands(proposalMismatch: .init(proposed: "A", bound: "B"))
    #expect(played.refusal(submission(route), Player.subject(bound)) == .proposalBound(proposed: "A", bound: "B"))
    try played.play(submission(route))
  }

  @Test(arguments: [StepAction.conduct, .review, .concur, .sign, .decide])
  func aStepEndsOnlyWithItsEvidence(_ action: StepAction) throws {
    func agree() -> CaseCommand { action == .decide ? .decide(.approved) : .answer(action, .agreed) }
    func refuse() -> CaseCommand { action == .decide ? .decide(.rejected) : .answer(action, .refused) }
    var played = try Played([routeStep(action, [1, 2]), routeStep(.decide, [3])])
    try played.play(agree(), Player.of(1, missing))
    #expect(played.state.phase == .inReview(step: 0), "the first of two bodies does not end it")
    #expect(played.refusal(agree(), Player.of(2, missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
    #expect(played.refusal(refuse(), Player.of(2, missing)) == nil, "refusing needs no evidence")
    #expect(played.refusal(.giveBack(), Player.of(2, hasReason: true, missing)) == nil, "nor does sending back")
    try played.play(agree(), Player.of(2))
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func aVoteThatIsNotSettledYetNeedsNoEvidence() throws {
    var played = try Played([routeStep(.decide, [1, 2, 3], mode: .vote(weights: [1, 1, 1], threshold: 60))])
    try played.play(.decide(.approved), Player.of(1, missing))
    #expect(played.refusal(.decide(.approved), Player.of(2, missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
    try played.play(.decide(.rejected), Player.of(2, missing))
  }

  @Test func aFileOrGuidanceEndsOnlyWithItsEvidence() throws {
    var played = try Played([routeStep(.guide, [1]), routeStep(.decide, [2]), routeStep(.file, [3, 4])])
    #expect(played.refusal(.guide, Player.of(1, missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
    try played.agree(2)
    try played.play(.file, Player.of(3, missing))
    #expect(played.refusal(.file, Player.of(4, missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
    try played.play(.file, Player.of(4))
    let lodged = try Played([routeStep(.file, [3])])
    #expect(lodged.refusal(.file, Player.of(3, missing)) == .evidenceMissing([Parts.ballot, Parts.visit]))
  }
}
