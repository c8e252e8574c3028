import Foundation

/// The bundles that the tests apply.
enum Bundles {
  /// A city with two towns, three villages, a firm and an office without anyone in it.
  static let small: [String: String] = [
    "tenant.yaml": """
    slug: small
    name: 小城
    timeZone: Asia/Shanghai
    traitGroups: {scale: [aboveScale, belowScale]}
    """,
    "documents.yaml": """
    documents:
      - {id: notice, title: 通知, issuer: 市委组织部}
    """,
    "units.csv": """
    code,name,kind,category,parent,traits,industry,territory,members
    CITY,市委,committee,,,,,,9
    T1,东镇党委,committee,town,CITY,,,,20
    T2,西镇党委,committee,town,CITY,,,,20
    V1,河村党支部,branch,village,T1,,,,30
    V2,山村党支部,branch,village,T1,,,,30
    V3,林村党支部,branch,village,T2,,,,30
    LEAD,两新工委,workCommittee,,CITY,,,,5
    HELP1,统战部,department,,CITY,,,,5
    HELP2,工商联,department,,CITY,,,,5
    ORG,组织部,department,,CITY,,,,5
    FIRM,机械厂党支部,branch,privateEnterprise,CITY,aboveScale,,,12
    EMPTY,空缺的局,department,,CITY,,,,5
    SCHOOL,小学党支部,branch,school,EMPTY,,,,8
    CLUB,牡丹协会党支部,branch,culture,CITY,,,,4

    """,
    "users.csv": """
    user,name
    admin,管理员
    admin2,另一管理员
    v1,河村书记
    v1b,河村干事
    v2,山村书记
    v3,林村书记
    t1,东镇书记
    t1b,东镇审批人
    t2,西镇书记
    lead,两新书记
    help1,统战书记
    help2,工商联书记
    org,组织部书记
    firm,厂书记
    school,小学书记
    both,两边都有职务的人
    auditor,审计员

    """,
    "grants.csv": """
    user,role,unit,scope,from,until,assign
    admin,administrator,CITY,subtree,,,
    admin2,administrator,CITY,subtree,,,
    v1,secretary,V1,unit,,,
    v1b,clerk,V1,unit,,,
    v2,secretary,V2,unit,,,
    v3,secretary,V3,unit,,,
    t1,secretary,T1,subtree,,,
    t1b,approver,T1,unit,,,
    t2,secretary,T2,subtree,,,
    lead,secretary,LEAD,unit,,,
    help1,secretary,HELP1,unit,,,
    help2,secretary,HELP2,unit,,,
    org,secretary,ORG,unit,,,
    firm,secretary,FIRM,unit,,,
    school,secretary,SCHOOL,unit,,,
    both,secretary,V1,unit,,,
    both,secretary,T1,unit,,,
    auditor,auditor,CITY,subtree,,,

    """,
    "campaigns.yaml": """
    campaigns: [{code: "2012", name: 二〇一二年, year: 2012}]
    """,
    "rulebook.yaml": rulebook,
  ]

  static let rulebook = """
    rules:
      - id: target-village
        matter: target
        subject: {category: village}
        steps:
          - {action: guide, body: {unit: ORG}}
          - {action: decide, body: {superior: affiliation}}
          - {action: file, body: {unit: ORG}}
        basis: {document: notice, clause: 四}
      - id: target-firm
        matter: target
        subject: {category: privateEnterprise}
        steps:
          - {action: guide, body: {unit: ORG}}
          - {action: concur, bodies: [{unit: HELP1}, {unit: HELP2}]}
          - {action: decide, body: {unit: LEAD}}
          - {action: file, body: {unit: ORG}}
        basis: {document: notice, clause: 四}
      - id: target-school
        matter: target
        subject: {category: school}
        steps: [{action: decide, body: {unit: EMPTY}}]
        basis: {document: notice, clause: 四}
      - id: survey-village
        matter: survey
        subject: {category: village}
        steps: [{action: conduct, body: {superior: affiliation}}]
        basis: {document: notice, clause: 二}

    """

  /// `fixtures/pengzhou` without its assertions.
  ///
  /// - Parameter year: with its scheme and history too; without them nothing has phases.
  static func pengzhou(year: Bool = false) throws -> [String: String] {
    let ofTheYear: Set = ["scheme.yaml", "plans.yaml", "history.csv", "expect.yaml"]
    let folder = Repository.path("fixtures/pengzhou")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where (name.hasSuffix(".csv") || name.hasSuffix(".yaml")) && (year || !ofTheYear.contains(name)) {
      files[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
    return files
  }

  /// The users of a bundle, in the order of its table.
  static func users(in files: [String: String]) -> [String] {
    let rows = (files["users.csv"] ?? "").split(separator: "\n").dropFirst()
    return rows.compactMap { $0.split(separator: ",").first.map(String.init) }
  }
}

enum Repository {
  /// A path of the repository.
  static func path(_ relative: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../" + relative).standardizedFileURL
      .path
  }
}

extension [String: String] {
  /// The bundle with one text of a file replaced by another.
  func replacing(in file: String, _ text: String, with other: String) -> [String: String] {
    var files = self
    files[file] = files[file]?.replacing(text, with: other)
    return files
  }

  /// The bundle with a file.
  func with(_ file: String, _ text: String?) -> [String: String] {
    var files = self
    files[file] = text
    return files
  }

  /// The bundle with a line more in a table.
  func adding(_ row: String, to file: String) -> [String: String] {
    with(file, (self[file] ?? "") + row + "\n")
  }
}
