import Testing

@testable import OrgDomain

/// The answer of a body outside the tenant, entered by its document (decision 27).
@Suite struct OutsideAnswerTests {
  private let paper = OutsideDocument(number: "12", day: CasePlace.lastDay)
  private let route = [
    routeStep(.review, [1]), routeStep(.concur, [2, 3]), routeStep(.decide, [4]), routeStep(.file, [5]),
  ]

  private func record(
    _ opinion: CaseStep.Answer.Opinion = .agreed, _ grading: CaseGrading? = nil
  ) -> CaseCommand {
    .recordOutside(opinion, grading, paper)
  }

  @Test func itDoesWhatTheBodyWouldHaveDone() throws {
    var played = try Played(route)
    let reviewed = try played.play(record(), Player.of(1, isOutside: true))
    #expect(
      reviewed == [
        .documented(paper, by: 11, body: 1), .answered(step: 0, body: 1, by: 11, .agreed), .moved(to: 1),
      ])
    try played.play(record(), Player.of(2, isOutside: true))
    try played.play(record(.refused), Player.of(3, isOutside: true))
    #expect(
      played.refusal(record(), Player.of(4, hasReason: true, isOutside: true)) == .refusedByConcurring([3]))
    let decided = try played.play(record(.refused), Player.of(4, isOutside: true))
    #expect(decided.last == .decided(.rejected))
    #expect(played.state.bodySide == [11, 12, 13, 14])
    #expect(played.replayed == played.state)
  }

  @Test func anApprovalGradesAndMeetsTheSameDemands() throws {
    let first = CaseGrading(grade: Grades.first)
    let graded = CaseDemands(needsGrade: true, knowsGrade: true)
    var played = try Played([routeStep(.decide, [1])])
    #expect(played.refusal(record(), Player.of(1, isOutside: true, graded)) == .gradeRequired)
    let missing = CaseDemands(missing: [Parts.ballot])
    #expect(played.refusal(record(), Player.of(1, isOutside: true, missing)) == .evidenceMissing([Parts.ballot]))
    try played.play(record(.agreed, first), Player.of(1, isOutside: true, graded))
    #expect(played.state.phase == .decided(.approved) && played.state.grading == first)
  }

  @Test func onlyABodyOutsideThatIsAwaitedIsEntered() throws {
    let played = try Played(route)
    #expect(played.refusal(record(), Player.of(1)) == .notOutside(1))
    #expect(played.refusal(record(), Player.of(4, isOutside: true)) == .notAwaited(4, awaited: [1]))
    let grading = CaseGrading(grade: Grades.first)
    #expect(played.refusal(record(.agreed, grading), Player.of(1, isOutside: true)) == .gradeNotSet)
  }

  @Test func theRecorderStandsOnTheBodysSide() throws {
    var played = try Played([routeStep(.concur, [1, 2]), routeStep(.decide, [3])])
    #expect(played.refusal(record(), CaseMachine.Context(user: 1, body: 1, isOutside: true)) == .otherSide)
    try played.play(record(), Player.of(1, isOutside: true))
    #expect(played.refusal(record(), Player.of(1, isOutside: true)) == .alreadyAnswered(1))
    #expect(played.refusal(record(), CaseMachine.Context(user: 11, body: 2, isOutside: true)) == .sameStep)
    #expect(played.refusal(.withdraw, CaseMachine.Context(user: 11, body: 0)) == .otherSide)
  }

  @Test func whatIsLodgedIsTakenButNotRefused() throws {
    var played = try Played([routeStep(.file, [1])])
    #expect(
      played.refusal(record(.refused), Player.of(1, isOutside: true)) == .wrongStep(.recordOutside, waiting: .file))
    try played.play(record(), Player.of(1, isOutside: true))
    #expect(played.state.phase == .decided(.approved))
  }

  @Test(
    arguments: [
      ("1", nil, true), ("", nil, false), (String(repeating: "号", count: 100), nil, true),
      (String(repeating: "号", count: 101), nil, false), ("1", String(repeating: "0f", count: 32), true),
      ("1", String(repeating: "0F", count: 32), false), ("1", "0f", false),
      ("1", String(repeating: "0g", count: 32), false),
    ] as [(String, String?, Bool)])
  func aDocumentHasANumberAndAnyScanItsDigest(_ number: String, _ digest: String?, _ isSound: Bool) {
    #expect(OutsideDocument(number: number, day: CasePlace.lastDay, scanDigest: digest).isSound == isSound)
  }
}
