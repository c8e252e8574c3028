import OrgDomain
import Testing

@testable import OrgService

@Suite struct ReminderFailuresTests {
  private func at(_ minute: Int64) -> Instant { Instant(milliseconds: minute * 60_000) }

  @Test func theLongestDueComesFirstAndThenBySlug() {
    let dues = ["b": at(1), "a": at(1), "c": at(0), "d": at(3)]
    #expect(ReminderFailures().due(dues, at: at(2)) == ["c", "a", "b"])
    #expect(ReminderFailures().due(dues, at: at(3)) == ["c", "a", "b", "d"])
    #expect(ReminderFailures().next(dues) == at(0))
    #expect(ReminderFailures().next([:]) == nil)
  }

  @Test func aTenantThatFailsIsLeftAloneForLongerEachTime() {
    var failures = ReminderFailures()
    let pauses = (0..<9).map { _ in failures.note("a", at: at(100)).milliseconds / 60_000 - 100 }
    #expect(pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60])
    failures.forget("a")
    #expect(failures.note("a", at: at(100)) == at(101))
  }

  @Test func itStopsNoOther() {
    var failures = ReminderFailures()
    _ = failures.note("a", at: at(10))
    #expect(failures.due(["a": at(1), "b": at(2)], at: at(10)) == ["b"])
    #expect(failures.next(["a": at(1), "b": at(12)]) == at(11))
    #expect(failures.due(["a": at(1), "b": at(12)], at: at(11)) == ["a"])
  }
}
