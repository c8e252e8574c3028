import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension SetupComparison {
  /// Another text is another version of the scheme: open campaigns keep theirs, and a tenant's plan need not fit it.
  mutating func compareScheme() {
    guard let scheme = bundle.scheme, let text = bundle.schemeText, text != records.schemeText else { return }
    change.scheme = (scheme, text)
    let named = Set(bundle.plans.map(\.plan.unit))
    let others = state.plans.filter { !named.contains(state.tree.code(of: $0.key)) }
    let misfits = state.misfits(of: others.map { $0 }, beside: scheme).map { [$0] } ?? []
    if records.schemeText == nil { change.created.schemes += 1 } else { change.changed.schemes += 1 }
    change.note(
      "scheme", "scheme.yaml", records.schemeText == nil ? "created" : "changed",
      notices: state.keptSchemes + misfits)
  }

  /// A plan is another one when it says something else, however it is written.
  mutating func comparePlans() {
    for row in bundle.plans {
      let present = state.tree.index(of: row.plan.unit).flatMap { state.plans[$0] }
      guard present != row.plan else { continue }
      change.plans.append(row)
      if present == nil { change.created.plans += 1 } else { change.changed.plans += 1 }
      change.note(
        "plan", row.plan.unit.text, present == nil ? "created" : "changed", notices: state.misfits(of: row.plan))
    }
  }

  mutating func compareHistory() {
    let present = Dictionary(records.results.map { (ResultKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    for row in bundle.history {
      let unit = state.tree.index(of: row.unit)
      let old = unit.flatMap { present[ResultKey(unit: $0, year: row.year, matter: row.matter)] }
      if let old, old.isSame(as: row, in: state.tree) { continue }
      change.history.append(row)
      if old == nil { change.created.results += 1 } else { change.changed.results += 1 }
      change.note(
        "history", "\(row.unit) \(row.year) \(row.matter)", old == nil ? "created" : "changed")
    }
  }

  mutating func compareCampaigns() {
    for row in bundle.campaigns {
      guard let present = state.campaigns[row.code] else {
        change.created.campaigns += 1
        change.note("campaign", row.code.text, "created")
        change.campaigns.append(StoredCampaign(code: row.code, name: row.name, year: row.year))
        change.openings.append(SetupChange.Opening(campaign: row.code, previous: row.previous, scheme: nil))
        continue
      }
      let isRenamed = present.name != row.name || present.year != row.year
      let isMoved = row.previous != present.previous
      guard isRenamed || isMoved else { continue }
      change.changed.campaigns += 1
      change.note("campaign", row.code.text, "changed")
      if isRenamed { change.campaigns.append(StoredCampaign(code: row.code, name: row.name, year: row.year)) }
      if isMoved {
        change.openings.append(
          SetupChange.Opening(campaign: row.code, previous: row.previous, scheme: present.schemeVersion))
      }
    }
  }
}

/// What tells one result of an earlier year from another.
private struct ResultKey: Hashable {
  let unit: UnitIndex
  let year: Int
  let matter: Matter

  init(unit: UnitIndex, year: Int, matter: Matter) {
    self.unit = unit
    self.year = year
    self.matter = matter
  }

  init(_ result: StoredPastResult) { self.init(unit: result.unit, year: result.year, matter: result.matter) }
}

extension StoredPastResult {
  fileprivate func isSame(as row: BundleResult, in tree: OrganizationTree) -> Bool {
    grade == row.grade && honour == row.honour && body.map(tree.code(of:)) == row.body && decidedOn == row.day
  }
}
