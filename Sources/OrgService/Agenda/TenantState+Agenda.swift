import OrgDomain

extension TenantState {
  /// When the clock has next something to do here: the earliest deadline of a step that waits and was not urged since.
  var nextDue: Instant? { openCases.deadlines.next }

  /// Takes in, when the tenant is opened, which deadlines the clock has urged for. The clock goes before any command, so
  /// whoever urged last after a deadline, the clock had done so.
  mutating func settleDeadlines() {
    for item in openCases.all {
      if let last = urges.last(of: item.number) { openCases.deadlines.settle(item.number, at: last) }
    }
  }
}
