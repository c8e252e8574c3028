import OrgAPI

/// Mistakes in plans.yaml, history.csv, expect.yaml and in what campaigns follow.
enum PlanProblems {
  private static let plans = "plans.yaml"
  private static let history = "history.csv"
  private static let expect = "expect.yaml"
  private static let campaigns = "campaigns.yaml"

  static let cases: [ProblemCase] = [
    ProblemCase(.schemeUnknownUnit, plans, 2, 11, ["T99"], replace: "- unit: T01", by: "- unit: T99"),
    ProblemCase(.yamlMissingKey, plans, 2, 5, ["name"], replace: "    name: 一镇实施方案\n", by: ""),
    ProblemCase(
      .yamlUnknownKey, plans, 3, 5, ["grades", "unit, name, basis, procedures, questionnaires, steps"],
      replace: "    name: 一镇", by: "    grades: []\n    name: 一镇"),
    ProblemCase(
      .duplicateRow, plans, 18, 5, ["T01", "2"], replace: "refusal: advisory\n",
      by: "refusal: advisory\n  - {unit: T01, name: 又一个}\n"),
    ProblemCase(.schemeUnknownDocument, plans, 4, 23, ["d"], replace: "document: notice-1", by: "document: d"),
    ProblemCase(.yamlWrongType, plans, 10, 15, ["rating", "list", "mapping"], [plans: steps("{action: review}")]),
    ProblemCase(.yamlEmpty, plans, 10, 7, ["rating"], [plans: steps("[]")]),
    ProblemCase(
      .ruleUnknownUnit, plans, 10, 46, ["T01", "T99"], [plans: steps("[{action: review, body: {unit: T99}}]")]),
    ProblemCase(
      .ruleUndeclaredTrait, plans, 10, 48, ["T01", "tall"], [plans: steps("[{action: review, body: {office: tall}}]")]),
    ProblemCase(
      .subjectOutsideConduct, plans, 10, 16, ["T01", "1"], [plans: steps("[{action: review, body: self}]")]),
    ProblemCase(
      .modeNeedsBodies, plans, 10, 16, ["T01", "1"],
      [plans: steps("[{action: concur, body: root, mode: vote, weights: [1], threshold: 50}]")]),

    ProblemCase(.planStepNotAllowed, plans, 10, 25, ["sign"], [plans: steps("[{action: sign, body: root}]")]),
    ProblemCase(.planPartOfScheme, plans, 7, 24, ["visit"], replace: "code: meeting", by: "code: visit"),
    ProblemCase(
      .schemeUnknownGroup, plans, 8, 70, ["elders"], replace: "atLeast: 20}", by: "atLeast: 20, ratio: {elders: 1}}"),

    ProblemCase(
      .planPartOfPlan, plans, ["meeting", "T01"], replace: "refusal: advisory\n",
      with: "refusal: advisory\n  - {unit: V01, name: meeting, procedures: " + procedures("▸meeting") + "}\n"),
    // The lower one is named, wherever it stands.
    ProblemCase(
      .planPartOfPlan, plans, ["meeting", "T01"], replace: "plans:\n",
      with: "plans:\n  - {unit: V01, name: 村, procedures: " + procedures("▸meeting") + "}\n"),
    ProblemCase(
      .yamlEmpty, plans, ["questionnaires"], replace: "questionnaires: [{for: {category: village}, atLeast: 20}]",
      with: "▸questionnaires:"),
    ProblemCase(
      .schemeUnknownMatter, plans,
      ["reting", "survey, report, package, rating, target, letter, rectification, acceptance"],
      replace: "steps:\n      rating", with: "steps:\n      ▸reting"),

    ProblemCase(.unknownUnit, history, 2, 1, ["V99"], replace: "V01,2011", by: "V99,2011"),
    ProblemCase(.unknownUnit, history, 2, 14, ["T99"], replace: "T01", by: "T99"),
    ProblemCase(.badNumber, history, 2, 5, ["year", "11", "1900", "2999"], replace: "V01,2011", by: "V01,11"),
    ProblemCase(.badDate, history, 2, 18, ["date", "2011-12-32"], replace: "2011-12-20", by: "2011-12-32"),
    ProblemCase(.badWord, history, 3, 10, ["matter", "a b"], replace: "rating", by: "a b"),
    ProblemCase(.schemeUnknownGrade, history, 2, 11, ["D", "A, B, C"], replace: ",B,", by: ",D,"),
    ProblemCase(.schemeUnknownHonour, history, 4, 23, ["town", "national, city"], replace: "city", by: "town"),
    ProblemCase(.emptyResult, history, 3, 17, [], replace: "national", by: ""),
    ProblemCase(
      .resultNotGrading, history, ["survey", "rating, acceptance"], replace: "2010,rating", with: "2010,▸survey"),
    ProblemCase(
      .resultNotGrading, history, 2, 1, ["acceptance", "rating"],
      [
        history: "unit,year,grade\nV01,2011,A\n",
        "scheme.yaml": SampleScheme.text.replacing("[rating, acceptance]", with: "rating"),
      ]),
    ProblemCase(.resultOfItself, history, ["V01"], replace: "T01,2011-12-20", with: "▸V01,2011-12-20"),
    ProblemCase(
      .resultOutsideYear, history, ["2099-01-01", "2011"], replace: "2011-12-20", with: "▸2099-01-01"),
    ProblemCase(
      .resultOutsideYear, history, ["2010-12-31", "2011"], replace: "2011-12-20", with: "▸2010-12-31"),
    ProblemCase(
      .duplicateRow, history, 5, 1, ["V01 2011 acceptance", "2"], replace: "city,,\n",
      by: "city,,\nV01,2011,acceptance,A,,,\n"),

    ProblemCase(.yamlMissingKey, expect, 2, 5, ["clause"], replace: "    clause: \"四（一） L87\"\n", by: ""),
    ProblemCase(.yamlMissingKey, expect, 11, 5, ["what"], replace: " what: 不得直接申报,", by: ""),
    ProblemCase(.yamlMissingKey, expect, 11, 5, ["expect"], replace: ", error: {kind: forbidden}", by: ""),
    ProblemCase(
      .yamlExclusiveKeys, expect, 11, 75, ["expect", "error"], replace: "error: {kind", by: "expect: {}, error: {kind"),
    ProblemCase(
      .yamlUnknownKey, expect, 11, 6, ["name", "id, clause, covers, what, at, as, call, params, expect, error"],
      replace: "{id: refused", by: "{name: x, id: refused"),
    ProblemCase(.yamlEmpty, expect, ["error"], replace: "{kind: forbidden}", with: "▸{}"),
    ProblemCase(.yamlMissingKey, expect, ["kind"], replace: "{kind: forbidden}", with: "▸{code: case.wrongStep}"),
    ProblemCase(
      .yamlEmpty, expect, ["expect"], replace: "{\"rates[rate=at-a].target\": 40, percent: 97.5}", with: "▸{}"),
    ProblemCase(.yamlEmpty, expect, ["params"], replace: "case.submit,", with: "case.submit, ▸params: ,"),
    ProblemCase(.unknownUser, expect, 7, 9, ["u-x"], replace: "as: u-city", by: "as: u-x"),
    ProblemCase(.badTime, expect, 6, 9, ["at", "2012-12-31"], replace: "2012-12-31T18:00:00+08:00", by: "2012-12-31"),
    ProblemCase(.yamlWrongType, expect, 11, 70, ["error", "mapping", "text"], replace: "{kind: forbidden}", by: "no"),
    ProblemCase(.duplicateRow, expect, 11, 5, ["village-share", "2"], replace: "id: refused", by: "id: village-share"),

    ProblemCase(
      .unknownCampaign, campaigns, 1, 62, ["2011"], replace: "year: 2012", by: "year: 2012, previous: \"2011\""),
    ProblemCase(
      .previousNotEarlier, campaigns, 1, 62, ["2012", "2012"], replace: "year: 2012",
      by: "year: 2012, previous: \"2012\""),
    ProblemCase(
      .yearOfCampaign, campaigns, 1, 53, ["2012", "2012"], replace: "year: 2012}",
      by: "year: 2012}, {code: b, name: 又一, year: 2012}"),
  ]

  /// Procedures that ask for one part in the rating.
  private static func procedures(_ part: String) -> String {
    "[{matter: rating, parts: [{code: \(part), kind: paper}]}]"
  }

  /// The sample's plan with other steps.
  private static func steps(_ steps: String) -> String {
    let text = SampleScheme.plans.split(separator: "\n", omittingEmptySubsequences: false)
    return text.prefix(9).joined(separator: "\n") + "\n      rating: \(steps)\n"
  }
}
