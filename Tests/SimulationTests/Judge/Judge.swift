import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

/// Compares what the product shows with what the model says, after every move.
struct Judge {
  let world: World
  private(set) var sequence: Int64
  /// The revision of each case, as it was last shown.
  private(set) var revisions: [String: Int] = [:]

  init(_ world: World) {
    self.world = world
    sequence = world.tenant.state.lastEvent.sequence
  }

  /// What is wrong with an answer; nil where it is as the model says.
  func fault(_ outcome: Outcome, _ objections: Set<Objection>) -> String? {
    switch outcome {
    case .accepted: return objections.isEmpty ? nil : "taken, though something stands against it"
    case .refused(let kind, _):
      if objections.isEmpty { return "refused, though nothing stands against it" }
      return objections.contains { $0.kind == kind } ? nil : "refused for another reason"
    }
  }

  /// What is wrong with the state after a move.
  ///
  /// - Parameters:
  ///   - touched: the cases that the move changed.
  ///   - grows: whether it has a place in the log; nil: it may have.
  mutating func fault(in model: Model, touched: Set<String>, grows: Bool?) async throws -> String? {
    let now = world.tenant.state.lastEvent.sequence
    defer { sequence = now }
    if let grows, grows != (now > sequence) {
      return grows ? "nothing was added to the log" : "the log grew from \(sequence) to \(now)"
    }
    if now == sequence, grows == false { return nil }
    let admin = try world.caller(WorldPlan.administrator)
    let shown = try await world.tenant.listCases(CaseList.Params(limit: 500), admin).cases
    if shown.map(\.case) != model.cases.map(\.id) { return "other cases: \(shown.map(\.case))" }
    for (view, item) in zip(shown, model.cases) {
      if let fault = fault(view, item) { return "case \(item.id): \(fault)" }
      let before = revisions.updateValue(view.revision, forKey: item.id) ?? 0
      if touched.contains(item.id) != (view.revision > before) {
        return "case \(item.id): revision \(view.revision) after \(before)"
      }
    }
    return nil
  }

  private func fault(_ view: CaseItem, _ item: Model.Case) -> String? {
    let phase = item.stage == .approved || item.stage == .rejected ? "decided" : item.stage.rawValue
    let verdict = item.isDone ? "approved" : item.stage == .rejected ? "rejected" : nil
    if view.phase.rawValue != phase || view.verdict?.rawValue != verdict {
      return "\(view.phase), not \(item.stage)"
    }
    if view.round != item.round { return "round \(view.round), not \(item.round)" }
    if view.grade != item.grade { return "grade \(view.grade ?? "none"), not \(item.grade ?? "none")" }
    let awaited = item.current?.awaited
    if view.waiting?.bodies != awaited || view.waiting?.action.rawValue != item.current?.act.rawValue {
      return "waits for \(view.waiting?.bodies ?? []), not \(awaited ?? [])"
    }
    return nil
  }
}
