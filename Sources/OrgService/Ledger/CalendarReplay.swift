import OrgDomain
import OrgStorage

/// Holidays and make-up days as the log has them.
struct CalendarReplay: LedgerReplay {
  private var days: [String: EventBody.CalendarRow] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "calendar.set":
      guard let rows = decode([String: [EventBody.CalendarRow]].self, event)?["days"] else { return false }
      for row in rows { days[row.date] = row }
    case "calendar.cleared":
      guard let dates = decode([String: [String]].self, event)?["days"] else { return false }
      for date in dates { days[date] = nil }
    default: return false
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    let stored = try tables.calendarDays().map(EventBody.CalendarRow.init).map { ($0.date, $0) }
    return Dictionary(uniqueKeysWithValues: stored) == days ? [] : [.init("the calendar differs from the log")]
  }
}
