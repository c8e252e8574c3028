public import OrgDomain

extension TenantTables {
  /// Every holiday and make-up day, by date.
  public func calendarDays() throws(StorageError) -> [StoredCalendarDay] {
    var days: [StoredCalendarDay] = []
    for row in try connection.rows(CalendarStatement.all) {
      guard let day = try row.optionalDay(0) else { throw row.corrupt(0, "a day") }
      days.append(StoredCalendarDay(day: day, kind: try row.word(1), name: try row.optionalText(2)))
    }
    return days
  }

  /// Keeps a holiday or make-up day in the place of what its date was.
  public func upsert(_ day: StoredCalendarDay) throws(StorageError) {
    try connection.execute(
      CalendarStatement.put, [SQLValue(day.day), .text(day.kind.rawValue), SQLValue(day.name)])
  }

  /// Takes a date out of the calendar. Throws `.missing` where it is not in it.
  public func deleteCalendarDay(_ day: Day) throws(StorageError) {
    try connection.executeMeetingRow(CalendarStatement.delete, [SQLValue(day)], "calendar day \(day)")
  }
}
