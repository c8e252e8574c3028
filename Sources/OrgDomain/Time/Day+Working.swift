extension Day {
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (Int(daysSinceEpoch) % 7 + 7 + 3) % 7 + 1 }

  /// The day so many working days later: Monday to Friday are working days.
  ///
  /// - Parameter count: 0 or more; 0 is the day itself.
  public func adding(workingDays count: Int) -> Day {
    var day = self
    var left = count
    while left > 0 {
      day = Day(daysSinceEpoch: day.daysSinceEpoch + 1)
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}
