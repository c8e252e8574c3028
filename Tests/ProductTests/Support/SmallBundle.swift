/// A bundle of one city with a few towns and their villages, small enough to be applied in no time.
struct SmallBundle {
  var towns = 2
  var villages = 3

  static let tenant = "small"
  static let campaign = "2012"

  /// A rule book that has no rule for villages.
  static let bookOfTownsOnly = """
    rules:
      - id: target-town
        matter: target
        subject: {category: town}
        steps: [{action: decide, body: {superior: affiliation}}]

    """

  /// `V1-2` is the second village of the first town; its secretary is `v1-2`, that of the town is `t1`. `c1` is a clerk
  /// who writes and submits for every village of the first town.
  static func village(_ town: Int, _ number: Int) -> String { "V\(town)-\(number)" }

  var files: [String: String] {
    [
      "tenant.yaml": "{slug: \(SmallBundle.tenant), name: 小城, timeZone: Asia/Shanghai}\n",
      "campaigns.yaml": "campaigns: [{code: \"\(SmallBundle.campaign)\", name: 二〇一二年, year: 2012}]\n",
      "units.csv": units, "users.csv": users, "grants.csv": grants,
      "rulebook.yaml": """
      rules:
        - id: target-village
          matter: target
          subject: {category: village}
          steps: [{action: decide, body: {superior: affiliation}}]

      """,
      "assertions/targets.yaml": """
      routes:
        - {unit: V1-1, matter: target, steps: [{decide: T1}]}

      """,
    ]
  }

  /// The same with other files, or without those that are nil.
  func files(changing changes: [String: String?]) -> [String: String] {
    var result = files
    for (name, text) in changes { result[name] = text }
    return result
  }

  private func rows(_ header: String, town: (Int) -> String, village: (Int, Int) -> String) -> String {
    var rows = [header]
    for number in 1...towns {
      rows.append(town(number))
      rows += (1...villages).map { village(number, $0) }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private var units: String {
    rows(
      "code,name,kind,category,parent,traits,industry,territory,members\nCITY,市委,committee,,,,,,9",
      town: { "T\($0),第\($0)镇党委,committee,town,CITY,,,,20" },
      village: { "V\($0)-\($1),第\($0)镇第\($1)村党支部,branch,village,T\($0),,,,30" })
  }

  private var users: String {
    rows(
      "user,name\nadmin,管理员\nauditor,审计员", town: { "t\($0),第\($0)镇书记\nc\($0),第\($0)镇干事" },
      village: { "v\($0)-\($1),第\($0)镇第\($1)村书记" })
  }

  private var grants: String {
    rows(
      "user,role,unit,scope,from,until,assign\nadmin,administrator,CITY,subtree,,,\nauditor,auditor,CITY,subtree,,,",
      town: { "t\($0),secretary,T\($0),unit,,," },
      village: { "v\($0)-\($1),secretary,V\($0)-\($1),unit,,,\nc\($0),secretary,V\($0)-\($1),unit,,," })
  }
}
