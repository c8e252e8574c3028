import OrgDomain
import Testing

@testable import OrgService

/// When a step is due, by a tenant's days and clocks.
@Suite struct DeadlineTests {
  private func deadline(
    _ due: StepTemplate.Due, from start: String, in zone: String, holidays: [String] = [], makeUpDays: [String] = []
  ) throws -> String {
    var calendar = try #require(TenantCalendar(timeZoneName: zone))
    calendar.workingDays = WorkingDays(
      holidays: Set(holidays.compactMap { Day($0) }), makeUpDays: Set(makeUpDays.compactMap { Day($0) }))
    return calendar.text(of: calendar.deadline(of: due, from: try #require(TenantCalendar.instant(start))))
  }

  @Test(
    "the day of the beginning does not count, and the last one counts to its end",
    arguments: [
      ("2012-04-20T00:00:00+08:00", 1, "2012-04-22T00:00:00.000+08:00"),
      ("2012-04-20T23:59:59+08:00", 1, "2012-04-22T00:00:00.000+08:00"),
      // Already the 21st in Shanghai.
      ("2012-04-20T16:00:00Z", 1, "2012-04-23T00:00:00.000+08:00"),
      ("2012-02-27T10:00:00+08:00", 2, "2012-03-01T00:00:00.000+08:00"),
    ])
  func days(start: String, count: Int, end: String) throws {
    #expect(try deadline(.days(count), from: start, in: "Asia/Shanghai") == end)
  }

  @Test(
    "working days are the tenant's",
    arguments: [
      (1, "2012-01-22T00:00:00.000+08:00"), (2, "2012-01-30T00:00:00.000+08:00"),
      (3, "2012-01-31T00:00:00.000+08:00"),
    ])
  func workingDays(count: Int, end: String) throws {
    let found = try deadline(
      .workingDays(count), from: "2012-01-20T09:00:00+08:00", in: "Asia/Shanghai",
      holidays: (22...28).map { "2012-01-\($0)" }, makeUpDays: ["2012-01-21", "2012-01-29"])
    #expect(found == end)
  }

  @Test("without a calendar Saturdays and Sundays are off")
  func weekends() throws {
    #expect(
      try deadline(.workingDays(1), from: "2012-04-20T09:00:00+08:00", in: "Asia/Shanghai")
        == "2012-04-24T00:00:00.000+08:00")
  }

  @Test(
    "a day ends where the next one begins, also when the clocks are put forward or back",
    arguments: [
      ("Europe/Berlin", "2013-03-30T12:00:00+01:00", "2013-04-01T00:00:00.000+02:00"),
      ("Europe/Berlin", "2013-10-26T12:00:00+02:00", "2013-10-28T00:00:00.000+01:00"),
      // Midnight of the 20th is left out: the day begins at one.
      ("America/Sao_Paulo", "2013-10-18T12:00:00-03:00", "2013-10-20T01:00:00.000-02:00"),
    ])
  func clocksPutForwardAndBack(zone: String, start: String, end: String) throws {
    #expect(try deadline(.days(1), from: start, in: zone) == end)
  }
}
