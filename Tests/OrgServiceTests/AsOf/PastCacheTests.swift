import OrgAPI
import Synchronization
import Testing

@testable import OrgService

/// What was rebuilt of the past is built once and kept within its bound.
@Suite(.timeLimit(.minutes(5))) struct PastCacheTests {
  private final class Builder: Sendable {
    let built = Mutex<[Int]>([])
    let running = Mutex(0)

    func build(_ key: Int) async throws -> Int {
      let others = running.withLock { count in
        count += 1
        return count - 1
      }
      #expect(others == 0, "one is built after another")
      await Task.yield()
      running.withLock { $0 -= 1 }
      built.withLock { $0.append(key) }
      return key
    }
  }

  @Test func oneBuildServesAllWhoAsk() async throws {
    let (cache, builder) = (PastCache<Int, Int>(limit: 1_000) { $0 }, Builder())
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<200 {
        group.addTask { try await cache.value(for: number % 4) { try await builder.build(number % 4) } }
      }
      return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    }
    #expect(answers == [0: 50, 1: 50, 2: 50, 3: 50])
    #expect(builder.built.withLock { $0.sorted() } == [0, 1, 2, 3])
  }

  @Test func theLeastLatelyAskedIsDropped() async throws {
    let (cache, builder) = (PastCache<Int, Int>(limit: 100) { $0 }, Builder())
    func ask(_ key: Int) async throws { _ = try await cache.value(for: key) { try await builder.build(key) } }
    for key in [40, 41, 40, 30] { try await ask(key) }
    #expect(await cache.weight == 41 + 31)
    for key in [40, 30, 41] { try await ask(key) }
    #expect(builder.built.withLock { $0 } == [40, 41, 30, 41])
    try await ask(100)
    try await ask(100)
    #expect(builder.built.withLock { $0.suffix(2) } == [100, 100], "what is too heavy is not kept")
    #expect(await cache.weight <= 100)
  }

  @Test func aFailureIsToldAndNotKept() async throws {
    let cache = PastCache<Int, Int>(limit: 10) { _ in 1 }
    let fault = ServiceFault(.unavailable, .service(.shuttingDown))
    await #expect(throws: ServiceFault.self) { try await cache.value(for: 1) { throw fault } }
    #expect(try await cache.value(for: 1) { 7 } == 7)
  }
}
