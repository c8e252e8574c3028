import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What someone with the file in his hands might do to the calendar.
private enum CalendarTampering: String, SQLStatement, CaseIterable {
  case dropHoliday = "DELETE FROM calendar_day WHERE kind = 'holiday' AND calendar_date > ?1"
  case turnRound = "UPDATE calendar_day SET kind = 'holiday' WHERE calendar_date > ?1"
  case rename = "UPDATE calendar_day SET name = 'x' WHERE calendar_date > ?1"
}

/// Holidays and make-up days by scripted set-up.
@Suite struct SetupCalendarTests {
  private static let calendar = """
    date,kind,name
    2012-04-28,makeUpDay,
    2012-04-30,holiday,劳动节
    2012-05-01,holiday,劳动节

    """

  private func files(_ calendar: String?, complete: Bool = false) -> [String: String] {
    var files = SmallTown.bundle
    files["calendar.csv"] = calendar
    if complete { files["tenant.yaml", default: ""] += "\ncomplete: true\n" }
    return files
  }

  private func commit(_ files: [String: String], in town: SmallTown) async throws -> [String] {
    let caller = try town.caller("admin")
    let setup = try await town.beginSetup(of: files, as: caller)
    let result = try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), caller)
      .decoded(SetupCommit.Result.self)
    return result.plan.changes.map { [$0.what, $0.code, $0.change].joined(separator: " ") }
  }

  private func workingDay(_ count: Int, after day: String, in town: SmallTown) throws -> String {
    try #require(Day(day)).adding(workingDays: count, in: town.tenant.state.calendar.workingDays).description
  }

  @Test("what the file says is how working days are counted, at once and when the tenant is opened anew")
  func workingDaysFollowTheFile() async throws {
    let town = try await SmallTown(files(Self.calendar))
    defer { town.remove() }
    #expect(try workingDay(2, after: "2012-04-27", in: town) == "2012-05-02")
    let loaded = try await town.tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
    #expect(loaded.calendar.workingDays == town.tenant.state.calendar.workingDays)
    #expect(loaded.calendar.workingDays.holidays.count == 2)
    #expect(try await town.verify().problems == [])
  }

  @Test("the same file again changes nothing; another row takes the place of its date's; what is not named stays")
  func correctedByAnotherFile() async throws {
    let town = try await SmallTown(files(Self.calendar))
    defer { town.remove() }
    let before = town.tenant.state.lastEvent
    #expect(try await commit(files(Self.calendar), in: town) == [])
    #expect(try await commit(files(nil), in: town) == [])
    #expect(town.tenant.state.lastEvent == before)
    let other = "date,kind\n2012-04-28,holiday\n2012-06-22,holiday\n"
    #expect(
      try await commit(files(other), in: town) == ["calendar 2012-04-28 changed", "calendar 2012-06-22 created"])
    #expect(try workingDay(1, after: "2012-04-27", in: town) == "2012-05-02")
    #expect(try workingDay(1, after: "2012-06-21", in: town) == "2012-06-25")
    #expect(try await town.verify().problems == [])
  }

  @Test("a complete bundle takes out the dates that it has not")
  func completeTakesOut() async throws {
    let town = try await SmallTown(files(Self.calendar))
    defer { town.remove() }
    let fewer = files("date,kind,name\n2012-05-01,holiday,劳动节\n", complete: true)
    #expect(
      try await commit(fewer, in: town) == ["calendar 2012-04-28 cleared", "calendar 2012-04-30 cleared"])
    #expect(try workingDay(1, after: "2012-04-27", in: town) == "2012-04-30")
    #expect(try workingDay(2, after: "2012-04-27", in: town) == "2012-05-02")
    #expect(try await commit(fewer, in: town) == [])
    #expect(try await town.verify().problems == [])
  }

  @Test("another time zone keeps the calendar")
  func anotherTimeZoneKeepsTheCalendar() async throws {
    let town = try await SmallTown(files(Self.calendar))
    defer { town.remove() }
    var moved = files(nil)
    moved["tenant.yaml"] = moved["tenant.yaml"]?.replacing("Asia/Shanghai", with: "Asia/Urumqi")
    #expect(try await commit(moved, in: town) == ["tenant small changed"])
    #expect(town.tenant.state.calendar.timeZoneName == "Asia/Urumqi")
    #expect(try workingDay(2, after: "2012-04-27", in: town) == "2012-05-02")
  }

  @Test("rows that the log has not, or has otherwise, are found", arguments: CalendarTampering.allCases)
  fileprivate func tamperingIsFound(_ tampering: CalendarTampering) async throws {
    let town = try await SmallTown(files(Self.calendar))
    defer { town.remove() }
    try await town.tenant.database.write { try $0.execute(tampering, [.text("2012-01-01")]) }
    #expect(try await town.verify().problems.map(\.text) == ["the calendar differs from the log"])
  }

  @Test("publicity is counted by the tenant's calendar")
  func publicityFollowsTheCalendar() async throws {
    var files = SmallTown.campaignFiles
    files["calendar.csv"] = Self.calendar
    let town = try await SmallTown(files)
    defer { town.remove() }
    _ = try await town.publishScheme(SmallTown.campaignScheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    let item = try await town.decided("V1", "rating", "一般", as: "v1")
    try town.set("2012-04-27T09:00:00")
    let result = try await town.tenant.publishNotice(
      NoticePublish.Params(cases: [item], channels: ["board"]), town.caller("t1")
    ).decoded(NoticePublish.Result.self)
    #expect(result.until == "2012-05-07")
  }
}
