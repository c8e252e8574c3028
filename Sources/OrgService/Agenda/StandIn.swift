import OrgDomain

// Stands in for urges until they are merged: then this file goes.

struct StandInUrges {
  struct Urge {
    let at: Instant
  }

  func last(of number: CaseNumber) -> Instant? { nil }
  func latest(of number: CaseNumber) -> Urge? { nil }
  func count(of number: CaseNumber) -> Int { 0 }
}

extension TenantState {
  var urges: StandInUrges { StandInUrges() }
}

extension Commit {
  mutating func recordUrge(of item: CaseState, by actor: UserNumber?, text: String?) throws {}
}
