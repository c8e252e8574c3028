public import OrgDomain

extension TenantCalendar {
  /// When something is due that begins at an instant: the end of the last day it has, by this calendar's days.
  ///
  /// The day of the beginning does not count; a day ends where the next one begins.
  public func deadline(of due: StepTemplate.Due, from start: Instant) -> Instant {
    let first = day(of: start)
    let last =
      switch due {
      case .days(let count): first.adding(days: count)
      case .workingDays(let count): first.adding(workingDays: count, in: workingDays)
      }
    return self.start(of: last.adding(days: 1))
  }
}
