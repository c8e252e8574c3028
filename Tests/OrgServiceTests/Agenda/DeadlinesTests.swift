import OrgDomain
import Testing

@testable import OrgService

/// Which cases have passed their deadlines, and which of them are settled.
@Suite struct DeadlinesTests {
  private func at(_ time: Int64) -> Instant { Instant(milliseconds: time) }
  private func number(_ number: Int64) -> CaseNumber { CaseNumber(rawValue: number) }
  private func passed(_ deadlines: Deadlines, by time: Int64, atMost limit: Int = 100) -> [Int64] {
    deadlines.passed(by: at(time), atMost: limit).map(\.rawValue)
  }

  /// Four cases: 3 at 20; 1 and 2 at 30; 4 at 10; 5 has no deadline.
  private var deadlines: Deadlines {
    var deadlines = Deadlines()
    for (item, due) in [(1, 30), (2, 30), (3, 20), (4, 10)] as [(Int64, Int64)] {
      deadlines.put(number(item), due: at(due))
    }
    deadlines.put(number(5), due: nil)
    return deadlines
  }

  @Test func theLongestDueComesFirst() {
    #expect(deadlines.next == at(10))
    #expect(passed(deadlines, by: 9) == [])
    #expect(passed(deadlines, by: 10) == [4])
    #expect(passed(deadlines, by: 30) == [4, 3, 1, 2])
    #expect(passed(deadlines, by: 30, atMost: 3) == [4, 3, 1])
    #expect(passed(deadlines, by: 30, atMost: 2) == [4, 3])
    #expect(Deadlines().next == nil)
  }

  @Test func whatIsSettledIsOverUntilALaterDeadline() {
    var deadlines = deadlines
    deadlines.settle(number(4), at: at(12))
    #expect(deadlines.next == at(20) && passed(deadlines, by: 30) == [3, 1, 2])
    deadlines.put(number(4), due: at(10))
    #expect(passed(deadlines, by: 30) == [3, 1, 2], "the same deadline is settled")
    deadlines.put(number(4), due: at(13))
    #expect(passed(deadlines, by: 30) == [4, 3, 1, 2], "a step that began later is due later")
  }

  @Test func anUrgeBeforeTheDeadlineDoesNotSettleIt() {
    var deadlines = deadlines
    deadlines.settle(number(4), at: at(9))
    #expect(deadlines.next == at(10))
  }

  @Test func aCaseThatGoesOnHasItsNewDeadlineOrNone() {
    var deadlines = deadlines
    deadlines.put(number(4), due: at(40))
    #expect(deadlines.next == at(20) && passed(deadlines, by: 40) == [3, 1, 2, 4])
    deadlines.put(number(3), due: nil)
    #expect(deadlines.next == at(30))
    deadlines.put(number(1), due: nil)
    #expect(passed(deadlines, by: 40) == [2, 4])
  }

  @Test func aCaseThatWaitsSomewhereElseBeginsAnew() {
    var deadlines = deadlines
    deadlines.settle(number(4), at: at(12))
    deadlines.beginAnew(number(4))
    deadlines.put(number(4), due: at(10))
    #expect(deadlines.next == at(10))
  }

  @Test func whatIsPutOffComesAgain() {
    var deadlines = deadlines
    deadlines.postpone(number(4), until: at(25))
    #expect(passed(deadlines, by: 24) == [3] && passed(deadlines, by: 25) == [3, 4])
    deadlines.settle(number(4), at: at(25))
    #expect(passed(deadlines, by: 25) == [3])
  }
}
