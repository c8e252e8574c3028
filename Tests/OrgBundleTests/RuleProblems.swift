import OrgAPI

/// Mistakes that the rule book finds, at their places in rulebook.yaml.
enum RuleProblems {
  private static let rulebook = "rulebook.yaml"

  /// A book of one rule with a line put in place of the sample's steps.
  private static func book(_ lines: String...) -> [String: String?] {
    ["rulebook.yaml": "rules:\n" + lines.map { $0 + "\n" }.joined(), "assertions/first.yaml": nil]
  }

  private static let steps = "steps: [{action: decide, body: root}]"

  static let cases: [ProblemCase] = [
    ProblemCase(
      .duplicateRule, rulebook, 3, 5, ["a", "2"],
      book(
        "  - {id: a, matter: x, subject: {category: village}, \(steps)}",
        "  - {id: a, matter: y, subject: {category: town}, \(steps)}")),
    ProblemCase(.generalWithoutClause, rulebook, 2, 5, ["a"], book("  - {id: a, matter: x, \(steps)}")),
    ProblemCase(
      .noSteps, rulebook, 2, 51, ["a"], book("  - {id: a, matter: x, subject: {category: town}, steps: []}")),
    ProblemCase(
      .unknownDocument, rulebook, 2, 108, ["a", "notice-9"],
      book("  - {id: a, matter: x, subject: {category: town}, \(steps), basis: {document: notice-9}}")),
    ProblemCase(
      .unknownOverride, rulebook, 2, 101, ["a", "b"],
      book("  - {id: a, matter: x, subject: {category: town}, \(steps), overrides: b}")),
    ProblemCase(
      .ruleCircle, rulebook, 2, 5, ["a", "a, b"],
      book(
        "  - {id: a, matter: x, subject: {category: town}, \(steps), overrides: b}",
        "  - {id: b, matter: x, subject: {kind: committee}, \(steps), overrides: a}")),
    ProblemCase(
      .matterCircle, rulebook, 2, 51, ["a", "x, x"],
      book("  - {id: a, matter: x, subject: {category: town}, as: {matter: x}}")),
    ProblemCase(
      .ambiguousRules, rulebook, 2, 5, ["a", "b", "T01", "", "committee", "town", "", "", ""],
      book(
        "  - {id: a, matter: x, subject: {category: town}, \(steps)}",
        "  - {id: b, matter: x, subject: {kind: committee}, \(steps)}")),
    ProblemCase(
      .impossibleSubject, rulebook, 2, 24, ["a"],
      book("  - {id: a, matter: x, subject: {traits: [aboveScale, belowScale]}, \(steps)}")),
    ProblemCase(
      .emptyValidity, rulebook, 2, 113, ["a"],
      book("  - {id: a, matter: x, subject: {category: town}, \(steps), validFrom: 2012-01-01, validUntil: 2012-01-01}")
    ),
    ProblemCase(
      .ruleUnknownUnit, rulebook, 2, 89, ["a", "T99"],
      book("  - {id: a, matter: x, subject: {category: town}, steps: [{action: decide, body: {unit: T99}}]}")),
    ProblemCase(
      .ruleUndeclaredCategory, rulebook, 2, 44, ["a", "moon"],
      book("  - {id: a, matter: x, subject: {category: moon}, \(steps)}")),
    ProblemCase(
      .ruleUndeclaredTrait, rulebook, 2, 42, ["a", "huge"],
      book("  - {id: a, matter: x, subject: {traits: huge}, \(steps)}")),
    ProblemCase(
      .subjectOutsideConduct, rulebook, 2, 59, ["a", "1"],
      book("  - {id: a, matter: x, subject: {category: town}, steps: [{action: decide, body: self}]}")),
    ProblemCase(
      .chainNotAlone, rulebook, 2, 59, ["a", "1"],
      book(
        "  - {id: a, matter: x, subject: {category: town}, "
          + "steps: [{action: decide, bodies: [root, {chain: {line: affiliation, upTo: root}}]}]}")),
    ProblemCase(
      .modeNeedsBodies, rulebook, 2, 59, ["a", "1"],
      book(
        "  - {id: a, matter: x, subject: {category: town}, "
          + "steps: [{action: decide, body: root, mode: vote, weights: [1], threshold: 50}]}")),
    ProblemCase(
      .badWeights, rulebook, 2, 59, ["a", "1"],
      book(
        "  - {id: a, matter: x, subject: {category: town}, "
          + "steps: [{action: decide, bodies: [root, {unit: ORG}], mode: vote, weights: [1], threshold: 50}]}")),
    ProblemCase(
      .concurWithoutDecision, rulebook, 2, 59, ["a", "1"],
      book("  - {id: a, matter: x, subject: {category: town}, steps: [{action: concur, body: root}]}")),
  ]
}
