import Testing

@testable import OrgDomain

/// Bodies that take no part: the subject, what is below it, a review at the later decider (DESIGN 5).
@Suite struct AbsenceTests {
  private func reason(_ steps: [StepTemplate], _ unit: Code) throws -> NoRouteReason? {
    try County.tree().reason([rule("a", nil, steps)], unit)
  }

  private func route(_ steps: [StepTemplate], _ unit: Code) throws -> String {
    try County.tree().route([rule("a", nil, steps)], unit)
  }

  @Test(arguments: StepAction.allCases)
  func aBodyThatIsTheSubjectOrBelowItOnlyConducts(_ action: StepAction) throws {
    let tree = try County.tree()
    for (body, absence) in [
      ("T1", BodyAbsence.isSubject(try tree.at("T1"))), ("V1S", .insideSubject(try tree.at("V1S"))),
    ] as [(Code, BodyAbsence)] {
      let tail = action == .concur ? [step(.decide, .root)] : []
      let asked = try route([step(action, .unit(body))] + tail, "T1")
      if action == .conduct {
        #expect(asked == "conduct:\(body)")
      } else {
        #expect(try reason([step(action, .unit(body))] + tail, "T1") == .bodyAbsent(rule: "a", step: 1, absence))
        let dropped = [step(action, .unit(body), absence: .drop), step(.decide, .root)]
        #expect(try route(dropped, "T1") == "decide:R")
      }
    }
  }

  @Test func aSelfConductedStepStaysWithTheSubject() throws {
    #expect(
      try route([step(.conduct, .subject), step(.decide, .superior(.affiliation))], "T1") == "conduct:T1 decide:R")
  }

  @Test func aReviewAtTheBodyThatDecidesLaterIsAbsent() throws {
    let tree = try County.tree()
    let twice = [step(.review, .superior(.affiliation)), step(.decide, .unit("T1"))]
    #expect(
      try reason(twice, "V1") == .bodyAbsent(rule: "a", step: 1, .decidesLater(try tree.at("T1"))))
    #expect(
      try route([step(.review, .superior(.affiliation), absence: .drop), step(.decide, .unit("T1"))], "V1")
        == "decide:T1")
    // Neither behind the decision, nor for any other action.
    #expect(try route([step(.decide, .unit("T1")), step(.review, .unit("T1"))], "V1") == "decide:T1 review:T1")
    for action in [StepAction.sign, .guide, .file, .concur, .conduct] {
      #expect(
        try route([step(action, .unit("T1")), step(.decide, .unit("T1"))], "V1") == "\(action.rawValue):T1 decide:T1")
    }
  }

  @Test func ofSeveralBodiesOnlyTheAbsentOnesAreDropped() throws {
    let steps = [
      step(.review, .unit("T1"), .unit("ZZB"), .unit("V1"), absence: .drop), step(.decide, .unit("T1")),
    ]
    #expect(try route(steps, "V1") == "review:ZZB decide:T1")
    #expect(
      try reason([step(.sign, .unit("T1"), .unit("V1")), step(.decide, .root)], "V1")
        == .bodyAbsent(rule: "a", step: 1, .isSubject(try County.tree().at("V1"))))
  }

  @Test func aBodyNamedTwiceStandsOnce() throws {
    #expect(try route([step(.sign, .unit("T1"), .superior(.affiliation), .root)], "V1") == "sign:T1+R")
  }

  /// Decision 19: a branch directly under the committee skips the first review; the others do not.
  @Test func aDirectlySubordinateBranchSkipsTheFirstReview() throws {
    let tree = try County.tree()
    let between = BodyExpression.nearest(
      line: .affiliation, .init(kinds: [.generalBranch, .committee]), upTo: .unit("S"))
    let rules = [
      rule(
        "a", Subject(kinds: [.branch], within: "S"),
        [step(.review, between, absence: .drop), step(.decide, .unit("S"))])
    ]
    #expect(try tree.route(rules, "SB") == "review:SG decide:S")
    #expect(try tree.route(rules, "SD") == "decide:S")
    let explanation = try tree.answer(rules, "SD").explanation
    #expect(explanation.contains(.bodyDropped(step: 1, .review, .notFound)))
    // The same where the rule simply says "the superior".
    let superior = [
      rule(
        "a", Subject(kinds: [.branch], within: "S"),
        [step(.review, .superior(.affiliation), absence: .drop), step(.decide, .unit("S"))])
    ]
    #expect(try tree.route(superior, "SB") == "review:SG decide:S")
    #expect(try tree.route(superior, "SD") == "decide:S")
    #expect(
      try tree.answer(superior, "SD").explanation
        .contains(.bodyDropped(step: 1, .review, .decidesLater(try tree.at("S")))))
  }

  @Test func theEndOfAChainThatDecidesIsNotReviewedBefore() throws {
    let steps = [step(.review, .chain(line: .affiliation, upTo: .root), absence: .drop), step(.decide, .root)]
    #expect(try route(steps, "SB") == "review:SG review:S decide:R")
    #expect(try route(steps, "S") == "decide:R")
  }

  @Test func aRouteThatLosesItsDecisionIsNone() throws {
    #expect(
      try reason([step(.guide, .unit("ZZB")), step(.decide, .unit("T1"), absence: .drop)], "T1")
        == .nobodyDecides(rule: "a"))
    #expect(try reason([step(.file, .unit("T1"), absence: .drop)], "T1") == .nothingLeft(rule: "a"))
    #expect(
      try reason([step(.sign, .unit("T1"), absence: .drop), step(.file, .root)], "T1") == .nothingLeft(rule: "a"))
    #expect(
      try route([step(.decide, .unit("T1"), absence: .drop), step(.decide, .root)], "T1") == "decide:R")
  }

  @Test func theWeightsOfDroppedBodiesGoWithThem() throws {
    let tree = try County.tree()
    let vote = StepTemplate(
      action: .sign, bodies: [.unit("T1"), .unit("V1"), .unit("ZZB")], mode: .vote(weights: [1, 2, 3], threshold: 60),
      absence: .drop)
    let answer = try tree.answer([rule("a", nil, [vote])], "V1")
    #expect(answer.route?.steps.map(\.mode) == [.vote(weights: [1, 3], threshold: 60)])
    #expect(answer.route?.steps.map { tree.codes($0.bodies) } == [["T1", "ZZB"]])
  }

  @Test func aStepCarriesWhatItsRuleSays() throws {
    let condition = CaseCondition(proposedGrades: ["A"])
    let template = StepTemplate(
      action: .concur, bodies: [.unit("ZZB"), .unit("XCB")], mode: .all(.sequence), due: .workingDays(5),
      condition: condition, refusal: .advisory, silence: .wait)
    let answer = try County.tree().answer([rule("a", nil, [template, step(.decide, .root)])], "V1")
    let found = try #require(answer.route?.steps.first)
    #expect(found.mode == .all(.sequence))
    #expect(found.due == .workingDays(5))
    #expect(found.condition == condition)
    #expect(found.refusal == .advisory)
    #expect(found.silence == .wait)
  }
}
