import OrgDomain
import OrgStorage
import Testing

extension StorageContract {
  func calendar() async throws {
    let tenant = try await tenant()
    let off = StoredCalendarDay(day: try #require(Day("2012-01-22")), kind: .holiday, name: "春节")
    let worked = StoredCalendarDay(day: try #require(Day("2012-01-21")), kind: .makeUpDay)
    try await tenant.write { tables throws in
      try tables.upsert(StoredCalendarDay(day: off.day, kind: .makeUpDay, name: "old"))
      try tables.upsert(off)
      try tables.upsert(worked)
    }
    #expect(try await tenant.read { try $0.calendarDays() } == [worked, off])
    try await tenant.write { try $0.deleteCalendarDay(worked.day) }
    #expect(try await tenant.read { try $0.calendarDays() } == [off])
    await expectStorageError(.missing) { try await tenant.write { try $0.deleteCalendarDay(worked.day) } }
    await expectStorageError(.constraint, .check) {
      try await tenant.write { try $0.upsert(StoredCalendarDay(day: worked.day, kind: .holiday, name: "")) }
    }
  }
}
