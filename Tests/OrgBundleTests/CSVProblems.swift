import OrgAPI

enum CSVProblems {
  private static let units = "units.csv"
  private static let users = "users.csv"

  static let cases: [ProblemCase] = [
    ProblemCase(.csvQuote, users, 2, 14, replace: "市办公室", by: "\"市办公室\"x"),
    ProblemCase(.csvQuote, users, 2, 9, replace: "市办公室", by: "市\"办公室\""),
    ProblemCase(.csvOpenQuote, users, 3, 7, replace: "一镇书记", by: "\"一镇书记"),
    ProblemCase(.csvColumns, users, 2, nil, ["3", "2"], replace: "市办公室", by: "市,办公室"),
    ProblemCase(.csvColumns, users, 2, nil, ["1", "2"], replace: "u-city,市办公室", by: "u-city"),
    ProblemCase(
      .csvUnknownColumn, users, 1, 11, ["phone", "user, name"],
      ["users.csv": "user,name,phone\nu-city,A,1\nu-t01,B,2\n"]
    ),
    ProblemCase(
      .csvMissingColumn, units, 1, nil, ["territory"],
      [
        "units.csv": "code,name,kind,category,parent,traits,industry,members\n", "grants.csv": nil,
        "assertions/first.yaml": nil,
      ]),
    ProblemCase(
      .csvDuplicateColumn, users, 1, 11, ["name"], ["users.csv": "user,name,name\nu-city,A,B\nu-t01,B,C\n"]),
    ProblemCase(.missingValue, units, 3, 6, ["name"], replace: "CITY,市委,", by: "CITY,,"),
    ProblemCase(.missingValue, units, 3, 6, ["name"], replace: "CITY,市委,", by: "CITY,　,"),
    ProblemCase(.missingValue, units, 7, 30, ["traits"], replace: "aboveScale", by: "aboveScale;"),
    ProblemCase(.badCode, units, 7, 1, ["code", "V 01"], replace: "V01,一村", by: "V 01,一村"),
    ProblemCase(.badCode, units, 7, 26, ["parent", "T０１"], replace: "village,T01", by: "village,T０１"),
    ProblemCase(.badKind, units, 6, 10, ["kind", "party", kinds], replace: "T01,一镇党委,committee", by: "T01,一镇党委,party"),
    ProblemCase(.badWord, units, 7, 18, ["category", "a b"], replace: ",village,", by: ",a b,"),
    ProblemCase(.badNumber, units, 7, 46, ["members", "-1", "0", "1000000000"], replace: ",30,", by: ",-1,"),
    ProblemCase(.badNumber, units, 7, 46, ["members", "3e1", "0", "1000000000"], replace: ",30,", by: ",3e1,"),
    ProblemCase(.badBoolean, units, 2, 27, ["outside", "yes"], replace: ",true", by: ",yes"),
    ProblemCase(.badText, units, 7, 5, ["name"], replace: "一村党支部", by: "\"一村\n党支部\""),
    ProblemCase(
      .tooLong, units, 7, 5, ["name", "1001", "1000"], replace: "一村党支部", by: String(repeating: "村", count: 1001)),
    ProblemCase(
      .duplicateValue, units, 7, 30, ["traits", "aboveScale"], replace: "aboveScale", by: "aboveScale;aboveScale"),
    ProblemCase(.duplicateRow, users, 4, 1, ["u-city", "2"], replace: "一镇书记", by: "一镇书记\nu-city,再"),
  ]

  private static let kinds = "committee, generalBranch, branch, workCommittee, leadingGroup, department, site"
}
