import OrgAPI
import OrgClient

/// A unit of a category that no rule names asks for its route: there is none, and the audit says so.
struct GapScene {
  private let unit = "C08"
  private let author = "u-c08-secretary"

  func play(on stage: inout DemoStage) async throws {
    let words = stage.words
    stage.text.sayHeading(
      5, words("没有规则提到的领域：报告为缺口，绝不猜测", "A category that no rule names: reported as a gap, never guessed"))
    let refusal = try await stage.refusal(RouteResolve.self, .init(unit: unit, matter: "target"), as: author)
    guard refusal.kind == .refused(.noRoute) else { throw refusal }
    let subject = try await stage.call(UnitGet.self, .init(unit: unit), as: author)
    stage.text.say(words("单位", "unit"), words.named(subject.name, unit) + " · " + (subject.category ?? ""))
    stage.text.say(
      words("经过", "what"), words("\(stage.name(author)) 查询争创目标由谁审定", "\(stage.name(author)) asks who decides"))
    stage.text.say("", words("✗ ", "✗ ") + refusal.message)
    try await audit(on: &stage)
  }

  /// What the administrator sees: every gap of the matter, this one among them.
  private func audit(on stage: inout DemoStage) async throws {
    let words = stage.words
    var gaps: [RouteGap] = []
    var cursor: String?
    var checked = 0
    repeat {
      let page = try await stage.call(
        RouteAudit.self, .init(matter: "target", limit: 1_000, cursor: cursor), as: DemoCast.administrator)
      gaps += page.gaps
      checked = page.checked
      cursor = page.nextCursor
    } while cursor != nil
    guard gaps.contains(where: { $0.unit == unit }) else {
      throw CommandFailure(.problems, words("\(unit) 应列为缺口", "\(unit) should be reported as a gap"))
    }
    let others = gaps.filter { $0.unit != unit }.map(\.unit).joined(separator: " ")
    stage.text.say(
      words("结果", "result"),
      words(
        "✓ 全市 \(checked) 个单位中 \(gaps.count) 个没有争创目标的流程，\(unit) 在列；其余：\(others)",
        "✓ of \(checked) units \(gaps.count) have no route for a target, \(unit) among them; the others: \(others)"))
  }
}
