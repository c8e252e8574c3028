extension Day {
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (Int(daysSinceEpoch) % 7 + 7 + 3) % 7 + 1 }

  /// The day so many days later.
  public func adding(days count: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + Int32(clamping: count)) }

  /// The day so many working days later.
  ///
  /// - Parameters:
  ///   - count: 0 or more; 0 is the day itself, worked or not.
  ///   - calendar: says which days are worked.
  public func adding(workingDays count: Int, in calendar: WorkingDays) -> Day {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if calendar.isWorked(day) { left -= 1 }
    }
    return day
  }
}
