import OrgAPI

/// Mistakes in assertion files.
enum AssertionProblems {
  private static let file = "assertions/first.yaml"

  static let cases: [ProblemCase] = [
    ProblemCase(
      .unknownUnit, file, 2, 12, ["V99"], replace: "{unit: V01, matter: target, on",
      by: "{unit: V99, matter: target, on"),
    ProblemCase(.unknownUnit, file, 2, 88, ["T99"], replace: "[{review: T01}", by: "[{review: T99}"),
    ProblemCase(
      .unknownUser, file, 5, 12, ["u-x"], replace: "user: u-t01, action: review", by: "user: u-x, action: review"),
    ProblemCase(.unknownRole, file, 7, 28, ["boss"], replace: "assign:secretary", by: "assign:boss"),
    ProblemCase(
      .matterWithoutStep, file, 6, 55, ["administerUnits"], replace: "unit: V01, allowed: false",
      by: "unit: V01, matter: x, allowed: false"),
    ProblemCase(.yamlMissingKey, file, 3, 5, ["steps"], replace: "noRoute: true, ", by: ""),
    ProblemCase(.badKind, file, 3, 45, ["noRoute", "false", "true"], replace: "noRoute: true", by: "noRoute: false"),
    ProblemCase(.badDate, file, 2, 37, ["on", "20120420"], replace: "2012-04-20", by: "20120420"),
    ProblemCase(
      .yamlExclusiveKeys, file, 3, 17, ["unit", "units"], replace: "{units: [S01]", by: "{unit: S01, units: [S01]"),
  ]
}
