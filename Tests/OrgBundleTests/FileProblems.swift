import OrgAPI

enum FileProblems {
  private static let calendar = "calendar.csv"
  private static let members = "members.csv"
  private static let terms = "terms.csv"

  static let cases: [ProblemCase] = [
    ProblemCase(.unknownFile, "units.xlsx", nil, nil, [], ["units.xlsx": "x"]),
    ProblemCase(.unknownFile, "assertions/deep/one.yaml", nil, nil, [], ["assertions/deep/one.yaml": "routes: []"]),
    ProblemCase(.unknownFile, "assertions/one.csv", nil, nil, [], ["assertions/one.csv": "x"]),
    ProblemCase(.missingFile, "tenant.yaml", nil, nil, [], ["tenant.yaml": nil]),
    ProblemCase(.missingFile, "units.csv", nil, nil, [], ["units.csv": nil]),
    ProblemCase(.missingFile, "scheme.yaml", nil, nil, [], ["scheme.yaml": nil]),
    ProblemCase(.missingFile, "scheme.yaml", nil, nil, [], ["scheme.yaml": nil, "plans.yaml": nil]),
    ProblemCase(.tokensFile, "tokens-1.csv", nil, nil, [], ["tokens-1.csv": "user,token\n"]),
    ProblemCase(.tokensFile, "sample.tokens.csv", nil, nil, [], ["sample.tokens.csv": "user,token\n"]),
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

    ProblemCase(
      .duplicateRow, members, 3, 1, ["M1", "2"], [members: "code,name,unit\nM1,党员甲一,T01\nM1,党员甲二,T01\n"]),
    ProblemCase(.unknownUnit, members, 2, 9, ["T99"], [members: "code,name,unit\nM1,党员甲一,T99\n"]),
    ProblemCase(
      .unknownUnit, members, 2, 13, ["T99"], [members: "code,name,unit,host\nM1,党员甲一,T01,T99\n"]),
    ProblemCase(
      .hostIsUnit, members, 2, 13, ["T01"], [members: "code,name,unit,host\nM1,党员甲一,T01,T01\n"]),
    ProblemCase(.rosterOutside, members, 2, 9, ["COUNTY"], [members: "code,name,unit\nM1,党员甲一,COUNTY\n"]),
    ProblemCase(
      .rosterOutside, members, 2, 13, ["COUNTY"], [members: "code,name,unit,host\nM1,党员甲一,T01,COUNTY\n"]),
    ProblemCase(
      .rosterDissolved, members, 2, 9, ["OLD"],
      [
        members: "code,name,unit\nM1,党员甲一,OLD\n",
        "units.csv": SampleBundle.units.replacing("\n", with: ",\n").replacing("outside,\n", with: "outside,status\n")
          + "OLD,旧支部,branch,,T01,,,,,,dissolved\n",
      ]),
    ProblemCase(
      .badKind, members, 2, 13, ["status", "left", "full, probationary"],
      [members: "code,name,unit,status\nM1,党员甲一,T01,left\n"]),
    ProblemCase(
      .badDate, members, 2, 13, ["joined", "2012"], [members: "code,name,unit,joined\nM1,党员甲一,T01,2012\n"]),
    ProblemCase(
      .badBoolean, members, 2, 13, ["mobile", "yes"], [members: "code,name,unit,mobile\nM1,党员甲一,T01,yes\n"]),
    ProblemCase(.missingValue, members, 2, 4, ["name"], [members: "code,name,unit\nM1,,T01\n"]),
    ProblemCase(.csvMissingColumn, members, 1, nil, ["unit"], [members: "code,name\nM1,党员甲一\n"]),
    ProblemCase(.unknownUnit, terms, 2, 1, ["T99"], [terms: "unit,elected\nT99,2010-01-01\n"]),
    ProblemCase(
      .duplicateRow, terms, 3, 1, ["T01", "2"], [terms: "unit,elected\nT01,2010-01-01\nT01,2011-01-01\n"]),
    ProblemCase(.badDate, terms, 2, 5, ["elected", "2010"], [terms: "unit,elected\nT01,2010\n"]),
  ]
}
