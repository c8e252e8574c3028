import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Notes the local plans of units that go, which hold for nobody any more, and those whose steps ask one that goes,
  /// which do without it from then on. The plans themselves stay as they were published.
  mutating func notePlans(_ succession: Succession) throws {
    let present = state.plans.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    guard !succession.heirs.isEmpty, !present.isEmpty else { return }
    let versions = Dictionary(uniqueKeysWithValues: try tables.newestPlans().map { ($0.unit, $0.version) })
    let gone = Dictionary(uniqueKeysWithValues: succession.heirs.keys.map { (state.tree.code(of: $0), $0) })
    for (owner, plan) in present {
      let arguments = NoticeArguments(state.tree).with("unit", unit: owner)
      if succession.heirs[owner] != nil {
        note(versions[owner], of: owner, .closed, Notice(.change(.planEnds), arguments))
      } else if state.tree.isAtWork(owner), let body = plan.namedBodies.sorted().compactMap({ gone[$0] }).first {
        note(versions[owner], of: owner, .reduced, Notice(.change(.planNamesGone), arguments.with("body", unit: body)))
      }
    }
  }

  private mutating func note(_ version: Int?, of owner: UnitIndex, _ outcome: Wire.EstateOutcome, _ reason: Notice) {
    report.note(
      HandedOver(
        what: .plan, id: String(version ?? 0), unit: state.tree.code(of: owner).text, outcome: outcome, reason: reason))
  }
}

extension LocalPlan {
  /// Whether it adds nothing.
  fileprivate var isEmpty: Bool { procedures.isEmpty && questionnaires.isEmpty && steps.isEmpty }
}
