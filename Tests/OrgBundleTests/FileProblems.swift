import OrgAPI

enum FileProblems {
  static let cases: [ProblemCase] = [
    ProblemCase(.unknownFile, "units.xlsx", nil, nil, [], ["units.xlsx": "x"]),
    ProblemCase(.unknownFile, "assertions/deep/one.yaml", nil, nil, [], ["assertions/deep/one.yaml": "routes: []"]),
    ProblemCase(.unknownFile, "assertions/one.csv", nil, nil, [], ["assertions/one.csv": "x"]),
    ProblemCase(.notReadYet, "members.csv", nil, nil, [], ["members.csv": "x"]),
    ProblemCase(.notReadYet, "calendar.csv", nil, nil, [], ["calendar.csv": "x"]),
    ProblemCase(.missingFile, "tenant.yaml", nil, nil, [], ["tenant.yaml": nil]),
    ProblemCase(.missingFile, "units.csv", nil, nil, [], ["units.csv": nil]),
    ProblemCase(.missingFile, "scheme.yaml", nil, nil, [], ["scheme.yaml": nil]),
    ProblemCase(.missingFile, "scheme.yaml", nil, nil, [], ["scheme.yaml": nil, "plans.yaml": nil]),
    ProblemCase(.missingFile, "scheme.yaml", nil, nil, [], ["scheme.yaml": nil, "history.csv": nil]),
    ProblemCase(.emptyFile, "campaigns.yaml", nil, nil, [], ["campaigns.yaml": ""]),
    ProblemCase(.emptyFile, "campaigns.yaml", nil, nil, [], ["campaigns.yaml": "# nothing yet\n"]),
    ProblemCase(.emptyFile, "campaigns.yaml", nil, nil, [], ["campaigns.yaml": "\u{FEFF}"]),
    ProblemCase(
      .emptyFile, "users.csv", nil, nil, [], ["users.csv": "\n\n", "grants.csv": nil, "assertions/first.yaml": nil]),
    ProblemCase(
      .nulCharacter, "campaigns.yaml", 2, 3, [], ["campaigns.yaml": "campaigns:\n晋位\0\n"]),
  ]
}
