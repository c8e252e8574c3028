import OrgDomain
import OrgStorage

extension Commit {
  /// Urges a case whose step has passed its deadline, by nobody: on record once for each beginning of a step, and
  /// nothing is decided or passed by it. Nobody can act on the cases of a closed campaign, so they are left alone.
  mutating func remind(_ number: CaseNumber) throws {
    if let item = state.openCases.state(number), !(state.campaigns[item.campaign]?.isClosed ?? false) {
      try recordUrge(of: item, by: nil, text: nil)
    }
    state.openCases.deadlines.settle(number, at: now)
  }
}
