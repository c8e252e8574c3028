/// Which days are worked: Monday to Friday but for the holidays, and the weekend days that make up for them.
public struct WorkingDays: Equatable, Sendable {
  /// Days off; one on a weekend changes nothing.
  public var holidays: Set<Day>
  /// Weekend days that are worked (调休); one from Monday to Friday changes nothing.
  public var makeUpDays: Set<Day>

  public init(holidays: Set<Day> = [], makeUpDays: Set<Day> = []) {
    self.holidays = holidays
    self.makeUpDays = makeUpDays
  }

  public func isWorked(_ day: Day) -> Bool {
    day.weekday <= 5 ? !holidays.contains(day) : makeUpDays.contains(day)
  }
}
