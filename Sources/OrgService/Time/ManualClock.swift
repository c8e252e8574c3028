public import OrgDomain
import Synchronization

/// A clock that stands still until it is set; for transcripts and tests. Setting it wakes those who sleep until then.
public final class ManualClock: ServiceClock {
  private struct Sleeper {
    let until: Instant
    let wake: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Instant
    var sleepers: [Int: Sleeper] = [:]
    var lastSleeper = 0
  }

  private let state: Mutex<State>

  public init(_ start: Instant) { state = Mutex(State(now: start)) }

  public func now() -> Instant { state.withLock { $0.now } }

  public func set(_ instant: Instant) {
    let woken = state.withLock { state in
      state.now = instant
      let woken = state.sleepers.filter { $0.value.until <= instant }
      for id in woken.keys { state.sleepers[id] = nil }
      return woken.values.map(\.wake)
    }
    for wake in woken { wake.resume() }
  }

  /// Until when each of those who sleep does, in order.
  public var sleepers: [Instant] { state.withLock { $0.sleepers.values.map(\.until).sorted() } }

  public func sleep(until instant: Instant) async throws {
    let id = state.withLock { state in
      state.lastSleeper += 1
      return state.lastSleeper
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { wake in
        let outcome = state.withLock { state -> Result<Void, any Error>? in
          // A cancellation that comes after this look finds the sleeper.
          if Task.isCancelled { return .failure(CancellationError()) }
          if state.now >= instant { return .success(()) }
          state.sleepers[id] = Sleeper(until: instant, wake: wake)
          return nil
        }
        if let outcome { wake.resume(with: outcome) }
      }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: id) }?.wake.resume(throwing: CancellationError())
    }
  }
}
