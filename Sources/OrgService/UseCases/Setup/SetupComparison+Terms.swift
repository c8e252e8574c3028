import OrgBundle
import OrgDomain

extension SetupComparison {
  /// Units that the bundle says nothing of keep the day of their last election.
  mutating func compareTerms() {
    for (unit, day) in bundle.elected.sorted(by: { $0.key < $1.key }) {
      let present = state.tree.index(of: unit).flatMap { records.elected[$0] }
      guard present != day else { continue }
      change.elected.append((unit, day))
      change.note("term", unit.text, present == nil ? "created" : "changed", day.description)
    }
  }
}
