import OrgAPI

enum YAMLProblems {
  private static let tenant = "tenant.yaml"
  private static let campaigns = "campaigns.yaml"
  private static let rulebook = "rulebook.yaml"

  private static func campaign(_ text: String) -> [String: String?] { ["campaigns.yaml": text] }

  static let cases: [ProblemCase] = [
    ProblemCase(
      .yamlSyntax, campaigns, 2, 8, ["did not find expected ',' or ']'"], campaign("campaigns: [\n{a: b} x\n")),
    ProblemCase(.yamlForbidden, campaigns, 1, 12, ["anchor"], campaign("campaigns: &all []\n")),
    ProblemCase(.yamlForbidden, campaigns, 1, 12, ["alias"], campaign("campaigns: *all\n")),
    ProblemCase(.yamlForbidden, campaigns, 1, 12, ["tag"], campaign("campaigns: !!seq []\n")),
    ProblemCase(.yamlForbidden, campaigns, 1, 1, ["directive"], campaign("%YAML 1.1\n---\ncampaigns: []\n")),
    ProblemCase(.yamlForbidden, campaigns, 1, 1, ["complexKey"], campaign("? [a]\n: b\n")),
    ProblemCase(
      .yamlTooDeep, campaigns, 1, 75, ["64"], campaign("campaigns: " + String(repeating: "[", count: 100_000))),
    ProblemCase(.yamlTooDeep, campaigns, 2, 129, ["64"], campaign("campaigns:\n" + String(repeating: "- ", count: 70))),
    ProblemCase(.yamlUnknownKey, campaigns, 2, 1, ["more", "campaigns"], campaign("campaigns: []\nmore: 1\n")),
    ProblemCase(.yamlMissingKey, campaigns, 1, 13, ["name"], campaign("campaigns: [{code: a, year: 2012}]")),
    ProblemCase(.yamlMissingKey, campaigns, 1, 1, ["campaigns"], campaign("campaigns:\n")),
    ProblemCase(.yamlWrongType, campaigns, 1, 12, ["campaigns", "list", "text"], campaign("campaigns: none\n")),
    ProblemCase(.yamlWrongType, campaigns, 1, 1, ["", "mapping", "list"], campaign("- campaigns\n")),
    ProblemCase(
      .yamlWrongType, campaigns, 1, 28, ["name", "text", "mapping"],
      campaign("campaigns: [{code: a, name: {}, year: 2012}]".replacing("a, ", with: "a,"))),
    ProblemCase(
      .yamlWrongType, campaigns, 1, 14, ["campaigns", "text", "list"],
      campaign("campaigns: [{[a]: b, code: a, name: b, year: 2012}]")),
    ProblemCase(.yamlEmpty, campaigns, 1, 29, ["name"], campaign("campaigns: [{code: a, name: \"\", year: 2012}]")),
    ProblemCase(.yamlEmpty, rulebook, 4, 25, ["category"], replace: "category: village", by: "category: []"),
    ProblemCase(.yamlEmpty, rulebook, 4, 14, ["subject"], replace: "{category: village}", by: "{}"),
    ProblemCase(.yamlEmpty, rulebook, 4, 22, ["below"], replace: "{category: village}", by: "{below: {}}"),
    ProblemCase(
      .yamlExclusiveKeys, rulebook, 6, 57, ["body", "bodies"], replace: "{superior: affiliation}",
      by: "{superior: affiliation}, bodies: [root]".replacing("affiliation}, b", with: "affiliation}, b")),
    ProblemCase(
      .yamlExclusiveKeys, rulebook, 5, 5, ["steps", "as"], replace: "    steps:", by: "    as: {matter: x}\n    steps:"),
    ProblemCase(
      .yamlKeyNeeds, rulebook, 6, 57, ["refusal", "action: concur"], replace: "{superior: affiliation}",
      by: "{superior: affiliation}, refusal: advisory"),
    ProblemCase(
      .yamlKeyNeeds, rulebook, 6, 57, ["threshold", "mode: vote"], replace: "{superior: affiliation}",
      by: "{superior: affiliation}, threshold: 60"),
    ProblemCase(
      .yamlKeyNeeds, rulebook, 6, 68, ["order", "mode: all"], replace: "{superior: affiliation}",
      by: "{superior: affiliation}, mode: any, order: sequence"),
    ProblemCase(
      .badBoolean, rulebook, 4, 25, ["topLevel", "maybe"], replace: "category: village", by: "topLevel: maybe"),
    ProblemCase(
      .badBoolean, tenant, 11, 11, ["complete", "true"], replace: "[read]}\n", by: "[read]}\ncomplete: \"true\"\n"),
    ProblemCase(
      .badKind, rulebook, 6, 32, ["body", "boss", "root, self"], replace: "{superior: affiliation}", by: "boss"),
    ProblemCase(
      .badKind, rulebook, 6, 43, ["superior", "block", "affiliation, territory, industry"], replace: "affiliation",
      by: "block"),
    ProblemCase(
      .badNumber, rulebook, 6, 69, ["days", "0", "1", "3650"], replace: "{superior: affiliation}",
      by: "{superior: affiliation}, due: {days: 0}"),
  ]
}
