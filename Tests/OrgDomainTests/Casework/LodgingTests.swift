import Testing

@testable import OrgDomain

/// A report or a package that nobody decides: it is lodged with one body after another.
@Suite struct LodgingTests {
  private let route = [routeStep(.guide, [1]), routeStep(.file, [2]), routeStep(.file, [3, 4]), routeStep(.file, [5])]

  @Test func itWaitsAtOneFileAfterTheOtherAndIsThenApproved() throws {
    var played = try Played(route)
    #expect(played.state.phase == .inReview(step: 1))
    #expect(played.refusal(.file, Player.of(3)) == .notAwaited(3, awaited: [2]), "not before its turn")
    try played.play(.file, Player.of(2))
    #expect(played.state.phase == .inReview(step: 2))
    #expect(played.refusal(.file, Player.of(2)) == .notAwaited(2, awaited: [3, 4]))
    try played.play(.file, Player.of(4))
    #expect(played.refusal(.file, Player.of(4)) == .alreadyAnswered(4))
    #expect(played.state.phase == .inReview(step: 2))
    try played.play(.file, Player.of(3))
    let events = try played.play(.file, Player.of(5))
    #expect(events == [.answered(step: 3, body: 5, by: 15, .agreed), .decided(.approved)])
    #expect(played.replayed == played.state)
  }

  @Test func itIsGuidedWithdrawnAndSentBackLikeAnyOther() throws {
    var played = try Played(route)
    try played.play(.guide, Player.of(1))
    #expect(played.refusal(.giveBack(), Player.of(3, hasReason: true)) == .notAwaited(3, awaited: [2]))
    #expect(played.refusal(.giveBack(), Player.of(2)) == .reasonRequired)
    var back = played
    try back.play(.giveBack(), Player.of(2, hasReason: true))
    #expect(back.state.phase == .returned)
    try played.play(.withdraw)
    #expect(played.state.phase == .withdrawn)
  }

  @Test func onePersonFilesForOneBodyOfAStepAndNobodyOfTheSubject() throws {
    var played = try Played([routeStep(.file, [1, 2])])
    #expect(played.refusal(.file, CaseMachine.Context(user: 1, body: 1)) == .otherSide)
    try played.play(.file, Player.of(1))
    #expect(played.refusal(.file, CaseMachine.Context(user: 11, body: 2)) == .sameStep)
  }

  @Test func whereSomethingBlocksFilesWaitForNobody() throws {
    var played = try Played([routeStep(.file, [1]), routeStep(.review, [2]), routeStep(.file, [3])])
    #expect(played.state.phase == .inReview(step: 1))
    #expect(played.refusal(.file, Player.of(1)) == .wrongPhase(.file, .inReview(step: 1)))
    try played.agree(2)
    #expect(played.state.phase == .decided(.approved))
    try played.play(.file, Player.of(1))
    try played.play(.file, Player.of(3))
  }

  @Test func conditionsLeaveAtLeastOneFile() throws {
    let onlyA = CaseCondition(proposedGrades: ["A"])
    let played = try Played([routeStep(.file, [1], when: onlyA), routeStep(.file, [2], when: onlyA)], grade: "B")
    #expect(played.state.phase == .inReview(step: 1))
    var first = try Played([routeStep(.file, [1]), routeStep(.file, [2], when: onlyA)], grade: "B")
    try first.play(.file, Player.of(1))
    #expect(first.state.phase == .decided(.approved))
    #expect(first.refusal(.file, Player.of(2)) == .noSuchPlace(2, .file), "what was skipped does not take place")
  }

  @Test func itIsPublishedAndOpenedAgainByThoseWhoFileIt() throws {
    var played = try Played([routeStep(.file, [1]), routeStep(.file, [2])])
    try played.play(.file, Player.of(1))
    try played.play(.file, Player.of(2))
    try played.play(.publish(until: CasePlace.lastDay), Player.of(1))
    try played.play(.reopen, Player.of(1, hasReason: true))
    #expect(played.state.phase == .inReview(step: 1))
    try played.play(.file, Player.of(2))
    #expect(played.state.phase == .decided(.approved))
  }
}
