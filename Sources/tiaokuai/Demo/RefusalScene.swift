import OrgAPI
import OrgClient
import OrgText

/// A town and a work committee that are not the right ones try to decide a village's target.
struct RefusalScene {
  private let unit = "T01-V03"
  private let author = "u-t01-v03-secretary"

  func play(on stage: inout DemoStage) async throws {
    let words = stage.words
    stage.text.sayHeading(
      4, words("不该审定的单位来审定：被拒绝", "A body that is not the right one tries to decide: refused"))
    let created = try await stage.call(
      CaseCreate.self, .init(unit: unit, matter: "target", campaign: DemoCast.campaign), as: author)
    let document = DemoCast.document("发展党员三名", "每季一次党员议事会", "村党支部书记")
    _ = try await stage.call(CaseSave.self, .init(case: created.case, document: document), as: author)
    let view = try await stage.call(CaseSubmit.self, .init(case: created.case), as: author)
    stage.text.say(words("单位", "unit"), words.named(view.unitName, unit))
    for user in ["u-t02-secretary", "u-jggw-secretary"] { try await refuse(user, view, on: &stage) }
    let after = try await stage.call(CaseGet.self, .init(case: view.case), as: author)
    guard after.revision == view.revision, let waiting = after.waiting else {
      throw CommandFailure(.problems, words("被拒绝的操作改动了事项", "what was refused has changed the case"))
    }
    let bodies = waiting.bodies.map { words.named($0.bodyName, $0.body) }.joined(separator: words("、", ", "))
    stage.text.say(
      words("结果", "result"), words("✓ 未作任何改动，仍待\(bodies)审定", "✓ nothing changed; it still waits for \(bodies)"))
  }

  private func refuse(_ user: String, _ view: CaseView, on stage: inout DemoStage) async throws {
    let words = stage.words
    let refusal = try await stage.refusal(
      CaseDecide.self, .init(case: view.case, verdict: .approved, expectedRevision: view.revision), as: user)
    guard case .refused(let kind) = refusal.kind, kind == .forbidden || kind == .notFound else { throw refusal }
    let answer = try await stage.call(
      AccessExplain.self, .init(action: "decide", unit: unit, matter: "target"), as: user)
    guard !answer.allowed else {
      throw CommandFailure(.problems, words("\(user) 不应获准", "\(user) should not be allowed"))
    }
    stage.text.say(
      words("经过", "what"),
      words(
        "\(stage.name(user)) 要求审定 ✗ \(words.catalogue.name(of: kind))",
        "\(stage.name(user)) tries to decide ✗ \(words.catalogue.name(of: kind))"))
    stage.text.say(words("缘由", "why"), answer.reason.text ?? words.catalogue.text(of: answer.reason))
  }
}
