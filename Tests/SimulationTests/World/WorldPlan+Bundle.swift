import OrgDomain

extension WorldPlan {
  /// The files of a setup bundle that says the same.
  var bundle: [String: String] {
    let units = places.map {
      "\($0.code),\($0.code),\($0.kind),\($0.category),\($0.parent ?? ""),,\($0.industry ?? ""),,10"
    }
    let grants = posts.map { "\($0.user),\($0.role),\($0.unit),\($0.isWide ? "subtree" : "unit"),,," }
    return [
      "tenant.yaml": "slug: world\nname: 小世界\ntimeZone: Asia/Shanghai\n",
      "units.csv": csv("code,name,kind,category,parent,traits,industry,territory,members", units),
      "users.csv": csv("user,name", users.map { "\($0),\($0)" }),
      "grants.csv": csv("user,role,unit,scope,from,until,assign", grants),
      "campaigns.yaml": #"campaigns: [{code: "2012", name: 二〇一二年, year: 2012}]"# + "\n",
      "documents.yaml": "documents:\n  - {id: notice, title: 通知, issuer: 组织部}\n",
      "rulebook.yaml": "rules:\n" + rules.map(\.text).joined(),
      "scheme.yaml": scheme.text,
    ]
  }

  private func csv(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// A day as files and requests have it.
  static func date(_ day: Int) -> String { Day(daysSinceEpoch: Int32(day)).description }
}

extension WorldPlan.Rule {
  fileprivate var text: String {
    """
      - id: \(matter)-\(category)
        matter: \(matter)
        subject: {category: \(category)}
        steps:

    """ + steps.map { "      - \($0.text)\n" }.joined()
  }
}

extension WorldPlan.Step {
  fileprivate var text: String {
    let named = bodies.map(\.text)
    var fields = ["action: \(act.rawValue)"]
    fields.append(named.count == 1 ? "body: \(named[0])" : "bodies: [\(named.joined(separator: ", "))]")
    if anyIsEnough, named.count > 1 { fields.append("mode: any") }
    if isAdvisory { fields.append("refusal: advisory") }
    if drops { fields.append("absent: drop") }
    return "{\(fields.joined(separator: ", "))}"
  }
}

extension WorldPlan.Body {
  fileprivate var text: String {
    switch self {
    case .superior: "{superior: affiliation}"
    case .industry: "{superior: industry}"
    case .nearestTown: "{nearest: {line: affiliation, category: [town]}}"
    case .root: "root"
    case .unit(let code): "{unit: \(code)}"
    }
  }
}

extension WorldPlan.Scheme {
  fileprivate var text: String {
    let producer = deciderVotes ? ", by: decide, before: decide" : ", bindsProposal: \(ballotBinds)"
    let carrying = carriesAt.map { ", carrying: [\(grades.dropLast().joined(separator: ", "))], atLeast: \($0)" } ?? ""
    let force = quotaIsHard ? "hard" : "soft"
    let quota = quotaPercent.map {
      "quotas:\n  - {id: best, grade: A, atMost: \($0), force: \(force), atLeastOne: \(quotaAllowsOne)}\n"
    }
    return """
      name: 小世界办法
      grades: [\(grades.map { "{code: \($0)}" }.joined(separator: ", "))]
      ungraded: \(allowsUngraded)
      \(quota ?? "")procedures:
        - matter: rating
          parts: [{code: vote, name: 评议, kind: ballot, quorum: \(quorum)\(carrying)\(producer)}]
      phases:
        - code: rating
          name: 定级
          from: "\(WorldPlan.date(opens).suffix(5))"
          until: "\(WorldPlan.date(closes).suffix(5))"
          matters: [rating]
          closes: \(closesSteps ? "steps" : "submission")
      publication: {workingDays: \(noticeDays), matters: [rating]}
      channels: [{code: board, name: 公示栏}]

      """
  }
}
