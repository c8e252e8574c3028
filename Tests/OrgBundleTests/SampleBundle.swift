import OrgAPI
import OrgBundle

/// A small bundle without mistakes, file by file.
enum SampleBundle {
  static let texts: [String: String] = [
    "tenant.yaml": tenant, "documents.yaml": documents, "units.csv": units, "users.csv": users, "grants.csv": grants,
    "rulebook.yaml": rules, "campaigns.yaml": campaigns, "assertions/first.yaml": assertions,
    "scheme.yaml": SampleScheme.text,
    "history.csv": SampleScheme.history, "plans.yaml": SampleScheme.plans, "expect.yaml": SampleScheme.expect,
  ]

  static let tenant = """
    slug: sample
    name: 示例市
    timeZone: Asia/Shanghai
    categories: [orchard]
    traitGroups:
      scale: [aboveScale, belowScale]
      office: [organisation]
    lines:
      industry: {school: EDU}
    roles: {observer: [read]}

    """

  static let documents = """
    documents:
      - {id: notice-1, title: 通知, issuer: 市委组织部, number: 〔2012〕21号, issuedOn: 2012-03-13}

    """

  static let units = """
    code,name,kind,category,parent,traits,industry,territory,members,outside
    COUNTY,县委,committee,,,,,,,true
    CITY,市委,committee,,COUNTY,,,,12,
    ORG,组织部,department,organ,CITY,organisation,,,5,
    EDU,教育局党委,committee,organ,CITY,,,,9,
    T01,一镇党委,committee,town,CITY,,,,40,
    V01,一村党支部,branch,village,T01,aboveScale,,T01,30,
    S01,一小党支部,branch,school,T01,belowScale,EDU,,8,

    """

  static let users = """
    user,name
    u-city,市办公室
    u-t01,一镇书记

    """

  static let grants = """
    user,role,unit,scope,from,until,assign
    u-city,administrator,CITY,subtree,,,*
    u-t01,secretary,T01,,2012-01-01,2013-01-01,

    """

  static let rules = """
    rules:
      - id: village-target
        matter: target
        subject: {category: village}
        steps:
          - {action: review, body: {superior: affiliation}}
          - {action: decide, body: {office: organisation}}
        basis: {document: notice-1, clause: 四（四）}

    """

  static let campaigns = """
    campaigns: [{code: "2012", name: 晋位升级, year: 2012}]

    """

  static let assertions = """
    routes:
      - {unit: V01, matter: target, on: 2012-04-20, rule: village-target, steps: [{review: T01}, {decide: ORG}]}
      - {units: [S01], matter: target, noRoute: true, covers: [R-57]}
    access:
      - {user: u-t01, action: review, unit: V01, matter: target, allowed: true}
      - {user: u-t01, action: administerUnits, unit: V01, allowed: false}
      - {user: u-city, action: "assign:secretary", unit: T01, allowed: true}

    """

  /// Reads the bundle with some of its files changed; nil takes a file away.
  static func read(_ changes: [String: String?] = [:], problemLimit: Int = BundleReader.problemLimit) -> BundleReading {
    var texts = texts
    for (name, text) in changes { texts[name] = text }
    return BundleReader(BundleSource(texts: texts), problemLimit: problemLimit).read()
  }
}

/// A problem in one line: `file:line:column code arguments`.
func line(_ problem: BundleProblem) -> String {
  let place = [problem.file, problem.line.map(String.init), problem.column.map(String.init)].compactMap { $0 }
  return place.joined(separator: ":") + " " + problem.code.rawValue
}
