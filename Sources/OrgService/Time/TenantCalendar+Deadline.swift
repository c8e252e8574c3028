public import OrgDomain

extension TenantCalendar {
  /// Until when something is due: the end of the last day, counted from the day after it began.
  public func deadline(of due: StepTemplate.Due, from start: Instant) -> Instant {
    let first = day(of: start)
    let last =
      switch due {
      case .days(let count): Day(daysSinceEpoch: first.daysSinceEpoch + Int32(count))
      case .workingDays(let count): first.adding(workingDays: count)
      }
    return self.start(of: Day(daysSinceEpoch: last.daysSinceEpoch + 1))
  }
}
