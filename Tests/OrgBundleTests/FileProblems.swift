import OrgAPI

enum FileProblems {
  private static let calendar = "calendar.csv"

  static let cases: [ProblemCase] = [
    ProblemCase(.unknownFile, "units.xlsx", nil, nil, [], ["units.xlsx": "x"]),
    ProblemCase(.unknownFile, "assertions/deep/one.yaml", nil, nil, [], ["assertions/deep/one.yaml": "routes: []"]),
    ProblemCase(.unknownFile, "assertions/one.csv", nil, nil, [], ["assertions/one.csv": "x"]),
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

    ProblemCase(
      .duplicateRow, calendar, 3, 1, ["2012-01-22", "2"],
      [calendar: "date,kind\n2012-01-22,holiday\n2012-01-22,makeUpDay\n"]),
    ProblemCase(
      .badKind, calendar, 2, 12, ["kind", "off", "holiday, makeUpDay"], [calendar: "date,kind\n2012-01-22,off\n"]),
    ProblemCase(.badDate, calendar, 2, 1, ["date", "2012-02-30"], [calendar: "date,kind\n2012-02-30,holiday\n"]),
    ProblemCase(.missingValue, calendar, 2, 12, ["kind"], [calendar: "date,kind\n2012-01-22,\n"]),
    ProblemCase(.missingValue, calendar, 2, 1, ["date"], [calendar: "date,kind\n,holiday\n"]),
    ProblemCase(.csvMissingColumn, calendar, 1, nil, ["kind"], [calendar: "date,name\n2012-01-22,春节\n"]),
    ProblemCase(.emptyFile, calendar, nil, nil, [], [calendar: ""]),
  ]
}
