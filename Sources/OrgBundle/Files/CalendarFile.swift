import OrgAPI
import OrgDomain

/// Reads calendar.csv.
struct CalendarFile {
  enum Column: Int, CSVColumn {
    case date, kind, name

    static let optional: [Column] = [.name]
  }

  private(set) var days: [BundleCalendarDay] = []

  init(_ bytes: [UInt8], problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.calendarName, problems: problems) else { return }
    var lineOfDay: [Day: Int] = [:]
    while table.next() {
      let day = table.required(.date, Values.day)
      let kind: BundleCalendarDay.Kind? = table.required(.kind, Values.choice)
      let name = table.optional(.name, Values.text)
      guard let day else { continue }
      if let line = lineOfDay[day] {
        table.report(.duplicateRow, [day.description, String(line)], .date)
        continue
      }
      lineOfDay[day] = table.line
      if let kind { days.append(BundleCalendarDay(day: day, kind: kind, name: name)) }
    }
  }
}
