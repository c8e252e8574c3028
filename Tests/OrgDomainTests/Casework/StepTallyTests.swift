import Testing

@testable import OrgDomain

/// What answers make of a step, in each signing mode. Answers are written `+` agreed, `-` refused, `.` not yet.
@Suite struct StepTallyTests {
  static func step(_ action: StepAction, _ mode: SigningMode, _ answers: String) -> CaseStep {
    CaseStep(
      action: action,
      places: answers.enumerated().map { position, mark in
        let opinion: CaseStep.Answer.Opinion? = mark == "+" ? .agreed : mark == "-" ? .refused : nil
        return CaseStep.Place(
          body: UnitIndex(position),
          answer: opinion.map { CaseStep.Answer(opinion: $0, user: UserNumber(rawValue: Int64(position) + 1)) })
      }, mode: mode)
  }

  @Test(arguments: [
    (".", StepTally.open), ("+", .agreed), ("-", .refused), ("..", .open), ("+.", .open), (".+", .open),
    ("++", .agreed), ("-.", .refused), (".-", .refused), ("+-", .refused), ("--", .refused), ("++.", .open),
    ("+-.", .refused),
  ])
  func allSignAndOneRefusalSettles(_ answers: String, _ tally: StepTally) {
    for order in SigningMode.Order.allCases {
      #expect(StepTally(StepTallyTests.step(.sign, .all(order), answers)) == tally)
      #expect(StepTally(StepTallyTests.step(.decide, .all(order), answers)) == tally)
    }
  }

  @Test(arguments: [
    (".", StepTally.open), ("+", .agreed), ("-", .refused), ("-.", .open), ("+.", .open), ("-+", .refused),
    ("++", .agreed), ("--.", .open), ("-++", .refused),
  ])
  func concurrenceWaitsForEveryAnswer(_ answers: String, _ tally: StepTally) {
    #expect(StepTally(StepTallyTests.step(.concur, .all(.parallel), answers)) == tally)
  }

  @Test(arguments: [
    (".", StepTally.open), ("+", .agreed), ("-", .refused), ("-.", .open), ("+.", .agreed), (".+", .agreed),
    ("-+", .agreed), ("--", .refused), ("--.", .open), ("--+", .agreed),
  ])
  func oneAgreementSettlesWhereAnyMaySign(_ answers: String, _ tally: StepTally) {
    #expect(StepTally(StepTallyTests.step(.sign, .any, answers)) == tally)
    #expect(StepTally(StepTallyTests.step(.concur, .any, answers)) == tally)
  }

  @Test(arguments: [
    // Two of three, by head.
    ([1, 1, 1], 67, "++.", StepTally.open), ([1, 1, 1], 66, "++.", .agreed), ([1, 1, 1], 66, "+.-", .open),
    ([1, 1, 1], 66, "-.-", .refused), ([1, 1, 1], 67, "-..", .refused), ([1, 1, 1], 66, "-..", .open),
    // By weight.
    ([3, 1, 1], 60, "+..", .agreed), ([3, 1, 1], 61, "+..", .open), ([3, 1, 1], 61, "+-.", .open),
    ([3, 1, 1], 61, "+--", .refused), ([3, 1, 1], 50, "-..", .refused), ([3, 1, 1], 40, "-..", .open),
    ([3, 1, 1], 40, "-++", .agreed),
    // All, and next to none.
    ([1, 1], 100, "+.", .open), ([1, 1], 100, "++", .agreed), ([1, 1], 100, "-.", .refused),
    ([1, 99], 1, "+.", .agreed),
    ([1, 99], 1, ".-", .open), ([1_000_000, 1_000_000], 100, "++", .agreed), ([1], 50, ".", .open),
  ])
  func aVoteIsSettledWhenItsOutcomeIsCertain(
    _ weights: [Int], _ threshold: Int, _ answers: String, _ tally: StepTally
  ) {
    let step = StepTallyTests.step(.decide, .vote(weights: weights, threshold: threshold), answers)
    #expect(StepTally(step) == tally)
  }

  /// A vote is settled exactly when every way in which the rest could answer comes to the same.
  @Test func aVoteAgreesWithEveryWayItCouldEnd() {
    for threshold in [1, 33, 34, 50, 51, 66, 67, 99, 100] {
      for weights in [[1, 1, 1], [2, 1, 1], [5, 3, 1]] {
        let mode = SigningMode.vote(weights: weights, threshold: threshold)
        for answers in StepTallyTests.marks(3, of: "+-.") {
          let ends = StepTallyTests.marks(3, of: "+-").filter { end in
            zip(answers, end).allSatisfy { $0 == "." || $0 == $1 }
          }
          let outcomes = Set(
            ends.map { end in
              zip(end, weights).reduce(0) { $0 + ($1.0 == "+" ? $1.1 : 0) } * 100 >= threshold * weights.reduce(0, +)
            })
          let expected: StepTally = outcomes.count == 2 ? .open : outcomes.contains(true) ? .agreed : .refused
          #expect(
            StepTally(StepTallyTests.step(.decide, mode, answers)) == expected, "\(weights) \(threshold) \(answers)")
        }
      }
    }
  }

  private static func marks(_ count: Int, of marks: String) -> [String] {
    count == 0 ? [""] : StepTallyTests.marks(count - 1, of: marks).flatMap { head in marks.map { head + String($0) } }
  }

  @Test(arguments: [
    (SigningMode.all(.parallel), "+..", [1, 2]), (.all(.sequence), "+..", [1]), (.all(.sequence), "...", [0]),
    (.any, "-.", [1]), (.vote(weights: [1, 1], threshold: 50), "..", [0, 1]), (.all(.parallel), "++", []),
  ])
  func thoseAwaitedAreThoseWithoutAnswerOrTheFirstOfThemInSequence(
    _ mode: SigningMode, _ answers: String, _ awaited: [Int]
  ) {
    #expect(StepTallyTests.step(.sign, mode, answers).awaited == awaited.map { UnitIndex($0) })
  }
}
