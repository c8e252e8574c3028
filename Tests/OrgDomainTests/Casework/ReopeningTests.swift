import Testing

@testable import OrgDomain

/// Making a decision public, opening it again, ending a case (decision 22).
@Suite struct ReopeningTests {
  private let route = [
    routeStep(.guide, [7]), routeStep(.review, [1]), routeStep(.decide, [2]), routeStep(.sign, [3]),
    routeStep(.file, [4]),
  ]
  private let until = CasePlace.lastDay

  private func decided() throws -> Played {
    var played = try Played(route)
    try played.play(.guide, Player.of(7))
    try played.agree(1)
    let graded = CaseDemands(needsGrade: true, knowsGrade: true)
    try played.play(.decide(.approved, CaseGrading(grade: Grades.first)), Player.of(2, graded))
    try played.agree(3)
    try played.play(.file, Player.of(4))
    return played
  }

  @Test func thoseWhoDecideAndThoseWhoFilePublish() throws {
    for body in [2, 4] {
      var played = try decided()
      try played.play(.publish(until: until), Player.of(body))
      #expect(played.state.phase == .published && played.state.noticeUntil == until)
      #expect(played.state.bodySide.contains(Player.of(body).user))
      #expect(played.state.grading == CaseGrading(grade: Grades.first))
      #expect(played.replayed == played.state)
    }
    let played = try decided()
    for body in [1, 3, 7, 9] {
      #expect(played.refusal(.publish(until: until), Player.of(body)) == .noSuchPlace(UnitIndex(body), .decide))
    }
    #expect(played.refusal(.publish(until: until), CaseMachine.Context(user: 1, body: 2)) == .otherSide)
  }

  @Test(arguments: [0, 1, 2])
  func aCaseIsOpenedAgainAtItsLastDecision(_ steps: Int) throws {
    var played = try decided()
    if steps > 0 { try played.play(.publish(until: until), Player.of(4)) }
    if steps > 1 { try played.play(.close) }
    try played.play(.reopen, Player.of(2, hasReason: true))
    let state = played.state
    #expect(state.phase == .inReview(step: 2) && state.round == 2 && state.isOpen)
    #expect(state.grading == nil && state.noticeUntil == nil)
    #expect(state.steps.map(\.hasBegun) == [true, true, false, false, false], "what came before stands")
    #expect(played.replayed == state)
    #expect(played.refusal(.withdraw, Player.subject) == .reopened, "its subject cannot make the decision undone")
    try played.agree(2, 3)
    #expect(played.state.phase == .decided(.approved))
    try played.play(.file, Player.of(4))
  }

  @Test func aCaseOpenedAgainIsNotTakenBackByADetour() throws {
    var played = try decided()
    try played.play(.reopen, Player.of(2, hasReason: true))
    try played.play(.giveBack(), Player.of(2, hasReason: true))
    #expect(played.refusal(.withdraw, Player.subject) == .reopened)
    try played.play(submission(route))
    #expect(played.refusal(.withdraw, Player.subject) == .reopened)
    #expect(played.replayed == played.state)
  }

  @Test func itTakesADecidingBodyOrASuperiorAndAReason() throws {
    let played = try decided()
    #expect(played.refusal(.reopen, Player.of(2)) == .reasonRequired)
    for body in [1, 3, 4, 9] {
      #expect(played.refusal(.reopen, Player.of(body, hasReason: true)) == .noSuchPlace(UnitIndex(body), .decide))
    }
    #expect(
      played.refusal(.reopen, CaseMachine.Context(user: 1, body: 2, hasReason: true)) == .otherSide)
    var above = played
    #expect(above.refusal(.reopen, Player.of(9, isAbove: true)) == .reasonRequired)
    try above.play(.reopen, Player.of(9, hasReason: true, isAbove: true))
    #expect(above.state.phase == .inReview(step: 2) && above.state.bodySide.contains(19))
  }

  @Test func aSkippedDecisionIsNotOpenedAgain() throws {
    let onlyA = CaseCondition(proposedGrades: ["A"])
    var played = try Played([routeStep(.decide, [1]), routeStep(.decide, [2], when: onlyA)], grade: "B")
    try played.agree(1)
    #expect(played.state.steps.map(\.isSkipped) == [false, true])
    #expect(played.refusal(.reopen, Player.of(2, hasReason: true)) == .noSuchPlace(2, .decide))
    #expect(played.refusal(.publish(until: until), Player.of(2)) == .noSuchPlace(2, .decide))
    try played.play(.reopen, Player.of(1, hasReason: true))
    #expect(played.state.phase == .inReview(step: 0))
    #expect(played.state.steps.map(\.isSkipped) == [false, false], "its condition is asked anew")
    try played.agree(1)
    #expect(played.state.steps.map(\.isSkipped) == [false, true])
  }

  @Test func theFirstOfTwoDecidingBodiesOpensItAtTheLast() throws {
    var played = try Played([routeStep(.decide, [1]), routeStep(.decide, [2])])
    try played.agree(1, 2)
    try played.play(.reopen, Player.of(1, hasReason: true))
    #expect(played.state.phase == .inReview(step: 1))
  }

  @Test func aReopenedCaseMayBeRejectedOrSentBack() throws {
    var rejected = try decided()
    try rejected.play(.reopen, Player.of(2, hasReason: true))
    var returned = rejected
    try rejected.play(.decide(.rejected), Player.of(2))
    #expect(rejected.state.phase == .decided(.rejected) && rejected.state.grading == nil)
    try rejected.play(submission(route))
    #expect(rejected.state.round == 3)
    try returned.play(.giveBack(), Player.of(2, hasReason: true))
    try returned.play(submission(route))
    #expect(returned.state.round == 2)
  }

  @Test func aClosedCaseStaysButForOpeningItAgain() throws {
    var played = try decided()
    try played.play(.close, CaseMachine.Context(user: 77, body: 0))
    #expect(played.state.phase == .closed && played.state.grading != nil)
    for kind in CaseCommand.Kind.allCases where kind != .reopen {
      let context = CasePhaseTests.context(kind, at: .closed, by: .body)
      #expect(played.refusal(CasePhaseTests.command(kind, at: .closed), context) == .wrongPhase(kind, .closed))
    }
  }

  @Test func anEventOfAStepThereIsNotChangesNothingOfTheCase() throws {
    var state = try decided().state
    let before = state
    state.apply(.reopened(by: 12, body: 2, step: 99))
    #expect(state.phase == before.phase && state.round == before.round && state.steps == before.steps)
    #expect(state.revision == before.revision + 1)
  }
}
