import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension SetupComparison {
  /// Dates that the bundle has no longer stay, unless it says `complete`.
  mutating func compareCalendar() {
    let present = Dictionary(records.calendar.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    for row in bundle.calendar {
      let wanted = StoredCalendarDay(row)
      let old = present[wanted.day]
      guard old != wanted else { continue }
      change.calendar.append(wanted)
      if old == nil { change.created.calendarDays += 1 } else { change.changed.calendarDays += 1 }
      change.note("calendar", wanted.day.description, old == nil ? "created" : "changed")
    }
    guard bundle.tenant.isComplete else { return }
    let kept = Set(bundle.calendar.map(\.day))
    for row in records.calendar where !kept.contains(row.day) {
      change.cleared.append(row.day)
      change.note("calendar", row.day.description, "cleared")
    }
  }
}

extension StoredCalendarDay {
  init(_ row: BundleCalendarDay) {
    let kind: Kind =
      switch row.kind {
      case .holiday: .holiday
      case .makeUpDay: .makeUpDay
      }
    self.init(day: row.day, kind: kind, name: row.name)
  }
}
