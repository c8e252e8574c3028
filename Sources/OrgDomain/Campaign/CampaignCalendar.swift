/// Turns the moments of a scheme into instants of one campaign's year.
public struct CampaignCalendar: Sendable {
  public let year: Int
  private let instantOfMinute: @Sendable (Day, Int) -> Instant

  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - instantOfMinute: when the clocks of the tenant's time zone show a minute of a day, 0 to 1439.
  public init(year: Int, instantOfMinute: @escaping @Sendable (Day, Int) -> Instant) {
    self.year = year
    self.instantOfMinute = instantOfMinute
  }

  /// The instant of a moment, as the clocks show it; minute 1440 is the next day's beginning.
  public func instant(of moment: YearMoment) -> Instant {
    let day = day(of: moment)
    guard moment.minute < YearMoment.minutesOfDay else {
      return instantOfMinute(Day(daysSinceEpoch: day.daysSinceEpoch + 1), 0)
    }
    return instantOfMinute(day, moment.minute)
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
