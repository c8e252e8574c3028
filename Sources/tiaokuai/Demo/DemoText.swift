import Foundation
import OrgAPI
import OrgBundle
import OrgDomain
import OrgText

/// How the demo tells what happens.
struct DemoText {
  let words: Words

  init(_ words: Words) { self.words = words }

  /// A scene's heading.
  func sayHeading(_ number: Int, _ title: String) {
    Console.say()
    Console.say("\(number)  \(title)")
  }

  /// One line of a scene: what it is about, and that.
  func say(_ label: String, _ text: String) {
    Console.say("   " + label.padded(to: 10) + text)
  }

  func sayOpening(_ bundle: SetupBundle) {
    let counts = [bundle.units.count, bundle.users.count, bundle.rules.count]
    Console.say(
      words(
        "条块 · \(bundle.tenant.name)：\(counts[0]) 个单位，\(counts[1]) 名用户，\(counts[2]) 条规则。以下各步均由各用户经套接字办理。",
        "Tiaokuai · \(bundle.tenant.name): " + words.counted(counts[0], "unit", "units") + ", "
          + words.counted(counts[1], "user", "users") + ", " + words.counted(counts[2], "rule", "rules") + ". "
          + "Every step below is a user's own call through the socket."))
  }

  /// The steps of a route: who does what, in order.
  func sayRoute(_ route: RouteResolve.Result) {
    let steps = route.steps.map { step in
      let bodies = step.bodies.map { words.named($0.bodyName ?? "", $0.body) }
      return name(step.action) + " " + bodies.joined(separator: words("、", ", "))
    }
    say(words("流程", "route"), steps.joined(separator: " → "))
  }

  /// Why: the rule with its clause, then each hop walked.
  func sayReasons(_ explanation: [Notice]) {
    let shown = explanation.filter { notice in
      if case .route(let code) = notice.code { DemoText.reasons.contains(code) } else { true }
    }
    for (index, notice) in shown.enumerated() {
      say(index == 0 ? words("缘由", "why") : "", notice.text ?? words.catalogue.text(of: notice))
    }
  }

  /// What is worth showing at a glance; `route.resolve` gives the rest.
  private static let reasons: Set<NoticeCode.Route> = [
    .ruleApplied, .generalRuleApplied, .askedInstead, .hopOwn, .hopInherited, .hopTable, .officeFound,
  ]

  /// The name of what a body does.
  func name(_ action: Wire.Action) -> String {
    StepAction(rawValue: action.rawValue).map { words.catalogue.name(of: $0) } ?? action.rawValue
  }

  func sayClosing(_ path: String) {
    Console.say()
    Console.say(words("接下来可以试试：", "What to try next:"))
    let additions = DemoText.pathAddition.map { [($0, words("使下列命令可用", "so that the following are found"))] } ?? []
    let commands = additions + next(path)
    let width = commands.map(\.0.displayWidth).max() ?? 0
    for (command, meaning) in commands { Console.say("   " + command.padded(to: width + 3) + meaning) }
  }

  /// What puts the executable on the search path; nil where it is there.
  private static var pathAddition: String? {
    guard let folder = DemoBundle.executable?.deletingLastPathComponent().path else { return nil }
    return Environment.searchPath.contains(folder) ? nil : "export PATH=\"\(folder):$PATH\""
  }

  private func next(_ path: String) -> [(String, String)] {
    let locale = words.language == .en ? " --locale en" : ""
    return [
      ("tiaokuai check \(path)\(locale)", words("核对规则与断言", "check the rule book and its assertions")),
      ("tiaokuai serve", words("启动服务（另开一个终端）", "run a server, in another terminal")),
      (
        "tiaokuai apply \(path) --data \(DefaultPlaces.data)\(locale)",
        words("建立这座城市；再执行一次则没有变化", "set this city up; once more changes nothing")
      ),
      (
        "tiaokuai call route.resolve '{\"unit\":\"P01\",\"matter\":\"target\"}'",
        words("查询流程（先设 TIAOKUAI_TENANT 与 TIAOKUAI_TOKEN）", "ask for a route (set TIAOKUAI_TENANT and TIAOKUAI_TOKEN)")
      ),
      ("tiaokuai --help", words("全部命令", "every command")),
    ]
  }
}
