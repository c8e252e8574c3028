import Testing

@testable import OrgDomain

/// What a superior's clerk enters in the place of a case's subject (DESIGN 6).
@Suite struct BehalfTests {
  private static let scan = SignedScan(attachment: AttachmentNumber(rawValue: 4), digest: "0f")
  private static let entry = BehalfEntry(superior: 2, scan: scan)
  /// The clerk of body 2, who enters it for the subject.
  private static let clerk = CaseMachine.Context(user: 12, body: 0, demands: CaseDemands(producer: .subject))

  private func enter(
    _ command: CaseCommand, in played: inout Played, _ context: CaseMachine.Context = clerk,
    _ entry: BehalfEntry = entry
  ) throws(CaseRefusal) {
    played.take(try CaseMachine.decide(command, on: played.state, in: context, onBehalf: entry))
  }

  private func refusal(
    _ command: CaseCommand, in played: Played, _ context: CaseMachine.Context = clerk, _ entry: BehalfEntry = entry
  ) -> CaseRefusal? {
    var played = played
    do {
      try enter(command, in: &played, context, entry)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsEnteredFollowsAnEventThatSaysSo() throws {
    var played = Played()
    let steps = [routeStep(.decide, [2])]
    let commands: [CaseCommand] = [
      .save(proposedGrade: "A"), submission(steps), .withdraw, .evidence(Parts.ballot, score: nil),
    ]
    for command in commands {
      let before = played
      let own = try CaseMachine.decide(command, on: before.state, in: BehalfTests.clerk)
      try enter(command, in: &played)
      let added = played.events.dropFirst(before.events.count)
      #expect(added.first == .enteredOnBehalf(by: 12, of: 2, scan: BehalfTests.scan))
      #expect(Array(added.dropFirst()) == own && !own.isEmpty, "the same events as the subject's own")
    }
    #expect(played.state.subjectSide == [1, 12] && played.state.bodySide.isEmpty)
    #expect(played.replayed == played.state)
  }

  @Test func whoeverEnteredMayNotAct() throws {
    var played = Played()
    try enter(.save(proposedGrade: nil), in: &played)
    try enter(submission([routeStep(.decide, [2])]), in: &played)
    #expect(played.refusal(.decide(.approved), CaseMachine.Context(user: 12, body: 2)) == .otherSide)
    try played.play(.decide(.approved), CaseMachine.Context(user: 22, body: 2))
    #expect(played.state.phase == .decided(.approved))
  }

  /// Opening alone takes no paper; the event alone puts the clerk on the subject's side.
  @Test func theEventItselfTakesASide() {
    var played = Played()
    played.take([.enteredOnBehalf(by: 12, of: 2, scan: nil)])
    #expect(played.state.subjectSide == [1, 12] && played.state.revision == 2)
  }

  @Test func whoeverActedForABodyMayNotEnter() throws {
    var played = try Played([routeStep(.decide, [2])])
    try played.play(.giveBack(), Player.of(2, hasReason: true))
    #expect(refusal(.save(proposedGrade: nil), in: played) == .otherSide)
    #expect(refusal(submission([routeStep(.decide, [2])]), in: played) == .otherSide)
    #expect(refusal(.withdraw, in: played) == .otherSide)
    #expect(refusal(.evidence(Parts.ballot, score: nil), in: played) == .otherSide)
  }

  @Test func withoutThePaperNothingIsEntered() {
    let without = BehalfEntry(superior: 2, scan: nil)
    let commands: [CaseCommand] = [.save(proposedGrade: nil), .withdraw, .evidence(Parts.ballot, score: nil)]
    for command in commands {
      #expect(refusal(command, in: Played(), BehalfTests.clerk, without) == .scanRequired)
    }
  }

  @Test func onlyWhatIsTheSubjectsIsEntered() throws {
    let played = try Played([routeStep(.decide, [2])])
    let commands: [CaseCommand] = [
      .decide(.approved), .giveBack(), .guide, .file, .reopen, .close, .answer(.review, .agreed),
      .publish(until: Day(daysSinceEpoch: 1)),
    ]
    for command in commands { #expect(refusal(command, in: played) == .notOnBehalf) }
    let ofAStep = CaseMachine.Context(user: 12, body: 0, demands: CaseDemands(producer: .step(.decide)))
    #expect(refusal(.evidence(Parts.visit, score: nil), in: played, ofAStep) == .notOnBehalf)
  }

  @Test func theRulesOfThePhaseStand() throws {
    let played = try Played([routeStep(.decide, [2])])
    #expect(refusal(.save(proposedGrade: nil), in: played) == .wrongPhase(.save, .inReview(step: 0)))
    #expect(refusal(submission([]), in: Played()) == .noDocument)
  }
}
