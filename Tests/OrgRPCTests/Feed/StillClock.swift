import Synchronization

/// A clock that stands still until the test moves it.
final class StillClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration

    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var lastID = 0
    var sleepers: [Int: Sleeper] = [:]
    var watchers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var now: Instant { state.withLock { $0.now } }
  var minimumResolution: Duration { .zero }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let hasPassed = await withTaskCancellationHandler {
      await withCheckedContinuation { enter(Sleeper(deadline: deadline, continuation: $0), id) }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: id) }?.continuation.resume(returning: false)
    }
    if !hasPassed { throw CancellationError() }
  }

  private func enter(_ sleeper: Sleeper, _ id: Int) {
    let (answer, watchers) = state.withLock { state -> (Bool?, [CheckedContinuation<Void, Never>]) in
      if Task.isCancelled { return (false, []) }
      if sleeper.deadline <= state.now { return (true, []) }
      state.sleepers[id] = sleeper
      defer { state.watchers = [] }
      return (nil, state.watchers)
    }
    if let answer { sleeper.continuation.resume(returning: answer) }
    for watcher in watchers { watcher.resume() }
  }

  func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let woken = state.sleepers.filter { $0.value.deadline <= state.now }
      for id in woken.keys { state.sleepers[id] = nil }
      return woken.values.map(\.continuation)
    }
    for sleeper in woken { sleeper.resume(returning: true) }
  }

  /// Waits until somebody sleeps.
  func sleeper() async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.sleepers.isEmpty { state.watchers.append(continuation) }
        return !state.sleepers.isEmpty
      }
      if isThere { continuation.resume() }
    }
  }
}
