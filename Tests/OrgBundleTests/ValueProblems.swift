import OrgAPI

/// Values that are none, and references to nothing.
enum ValueProblems {
  private static let grants = "grants.csv"

  static let cases: [ProblemCase] = [
    ProblemCase(.unknownUser, grants, 3, 1, ["u-x"], replace: "u-t01", by: "u-x"),
    ProblemCase(.unknownRole, grants, 3, 7, ["boss"], replace: "secretary", by: "boss"),
    ProblemCase(.unknownRole, grants, 2, 37, ["boss"], replace: ",*", by: ",boss"),
    ProblemCase(.unknownUnit, grants, 3, 17, ["T99"], replace: "T01", by: "T99"),
    ProblemCase(
      .badScope, grants, 2, 27, ["tree", "unit, subtree, line:affiliation, line:territory, line:industry"],
      replace: "subtree", by: "tree"),
    ProblemCase(.badDate, grants, 3, 22, ["from", "2012-02-30"], replace: "2012-01-01", by: "2012-02-30"),
    ProblemCase(.emptyPeriod, grants, 3, 33, ["2013-01-01", "2013-01-01"], replace: "2012-01-01", by: "2013-01-01"),
    ProblemCase(
      .duplicateRow, grants, 4, 1, ["u-t01 secretary T01 unit", "3"], replace: "2013-01-01,",
      by: "2013-01-01,clerk;reviewer\nu-t01,secretary,T01,unit,2012-01-01,2013-01-01,reviewer;clerk"),
    ProblemCase(.emptyGrant, grants, 3, 7, [], replace: "secretary", by: ""),
    ProblemCase(.badSlug, "tenant.yaml", 1, 7, ["Sample"], replace: "sample", by: "Sample"),
    ProblemCase(.badTimeZone, "tenant.yaml", 3, 11, ["Asia/Peking9"], replace: "Asia/Shanghai", by: "Asia/Peking9"),
    ProblemCase(
      .traitInTwoGroups, "tenant.yaml", 7, 12, ["aboveScale", "scale", "office"], replace: "[organisation]",
      by: "[aboveScale, organisation]"),
    ProblemCase(.defaultRole, "tenant.yaml", 10, 9, ["clerk"], replace: "observer", by: "clerk"),
    ProblemCase(
      .unknownPermission, "tenant.yaml", 10, 20, ["reed", permissions], replace: "[read]", by: "[reed]"),
    ProblemCase(
      .undeclaredLineCategory, "tenant.yaml", 9, 14, ["industry", "skool"], replace: "school", by: "skool"),
    ProblemCase(
      .duplicateValue, "tenant.yaml", 4, 23, ["categories", "orchard"], replace: "[orchard", by: "[orchard, orchard"),
    ProblemCase(
      .badNumber, "campaigns.yaml", 1, 46, ["year", "last", "1900", "2999"], replace: "year: 2012", by: "year: last"),
    ProblemCase(
      .duplicateRow, "documents.yaml", 3, 5, ["notice-1", "2"],
      replace: "issuedOn: 2012-03-13}", by: "issuedOn: 2012-03-13}\n  - {id: notice-1, title: a, issuer: b}"),
  ]

  private static let permissions =
    "read, administerUnits, administerUsers, administerCampaigns, publishRulebook, readAudit, "
    + "readMembers, manageMembers, prepare, submit, conduct, review, concur, sign, decide, guide, file, recordOutside, "
    + "supervise, publish, confirm"
}
