import OrgAPI

@testable import OrgService

/// What each may see, and what each case says to whoever may.
extension Judge {
  /// - Parameter user: through whose eyes.
  func fault(for user: String, in model: Model) async throws -> String? {
    let caller = try world.caller(user)
    let cases = try await world.tenant.listCases(CaseList.Params(limit: 500), caller).cases.map(\.case)
    let readable = model.cases.filter { model.mayRead(user, $0) }.map(\.id)
    if cases != readable { return "\(user) sees the cases \(cases), not \(readable)" }
    let entries = try await world.tenant.listEntries(LedgerList.Params(limit: 500), caller).entries
    let known = Array(model.entries.filter { model.mayRead(user, $0) }.prefix(500))
    if entries.map(\.entry) != known.map(\.id) {
      return "\(user) sees the entries \(entries.map(\.entry)), not \(known.map(\.id))"
    }
    for (view, entry) in zip(entries, known) {
      if let fault = fault(view, entry) { return "entry \(entry.id): \(fault)" }
    }
    for item in model.cases {
      if let fault = try await fault(item, for: user, caller, in: model) { return "\(user), case \(item.id): \(fault)" }
    }
    return nil
  }

  private func fault(_ view: EntryView, _ entry: Model.Entry) -> String? {
    if view.kind.rawValue != entry.kind.rawValue || view.unit != entry.unit || view.body != entry.body {
      return "\(view.kind) of \(view.unit) for \(view.body)"
    }
    if view.author != entry.author || view.parent != entry.parent || view.case != entry.item {
      return "by \(view.author), below \(view.parent ?? "nothing"), of case \(view.case ?? "none")"
    }
    // What is only recorded has no life of its own.
    if entry.kind != .ballot, view.phase.rawValue != entry.phase { return "\(view.phase), not \(entry.phase)" }
    if entry.kind == .commitment, view.fulfilled != entry.fulfilled || view.quantity != entry.quantity {
      return "\(view.fulfilled ?? 0) of \(view.quantity ?? 0)"
    }
    return nil
  }

  private func fault(
    _ item: Model.Case, for user: String, _ caller: Caller, in model: Model
  ) async throws -> String? {
    do {
      let view = try await world.tenant.getCase(CaseGet.Params(case: item.id), caller)
      return model.mayRead(user, item) ? fault(view, item) : "is shown"
    } catch let fault as ServiceFault {
      return fault.kind == .forbidden && !model.mayRead(user, item) ? nil : "is \(fault.kind)"
    }
  }

  private func fault(_ view: CaseView, _ item: Model.Case) -> String? {
    let answers = view.steps.map { step in
      step.bodies.reduce(into: [String: Model.Said]()) { said, body in
        guard let opinion = body.opinion, let user = body.user else { return }
        said[body.body] = Model.Said(user: user, agrees: opinion.rawValue == "agreed")
      }
    }
    if view.steps.map(\.action.rawValue) != item.steps.map(\.act.rawValue)
      || view.steps.map({ $0.bodies.map(\.body) }) != item.steps.map(\.bodies)
    {
      return "goes by \(view.steps), not \(item.steps)"
    }
    if answers != item.steps.map(\.said) { return "has the answers \(answers), not \(item.steps.map(\.said))" }
    if view.document?.targetGrade != item.proposed { return "proposes \(view.document?.targetGrade ?? "nothing")" }
    if view.evidence != (item.hasBallot ? ["vote"] : []) { return "has the evidence \(view.evidence)" }
    if view.noticeUntil != item.noticeUntil.map(WorldPlan.date) { return "public until \(view.noticeUntil ?? "never")" }
    return nil
  }
}
