import Foundation
import OrgAPI
import OrgText

/// What a set-up would change, for people or as JSON.
struct PlanReport {
  let plan: SetupPlanView
  let words: Words

  /// How many single changes are shown to people; JSON has all that the server lists.
  private static let shown = 20

  /// Every mistake with its place, on standard error.
  func sayProblems() {
    for problem in plan.problems { Console.note(words.catalogue.text(of: problem)) }
    if plan.problemCount > plan.problems.count {
      let more = plan.problemCount - plan.problems.count
      let english = words.counted(more, "more mistake is", "more mistakes are")
      Console.note(words("还有 \(more) 处错误未列出", "\(english) not listed"))
    }
  }

  /// The numbers as a table, then the first changes one by one.
  func say() {
    var table = TextTable("", words("新建", "created"), words("改变", "changed"))
    let counts: [(String, KeyPath<SetupCounts, Int>)] = [
      (words("单位", "units"), \.units), (words("用户", "users"), \.users), (words("授权", "grants"), \.grants),
      (words("文件", "documents"), \.documents), (words("活动", "campaigns"), \.campaigns),
      (words("党员", "members"), \.members),
      (words("实施办法", "schemes"), \.schemes), (words("本地方案", "plans"), \.plans),
      (words("往年结果", "results"), \.results), (words("日历", "calendar"), \.calendarDays),
    ]
    for (name, path) in counts {
      table.add(name, String(plan.created[keyPath: path]), String(plan.changed[keyPath: path]))
    }
    table.print()
    Console.say(
      words(
        "移动 \(plan.moved)，解散 \(plan.dissolved)，撤销授权 \(plan.revoked)；规则：\(rulebook)",
        "moved \(plan.moved), dissolved \(plan.dissolved), grants revoked \(plan.revoked); rule book: \(rulebook)"))
    for change in plan.changes.prefix(PlanReport.shown) {
      Console.say("  " + line(change))
      for notice in change.notices ?? [] { Console.say("    " + words.catalogue.text(of: notice)) }
    }
    if plan.changesTotal > PlanReport.shown {
      let more = plan.changesTotal - PlanReport.shown
      Console.say(words("  …… 还有 \(more) 项（--json 列出更多）", "  … and \(more) more (--json lists more of them)"))
    }
  }

  /// A change in the reader's words; a word that a newer server may have stands as it is.
  private func line(_ change: SetupChange) -> String {
    let what = words(PlanReport.things[change.what] ?? change.what, change.what)
    let fate = words(PlanReport.fates[change.change] ?? change.change, change.change)
    return words("\(fate)\(what) \(change.code)", "\(fate) \(what) \(change.code)")
      + (change.detail.map { words("：", ": ") + $0 } ?? "")
  }

  private static let things = [
    "unit": "单位", "user": "用户", "grant": "授权", "document": "文件", "campaign": "活动", "rulebook": "规则集",
    "scheme": "实施办法", "plan": "本地方案", "history": "往年结果", "tenant": "租户",
    "calendar": "日历", "members": "名册", "term": "选举日期",
  ]
  private static let fates = [
    "created": "新建", "changed": "改变", "moved": "移动", "dissolved": "撤销", "revoked": "收回",
    "cleared": "移出", "left": "离开",
  ]

  private var rulebook: String {
    switch plan.rulebook {
    case .same: words("不变", "the same")
    case .new: words("更新", "new")
    case .none: words("无", "none")
    }
  }

  /// The plan as one line of JSON; behind other members it is their `plan`, as in the answer of `setup.commit`.
  func sayJSON(_ others: [JSONValue.Member] = []) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let encoded = try JSONValue.parse(Array(try encoder.encode(plan)))
    Console.say((others.isEmpty ? encoded : .object(JSONValue.Object(others + [.init("plan", encoded)]))).description)
  }
}
