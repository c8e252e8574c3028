import OrgDomain
import Testing

/// The civil calendar without a time zone.
@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2012-03-13", 15_412), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func aDateIsItsDistanceFromTheEpoch(_ text: String, _ days: Int32) {
    #expect(Day(text)?.daysSinceEpoch == days)
    #expect(Day(daysSinceEpoch: days).description == text)
  }

  @Test func everyMonthOfEveryYearComesBackAsItWas() throws {
    var previous = Int32.min
    for year in 1...9999 {
      for (month, date) in [(1, 1), (2, 28), (3, 1), (6, 30), (12, 31)] {
        let day = try #require(Day(year: year, month: month, day: date))
        guard day.civil == (year, month, date), day.daysSinceEpoch > previous else {
          Issue.record("\(year)-\(month)-\(date) came back as \(day)")
          return
        }
        previous = day.daysSinceEpoch
      }
    }
  }

  @Test(arguments: [1, 4, 400, 1600, 1899, 1970, 2000, 2012, 2400, 9999])
  func theDaysOfAYearFollowEachOther(_ year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    var count: Int32 = 0
    for month in 1...12 {
      for date in 1...31 {
        guard let day = Day(year: year, month: month, day: date) else { continue }
        #expect(day.daysSinceEpoch == first.daysSinceEpoch + count)
        #expect(Day(day.description) == day)
        count += 1
      }
    }
    #expect(last.daysSinceEpoch == first.daysSinceEpoch + count - 1)
  }

  @Test(arguments: [(2000, true), (2004, true), (2012, true), (1900, false), (2100, false), (2011, false), (4, true)])
  func theLeapDayStandsInLeapYearsOnly(_ year: Int, _ isLeap: Bool) throws {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    let before = try #require(Day(year: year, month: 2, day: 28))
    let after = try #require(Day(year: year, month: 3, day: 1))
    #expect(after.daysSinceEpoch - before.daysSinceEpoch == (isLeap ? 2 : 1))
  }

  @Test(arguments: [
    "", "2012", "2012-3-13", "2012-03-1", "12-03-13", "2012-13-01", "2012-00-01", "2012-04-31", "2012-02-30",
    "2012-01-00", "0000-01-01", "10000-01-01", "-012-01-01", "+012-01-01", "2012/03/13", " 2012-03-13", "2012-03-13 ",
    "2012-03-13-", "2012--03-13", "２０１２-03-13", "2012-0３-13", "2012-03-1a", "2012-03-13T00:00", "2012-+3-13",
  ])
  func whatIsNoDateIsRefused(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func daysAreOrderedAsDatesAre() {
    let days = ["0001-01-01", "1969-12-31", "1970-01-01", "2012-02-29", "2012-03-01", "9999-12-31"].compactMap {
      Day($0)
    }
    #expect(days.count == 6)
    #expect(days.shuffled().sorted() == days)
  }

  @Test func instantsAreOrderedByTheirMilliseconds() {
    #expect(Instant(milliseconds: -1) < Instant(milliseconds: 0))
    #expect(!(Instant(milliseconds: 5) < Instant(milliseconds: 5)))
  }
}
