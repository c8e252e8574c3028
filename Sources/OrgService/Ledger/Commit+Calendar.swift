import OrgDomain
import OrgStorage

extension Commit {
  /// Writes holidays and make-up days, each in the place of what its date was.
  mutating func set(_ days: [StoredCalendarDay], by actor: UserNumber?) throws {
    for rows in days.pieces(of: Commit.eventRows) {
      try append(.calendarSet(rows.map(EventBody.CalendarRow.init)), by: actor)
    }
    for day in days {
      try tables.upsert(day)
      state.calendar.workingDays.take(day)
    }
  }

  /// Lets dates follow the week again.
  mutating func clearCalendar(of days: [Day], by actor: UserNumber?) throws {
    for rows in days.pieces(of: Commit.eventRows) {
      try append(.calendarCleared(rows.map(\.description)), by: actor)
    }
    for day in days {
      try tables.deleteCalendarDay(day)
      state.calendar.workingDays.clear(day)
    }
  }
}

extension WorkingDays {
  init(_ days: [StoredCalendarDay]) {
    self.init()
    for day in days { take(day) }
  }

  /// Takes a day in the place of what its date was.
  mutating func take(_ day: StoredCalendarDay) {
    clear(day.day)
    switch day.kind {
    case .holiday: holidays.insert(day.day)
    case .makeUpDay: makeUpDays.insert(day.day)
    }
  }

  mutating func clear(_ day: Day) {
    holidays.remove(day)
    makeUpDays.remove(day)
  }
}
