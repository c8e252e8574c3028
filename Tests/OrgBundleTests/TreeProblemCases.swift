import OrgAPI

/// Mistakes that the tree finds, at their places in units.csv and tenant.yaml.
enum TreeProblemCases {
  private static let units = "units.csv"

  static let cases: [ProblemCase] = [
    ProblemCase(
      .duplicateCode, units, 9, 1, ["V01", "7"], replace: "EDU,,8,\n", by: "EDU,,8,\nV01,再,branch,,T01,,,,,\n"),
    ProblemCase(.missingParent, units, 7, 26, ["V01", "T99"], replace: "village,T01", by: "village,T99"),
    ProblemCase(
      .unknownSuperior, units, 8, 40, ["S01", "industry", "EDX"], replace: "belowScale,EDU", by: "belowScale,EDX"),
    ProblemCase(
      .unknownSuperior, units, 7, 42, ["V01", "territory", "T99"], replace: "aboveScale,,T01", by: "aboveScale,,T99"),
    ProblemCase(.unknownLineBody, "tenant.yaml", 9, 22, ["industry", "school", "EDX"], replace: "EDU", by: "EDX"),
    ProblemCase(.noRoot, units, nil, nil, [], [units: header + "A,a,committee,,,,,,,true\n"] + lonely),
    ProblemCase(
      .severalRoots, units, 3, 16, ["A, B"], [units: header + "A,a,committee,,,,,,,\nB,b,committee,,,,,,,\n"] + lonely),
    ProblemCase(
      .cycle, units, 7, 26, ["V01, V02"], replace: "village,T01,aboveScale,,T01,30,",
      by: "village,V02,aboveScale,,T01,30,\nV02,二村,branch,village,V01,,,,,"),
    ProblemCase(
      .outsideBelowInside, units, 9, 16, ["X", "CITY"], replace: "EDU,,8,\n",
      by: "EDU,,8,\nX,外,committee,,CITY,,,,,true\n"
    ),
    ProblemCase(.undeclaredTrait, units, 7, 30, ["V01", "huge"], replace: "aboveScale", by: "huge"),
    ProblemCase(
      .traitsOfOneGroup, units, 7, 30, ["V01", "scale", "aboveScale, belowScale"], replace: "aboveScale",
      by: "aboveScale;belowScale"),
    ProblemCase(.undeclaredCategory, units, 7, 18, ["V01", "moon"], replace: ",village,", by: ",moon,"),
  ]

  private static let header = "code,name,kind,category,parent,traits,industry,territory,members,outside\n"

  /// Nothing that refers to the sample's units.
  private static let lonely: [String: String?] = [
    "grants.csv": nil, "rulebook.yaml": nil, "assertions/first.yaml": nil, "scheme.yaml": nil, "history.csv": nil,
    "plans.yaml": nil,
    "tenant.yaml": "slug: sample\nname: 示例市\ntimeZone: Asia/Shanghai\n",
  ]
}

private func + (left: [String: String], right: [String: String?]) -> [String: String?] {
  right.merging(left.mapValues { $0 }) { $1 }
}
