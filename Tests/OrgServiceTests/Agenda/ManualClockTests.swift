import OrgDomain
import Testing

@testable import OrgService

@Suite(.timeLimit(.minutes(1))) struct ManualClockTests {
  private func at(_ time: Int64) -> Instant { Instant(milliseconds: time) }

  @Test func whoeverSleepsIsWokenWhenTheClockShowsHisTime() async throws {
    let clock = ManualClock(at(0))
    async let first: Void = clock.sleep(until: at(10))
    async let second: Void = clock.sleep(until: at(20))
    while clock.sleepers.count < 2 { await Task.yield() }
    #expect(clock.sleepers == [at(10), at(20)])
    clock.set(at(9))
    #expect(clock.sleepers == [at(10), at(20)])
    clock.set(at(10))
    #expect(clock.sleepers == [at(20)])
    try await first
    clock.set(at(30))
    try await second
    try await clock.sleep(until: at(30))
  }

  @Test func whoeverIsCancelledSleepsNoMore() async throws {
    let clock = ManualClock(at(0))
    let sleeper = Task { try await clock.sleep(until: at(10)) }
    while clock.sleepers.isEmpty { await Task.yield() }
    sleeper.cancel()
    await #expect(throws: CancellationError.self) { try await sleeper.value }
    #expect(clock.sleepers == [])
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await clock.sleep(until: at(10))
    }
    await #expect(throws: CancellationError.self) { try await late.value }
    #expect(clock.sleepers == [])
  }
}
