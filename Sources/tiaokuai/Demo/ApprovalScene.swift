import OrgAPI

/// A unit submits its target; the bodies of its route guide, concur and decide.
struct ApprovalScene {
  let number: Int
  let title: String
  let unit: String
  /// Who prepares and submits.
  let author: String
  /// Who acts for each body, by its code.
  let actors: [String: String]
  let document: CaseDocument

  func play(on stage: inout DemoStage) async throws {
    let words = stage.words
    stage.text.sayHeading(number, title)
    let route = try await stage.call(
      RouteResolve.self, .init(unit: unit, matter: "target"), as: author)
    var view = try await submit(on: &stage)
    stage.text.say(words("单位", "unit"), words.named(view.unitName, unit))
    stage.text.sayRoute(route)
    stage.text.sayReasons(route.explanation ?? [])
    stage.text.say(
      words("经过", "what"), words("\(stage.name(author)) 送审", "\(stage.name(author)) submits"))
    for step in route.steps {
      for body in step.bodies {
        guard let actor = actors[body.body] else { continue }
        view = try await act(step.action, body, actor, view, on: &stage)
      }
    }
    guard view.verdict == .approved else {
      throw CommandFailure(.problems, words("第 \(number) 项未获审定", "scene \(number): the case was not approved"))
    }
    stage.text.say(words("结果", "result"), words("✓ 已审定同意", "✓ approved"))
  }

  private func submit(on stage: inout DemoStage) async throws -> CaseView {
    let created = try await stage.call(
      CaseCreate.self, .init(unit: unit, matter: "target", campaign: DemoCast.campaign), as: author)
    let saved = try await stage.call(
      CaseSave.self, .init(case: created.case, document: document, expectedRevision: created.revision), as: author)
    return try await stage.call(
      CaseSubmit.self, .init(case: saved.case, expectedRevision: saved.revision), as: author)
  }

  private func act(
    _ action: Wire.Action, _ body: RouteBodyView, _ actor: String, _ view: CaseView, on stage: inout DemoStage
  ) async throws -> CaseView {
    let words = stage.words
    let who = words(
      "\(stage.name(actor)) 代表 \(body.bodyName ?? body.body)", "\(stage.name(actor)) for \(body.bodyName ?? body.body)")
    switch action {
    case .guide:
      let opinion = words("措施要写明完成时限", "say by when each measure is done")
      stage.text.say("", words("\(who) 指导：\(opinion)", "\(who) guides: \(opinion)"))
      return try await stage.call(
        CaseGuide.self, .init(case: view.case, body: body.body, opinion: opinion, expectedRevision: view.revision),
        as: actor)
    case .concur:
      stage.text.say("", words("\(who) 会同：同意", "\(who) concurs: agreed"))
      return try await stage.call(
        CaseConcur.self, .init(case: view.case, body: body.body, agree: true, expectedRevision: view.revision),
        as: actor)
    case .decide:
      stage.text.say("", words("\(who) 审定：同意", "\(who) decides: approved"))
      return try await stage.call(
        CaseDecide.self,
        .init(case: view.case, body: body.body, verdict: .approved, expectedRevision: view.revision), as: actor)
    case .conduct, .review, .sign, .file:
      return view
    }
  }
}
