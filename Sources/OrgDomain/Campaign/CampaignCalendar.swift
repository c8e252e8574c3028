/// Turns the moments of a scheme into instants of one campaign's year.
public struct CampaignCalendar: Sendable {
  public let year: Int
  private let startOfDay: @Sendable (Day) -> Instant

  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - startOfDay: the first instant of a day in the tenant's time zone.
  public init(year: Int, startOfDay: @escaping @Sendable (Day) -> Instant) {
    self.year = year
    self.startOfDay = startOfDay
  }

  /// The instant of a moment. Minutes are counted from the day's beginning; 1440 is the next day's beginning.
  public func instant(of moment: YearMoment) -> Instant {
    let day = day(of: moment)
    guard moment.minute < YearMoment.minutesOfDay else {
      return startOfDay(Day(daysSinceEpoch: day.daysSinceEpoch + 1))
    }
    return Instant(milliseconds: startOfDay(day).milliseconds + Int64(moment.minute) * 60_000)
  }

  /// The day of a moment; one past the month's end is its last, so 29 February is the 28th of a common year.
  public func day(of moment: YearMoment) -> Day {
    let days = (1...max(1, moment.day)).reversed().lazy
    let found = days.compactMap { Day(year: self.year, month: moment.month, day: $0) }.first
    return found ?? Day(daysSinceEpoch: 0)
  }

  /// When work on a matter must be decided: the last of the phases' own times for it; nil where no phase has one.
  public func due(of matter: Matter, in scheme: Scheme) -> Instant? {
    scheme.phases
      .compactMap { phase in phase.due[matter] ?? (phase.matters.contains(matter) ? phase.until : nil) }
      .map(instant).max()
  }
}

extension YearMoment {
  static let minutesOfDay = 1440
}
