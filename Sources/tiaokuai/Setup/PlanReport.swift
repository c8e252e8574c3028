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
      Console.note(words("还有 \(more) 处错误未列出", "\(more) more mistakes are not listed"))
    }
  }

  /// The numbers as a table, then the first changes one by one.
  func say() {
    var table = TextTable("", words("新建", "created"), words("改变", "changed"))
    let counts: [(String, KeyPath<SetupCounts, Int>)] = [
      (words("单位", "units"), \.units), (words("用户", "users"), \.users), (words("授权", "grants"), \.grants),
      (words("文件", "documents"), \.documents), (words("活动", "campaigns"), \.campaigns),
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
      Console.say("  \(change.change) \(change.what) \(change.code)" + (change.detail.map { ": " + $0 } ?? ""))
    }
    if plan.changesTotal > PlanReport.shown {
      let more = plan.changesTotal - PlanReport.shown
      Console.say(words("  …… 还有 \(more) 项（--json 列出更多）", "  … and \(more) more (--json lists more of them)"))
    }
  }

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
