import OrgDomain
import Testing

@Suite struct WorkingDaysTests {
  /// China around the Spring Festival of 2012: Sunday 22 to Saturday 28 January off, both weekends' other days worked.
  private static let festival = WorkingDays(
    holidays: Set((22...28).compactMap { Day(year: 2012, month: 1, day: $0) }),
    makeUpDays: Set([21, 29].compactMap { Day(year: 2012, month: 1, day: $0) }))

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    arguments: [
      ("2012-01-20", 0, "2012-01-20"), ("2012-01-20", 1, "2012-01-21"), ("2012-01-20", 2, "2012-01-29"),
      ("2012-01-20", 3, "2012-01-30"), ("2012-01-22", 0, "2012-01-22"), ("2012-01-22", 1, "2012-01-29"),
      ("2012-01-28", 7, "2012-02-06"), ("2012-01-18", 1, "2012-01-19"),
    ])
  func holidaysAreLeftOutAndMakeUpDaysCount(from: String, count: Int, to: String) throws {
    #expect(try day(from).adding(workingDays: count, in: Self.festival) == day(to))
  }

  @Test(
    arguments: [
      ("2012-04-16", 5, "2012-04-23"), ("2012-04-20", 1, "2012-04-23"), ("2012-04-21", 1, "2012-04-23"),
      ("2012-04-22", 1, "2012-04-23"), ("2012-04-22", 0, "2012-04-22"), ("1969-12-31", 2, "1970-01-02"),
    ])
  func withoutACalendarTheWeekRules(from: String, count: Int, to: String) throws {
    #expect(try day(from).adding(workingDays: count, in: WorkingDays()) == day(to))
  }

  @Test func aHolidayAtAWeekendAndAMakeUpDayInTheWeekChangeNothing() throws {
    let odd = WorkingDays(holidays: [try day("2012-01-28")], makeUpDays: [try day("2012-01-25")])
    #expect(try !odd.isWorked(day("2012-01-28")) && odd.isWorked(day("2012-01-25")))
  }

  @Test func daysAreAdded() throws {
    #expect(try day("2012-02-28").adding(days: 2) == day("2012-03-01"))
    #expect(try day("2012-02-28").adding(days: 0) == day("2012-02-28"))
  }
}
