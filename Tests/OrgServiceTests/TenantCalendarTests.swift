import OrgDomain
import Testing

@testable import OrgService

/// Minutes of days as the clocks of a time zone show them.
@Suite struct TenantCalendarTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minute / 60) + ":" + two(minute % 60)
  }

  /// Days on which the clocks were put forward (the first minute that they left out, and how many) or back.
  @Test(
    arguments: [
      ("Asia/Shanghai", "2012-03-31", nil), ("Europe/Berlin", "2013-03-30", nil),
      ("Europe/Berlin", "2013-03-31", (120, 60)), ("Europe/Berlin", "2013-10-27", nil),
      ("America/New_York", "2013-03-10", (120, 60)), ("America/New_York", "2013-11-03", nil),
      ("Australia/Lord_Howe", "2013-10-06", (120, 30)), ("America/Sao_Paulo", "2013-10-20", (0, 60)),
    ] as [(String, String, (Int, Int)?)])
  func everyMinuteIsWhatTheClocksShow(zone: String, text: String, gap: (Int, Int)?) throws {
    let calendar = try #require(TenantCalendar(timeZoneName: zone))
    let day = try day(text)
    let missing = gap.map { $0.0..<($0.0 + $0.1) } ?? 0..<0
    for minute in 0..<1440 {
      let shown = missing.contains(minute) ? minute + missing.count : minute
      let found = calendar.text(of: calendar.instant(of: day, minute: minute))
      #expect(found.hasPrefix("\(text)T\(clock(shown)):00.000"), "minute \(minute)")
    }
  }

  @Test func aDayBeginsWithItsFirstInstant() throws {
    let calendar = try #require(TenantCalendar(timeZoneName: "America/Sao_Paulo"))
    let start = calendar.start(of: try day("2013-10-20"))
    #expect(calendar.text(of: start) == "2013-10-20T01:00:00.000-02:00")
    let before = Instant(milliseconds: start.milliseconds - 1)
    #expect(calendar.day(of: before) == (try day("2013-10-19")))
  }
}
