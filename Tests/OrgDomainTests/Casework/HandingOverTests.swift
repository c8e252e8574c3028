import Testing

@testable import OrgDomain

/// Transfer, delegation, several people of a body, and standing in (DESIGN 1: 转办, 委派; decision 23).
@Suite struct HandingOverTests {
  private func person(_ user: Int64, _ body: Int = 1, fit: Bool = true, gone: Bool = false) -> CaseMachine.Context {
    CaseMachine.Context(
      user: UserNumber(rawValue: user), body: UnitIndex(body), hasReason: true,
      standing: CaseStanding(isHolderGone: gone, isNamedFit: fit))
  }

  @Test func whoeverHoldsItAlonAnswers() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.transfer(to: 21), person(11))
    #expect(played.refusal(.decide(.approved), person(11)) == .heldBy(21))
    #expect(played.refusal(.giveBack(), person(11)) == .heldBy(21))
    #expect(played.refusal(.transfer(to: 21), person(11)) == .holdsAlready(21))
    try played.play(.decide(.approved), person(21))
    #expect(played.state.phase == .decided(.approved) && played.replayed == played.state)
  }

  @Test func aHolderWhoIsGoneHoldsNothing() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.transfer(to: 21), person(11))
    #expect(played.refusal(.decide(.approved), person(11, gone: true)) == nil)
  }

  @Test func aReceiverIsFitAndOnTheRightSide() throws {
    let played = try Played([routeStep(.decide, [1])])
    #expect(played.refusal(.transfer(to: 21), person(11, fit: false)) == .notFit(21, 1))
    #expect(played.refusal(.delegate(to: 21), person(11, fit: false)) == .notFit(21, 1))
    #expect(played.refusal(.transfer(to: 1), person(11)) == .otherSide)
    #expect(played.refusal(.delegate(to: 1), person(11)) == .otherSide)
    #expect(played.refusal(.delegate(to: 11), person(11)) == .holdsAlready(11))
  }

  @Test func whatIsDelegatedComesBack() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.delegate(to: 22), person(11))
    #expect(played.refusal(.decide(.approved), person(11)) == .delegated(to: 22))
    #expect(played.refusal(.decide(.approved), person(22)) == .heldBy(11), "the delegate decides nothing")
    #expect(played.refusal(.handBack, person(11)) == .notDelegate)
    try played.play(.handBack, person(22))
    #expect(played.refusal(.decide(.approved), person(12)) == .heldBy(11))
    try played.play(.decide(.approved), person(11))
    #expect(played.replayed == played.state)
  }

  /// A transfer while it is with a delegate: the delegate is out, and what he brings back is refused.
  @Test func aTransferCrossesADelegation() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.delegate(to: 22), person(11))
    try played.play(.transfer(to: 23), person(12))
    #expect(played.refusal(.handBack, person(22)) == .notDelegate)
    #expect(played.refusal(.decide(.approved), person(11)) == .heldBy(23))
    try played.play(.decide(.approved), person(23))
    #expect(played.state.bodySide == [11, 12, 23])
  }

  @Test func theHolderTakesBackWhatHeDelegated() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.delegate(to: 22), person(11))
    try played.play(.transfer(to: 11), person(11))
    #expect(played.refusal(.decide(.approved), person(11)) == nil)
  }

  @Test func severalPeopleMakeOneAnswer() throws {
    let route = [RouteStep(action: .sign, bodies: [1], people: 3), routeStep(.decide, [2])]
    var played = try Played(route)
    for user in [21, 22] as [Int64] {
      let events = try played.play(.answer(.sign, .agreed), person(user))
      #expect(events == [.seconded(step: 0, body: 1, by: UserNumber(rawValue: user))])
    }
    #expect(played.refusal(.answer(.sign, .agreed), person(21)) == .agreedAlready)
    #expect(played.refusal(.withdraw) == .actedSince)
    let events = try played.play(.answer(.sign, .agreed), person(23))
    #expect(events == [.answered(step: 0, body: 1, by: 23, .agreed), .moved(to: 1)])
    #expect(played.state.bodySide == [21, 22, 23] && played.replayed == played.state)
  }

  @Test func eachOfSeveralPeopleTakesBackHisOwnAlone() throws {
    let two = RouteStep(action: .sign, bodies: [1], people: 2)
    var played = try Played([two, routeStep(.decide, [2])])
    try played.play(.answer(.sign, .agreed), person(21))
    #expect(played.refusal(.takeBack, person(22)) == .nothingToTakeBack(1))
    try played.play(.takeBack, person(21))
    #expect(!played.state.steps[0].hasBegun && played.state.phase == .inReview(step: 0))
    try played.play(.answer(.sign, .agreed), person(21))
    try played.play(.answer(.sign, .agreed), person(22))
    #expect(played.refusal(.takeBack, person(23)) == .nothingToTakeBack(1))
    try played.play(.takeBack, person(21))
    let place = try #require(played.state.steps[0].place(of: 1))
    #expect(place.answer == nil && place.agreedBy == [22] && played.state.phase == .inReview(step: 0))
    try played.play(.answer(.sign, .agreed), person(23))
    #expect(played.state.phase == .inReview(step: 1) && played.replayed == played.state)
  }

  @Test func whereOneAnswersForTheBodyAColleagueMayTakeItBack() throws {
    var played = try Played([routeStep(.sign, [1]), routeStep(.decide, [2])])
    try played.play(.answer(.sign, .agreed), person(21))
    try played.play(.takeBack, person(22))
    #expect(played.state.phase == .inReview(step: 0) && !played.state.steps[0].hasBegun)
  }

  @Test func oneOfSeveralPeopleRefusesForTheBody() throws {
    var played = try Played([RouteStep(action: .decide, bodies: [1], people: 2)])
    try played.play(.decide(.approved), person(21))
    try played.play(.decide(.rejected), person(22))
    #expect(played.state.phase == .decided(.rejected))
  }

  @Test func severalPeopleGiveOneGrade() throws {
    let graded = CaseDemands(needsGrade: true, knowsGrade: true)
    func context(_ user: Int64) -> CaseMachine.Context {
      CaseMachine.Context(user: UserNumber(rawValue: user), body: 1, demands: graded)
    }
    var played = try Played([RouteStep(action: .decide, bodies: [1], people: 2)])
    try played.play(.decide(.approved, CaseGrading(grade: Grades.first)), context(21))
    let other = CaseCommand.decide(.approved, CaseGrading(grade: Grades.second))
    #expect(played.refusal(other, context(22)) == .gradeDiffers(Grades.first))
    try played.play(.decide(.approved, CaseGrading(grade: Grades.first)), context(22))
    #expect(played.state.phase == .decided(.approved) && played.state.grading?.grade == Grades.first)
  }

  /// Whoever stands in is barred by what either has done, and both are on that side afterwards.
  @Test func standingInBindsBoth() throws {
    var played = try Played([routeStep(.review, [1]), routeStep(.decide, [2])])
    var context = person(21)
    context.principal = 1
    #expect(played.refusal(.answer(.review, .agreed), context) == .otherSide, "he stands for the subject's secretary")
    context.principal = 11
    let events = try played.play(.answer(.review, .agreed), context)
    #expect(
      events == [
        .stoodIn(for: 11, by: 21, body: 1), .answered(step: 0, body: 1, by: 21, .agreed), .moved(to: 1),
      ])
    #expect(played.state.bodySide == [11, 21] && played.replayed == played.state)
    #expect(played.refusal(.save(proposedGrade: nil), person(11, 0)) == .wrongPhase(.save, .inReview(step: 1)))
    try played.play(.giveBack(), person(12, 2))
    #expect(played.refusal(.save(proposedGrade: nil), person(11, 0)) == .otherSide)
    #expect(played.refusal(.save(proposedGrade: nil), person(21, 0)) == .otherSide)
  }

  @Test func theHoldersDelegateForAnAbsenceHoldsIt() throws {
    var played = try Played([routeStep(.decide, [1])])
    try played.play(.transfer(to: 21), person(11))
    var context = person(30)
    #expect(played.refusal(.decide(.approved), context) == .heldBy(21))
    context.principal = 21
    #expect(played.refusal(.decide(.approved), context) == nil)
  }
}
