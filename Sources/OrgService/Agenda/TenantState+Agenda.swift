import OrgDomain

extension TenantState {
  /// When the clock has next something to do here: the earliest deadline of a step that waits and was not urged since,
  /// the start of the day for which a change of the tree is ordered, or the end of a set-up's time.
  var nextDue: Instant? { [openCases.deadlines.next, nextChangeDue, nextSetupEnd].compactMap { $0 }.min() }

  /// How long a set-up that is not committed is kept: 7 days.
  static let setupLifetime: Int64 = 7 * 86_400_000

  /// When the oldest set-up is to be deleted: its files hold people's names.
  var nextSetupEnd: Instant? {
    oldestSetup.map { Instant(milliseconds: $0.milliseconds + TenantState.setupLifetime) }
  }

  /// When the next planned change is to be carried out.
  var nextChangeDue: Instant? { planned.next.map { calendar.start(of: $0.day) } }

  /// Takes in, when the tenant is opened, which deadlines the clock has urged for. The clock goes before any command, so
  /// whoever urged last after a deadline, the clock had done so.
  mutating func settleDeadlines() {
    for item in openCases.all {
      if let last = urges.last(of: item.number) { openCases.deadlines.settle(item.number, at: last) }
    }
  }
}
