import OrgDomain
import Testing

/// Conditions on the case: a step is skipped only by what is known (DESIGN 12).
@Suite struct CaseConditionTests {
  typealias Facts = CaseCondition.Facts

  @Test(arguments: [
    (CaseCondition(), Facts(), true),
    (CaseCondition(proposedGrades: ["A", "B"]), Facts(proposedGrade: "B"), true),
    (CaseCondition(proposedGrades: ["A", "B"]), Facts(proposedGrade: "C"), false),
    (CaseCondition(proposedGrades: ["A"]), Facts(), true),
    (CaseCondition(scoreAtLeast: 90), Facts(score: 90), true),
    (CaseCondition(scoreAtLeast: 90), Facts(score: 89), false),
    (CaseCondition(scoreAtLeast: 90), Facts(), true),
    (CaseCondition(scoreBelow: 60), Facts(score: 59), true),
    (CaseCondition(scoreBelow: 60), Facts(score: 60), false),
    (CaseCondition(scoreBelow: 60), Facts(), true),
    (CaseCondition(scoreAtLeast: 60, scoreBelow: 90), Facts(score: 60), true),
    (CaseCondition(scoreAtLeast: 60, scoreBelow: 90), Facts(score: 90), false),
    (CaseCondition(evidence: ["ballot"]), Facts(evidence: ["ballot", "photo"]), true),
    (CaseCondition(evidence: ["ballot", "photo"]), Facts(evidence: ["ballot"]), false),
    (CaseCondition(proposedGrades: ["A"], scoreAtLeast: 90), Facts(proposedGrade: "A", score: 80), false),
  ])
  func allConditionsThatAreKnownHold(_ condition: CaseCondition, _ facts: Facts, _ holds: Bool) {
    #expect(condition.holds(for: facts) == holds)
  }
}
