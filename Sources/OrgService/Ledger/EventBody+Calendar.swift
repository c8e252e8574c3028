import OrgDomain
import OrgStorage

extension EventBody {
  /// A holiday or make-up day.
  struct CalendarRow: Codable, Equatable, Sendable {
    let date: String
    let kind: String
    let name: String?
  }
}

extension EventBody.CalendarRow {
  init(_ day: StoredCalendarDay) {
    self.init(date: day.day.description, kind: day.kind.rawValue, name: day.name)
  }
}
