import Testing

@testable import OrgDomain

/// What an approval grades, and what stands against it.
@Suite struct GradingTests {
  private let graded = CaseDemands(needsGrade: true, knowsGrade: true)
  private let first = CaseGrading(grade: Grades.first)
  private let second = CaseGrading(grade: Grades.second)

  private func breach(_ force: Force) -> GradeBreach {
    GradeBreach(rule: "cap", force: force, kind: .cap(best: Grades.second))
  }

  private func known(breaches: [GradeBreach] = [], departs: Bool = false) -> CaseDemands {
    CaseDemands(needsGrade: true, knowsGrade: true, breaches: breaches, departs: departs)
  }

  @Test func anApprovalGivesItsGradeBeforeItIsDecided() throws {
    var played = try Played([routeStep(.decide, [1])])
    let events = try played.play(.decide(.approved, first), Player.of(1, graded))
    #expect(events == [.answered(step: 0, body: 1, by: 11, .agreed), .graded(first), .decided(.approved)])
    #expect(played.state.grading == first)
    #expect(played.replayed == played.state)
  }

  @Test func theGradeRestsOnTheScoreOrOnThePointsGiven() throws {
    var played = Played()
    try played.play(.save(proposedGrade: nil))
    try played.play(.evidence(Parts.ballot, score: .whole(88)))
    try played.play(submission([routeStep(.decide, [1])]))
    var own = played
    try played.play(.decide(.approved, first), Player.of(1, graded))
    #expect(played.state.grading == CaseGrading(grade: Grades.first, points: .whole(88)))
    try own.play(.decide(.approved, CaseGrading(grade: Grades.first, points: .whole(91))), Player.of(1, graded))
    #expect(own.state.grading?.points == .whole(91))
  }

  @Test func aGradeIsRequiredKnownAndAskedFor() throws {
    let played = try Played([routeStep(.decide, [1])])
    #expect(played.refusal(.decide(.approved), Player.of(1, graded)) == .gradeRequired)
    #expect(played.refusal(.decide(.approved, CaseGrading(grade: nil)), Player.of(1, graded)) == .gradeRequired)
    #expect(
      played.refusal(.decide(.approved, first), Player.of(1, CaseDemands(needsGrade: true))) == .gradeUnknown("A"))
    #expect(played.refusal(.decide(.approved, first), Player.of(1)) == .gradeNotSet)
    #expect(
      played.refusal(.decide(.approved, CaseGrading(grade: nil, points: .whole(9))), Player.of(1)) == .gradeNotSet)
    #expect(played.refusal(.decide(.rejected, first), Player.of(1, graded)) == .gradeNotSet)
    #expect(played.refusal(.decide(.approved), Player.of(1)) == nil)
    #expect(played.refusal(.decide(.rejected), Player.of(1, graded)) == nil)
  }

  @Test func whereTheSchemeAllowsItAnApprovalGradesNothing() throws {
    var played = try Played([routeStep(.decide, [1])])
    let demands = CaseDemands(setsGrade: true)
    #expect(played.refusal(.decide(.approved, first), Player.of(1, demands)) == .gradeUnknown("A"))
    try played.play(.decide(.approved), Player.of(1, demands))
    #expect(played.state.grading == CaseGrading(grade: nil), "decided, without a grade")
    var plain = try Played([routeStep(.decide, [1])])
    try plain.play(.decide(.approved), Player.of(1))
    #expect(plain.state.grading == nil, "the matter sets none")
  }

  @Test func hardRulesRefuseSoftOnesAskForAReasonAdvisoryOnesPass() throws {
    let played = try Played([routeStep(.decide, [1])])
    func refusal(_ demands: CaseDemands, hasReason: Bool) -> CaseRefusal? {
      played.refusal(.decide(.approved, first), Player.of(1, hasReason: hasReason, demands))
    }
    let all = [breach(.soft), breach(.hard), breach(.advisory), breach(.hard)]
    for hasReason in [false, true] {
      #expect(refusal(known(breaches: all), hasReason: hasReason) == .gradeRefused([breach(.hard), breach(.hard)]))
      #expect(refusal(known(breaches: [breach(.advisory)]), hasReason: hasReason) == nil)
      let soft: CaseRefusal? = hasReason ? nil : .reasonRequired
      #expect(refusal(known(breaches: [breach(.soft)]), hasReason: hasReason) == soft)
      #expect(refusal(known(departs: true), hasReason: hasReason) == soft)
    }
    let rejected = played.refusal(.decide(.rejected), Player.of(1, known(breaches: all, departs: true)))
    #expect(rejected == nil, "rejecting gives no grade")
  }

  @Test func bodiesThatDecideTogetherGiveTheSameGrade() throws {
    var played = try Played([routeStep(.decide, [1, 2])])
    #expect(played.refusal(.decide(.approved, first), Player.of(1)) == .gradeNotSet)
    let hard = Player.of(1, known(breaches: [breach(.hard)]))
    #expect(played.refusal(.decide(.approved, first), hard) == .gradeRefused([breach(.hard)]))
    let given = CaseGrading(grade: Grades.first, points: .whole(91))
    let events = try played.play(.decide(.approved, given), Player.of(1, graded))
    #expect(events == [.answered(step: 0, body: 1, by: 11, .agreed), .graded(given)])
    #expect(played.state.phase == .inReview(step: 0))
    #expect(played.refusal(.decide(.approved), Player.of(2, graded)) == .gradeDiffers(Grades.first))
    #expect(played.refusal(.decide(.approved, second), Player.of(2, graded)) == .gradeDiffers(Grades.first))
    var rejected = played
    try rejected.play(.decide(.rejected), Player.of(2, graded))
    #expect(rejected.state.phase == .decided(.rejected) && rejected.state.grading == nil)
    try played.play(.decide(.approved, first), Player.of(2, graded))
    #expect(played.state.phase == .decided(.approved) && played.state.grading == given)
    #expect(played.replayed == played.state)
  }

  @Test func theLastOfTwoDecisionsHolds() throws {
    var played = try Played([routeStep(.decide, [1]), routeStep(.decide, [2])])
    try played.play(.decide(.approved, first), Player.of(1, graded))
    #expect(played.state.phase == .inReview(step: 1) && played.state.grading == first)
    try played.play(.decide(.approved, second), Player.of(2, graded))
    #expect(played.state.grading == second)
  }

  @Test(arguments: ["reject", "return", "sendBack", "takeBack"])
  func aGradeGoesWithItsDecision(_ end: String) throws {
    var played = try Played([routeStep(.decide, [1]), routeStep(.sign, [2])])
    try played.play(.decide(.approved, first), Player.of(1, graded))
    switch end {
    case "reject": try played.play(.answer(.sign, .refused), Player.of(2))
    case "return": try played.play(.giveBack(), Player.of(2, hasReason: true))
    case "sendBack":
      try played.play(.giveBack(ReturnOrder(step: 0, isStraight: false)), Player.of(2, hasReason: true))
    default: try played.play(.takeBack, Player.of(1))
    }
    #expect(played.state.grading == nil)
  }
}
