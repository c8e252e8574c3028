import Synchronization

/// Wakes those who wait for the log to go on when a commit's state has been published.
final class Publications: Sendable {
  private struct Waiter {
    let after: Int64
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var sequence: Int64 = 0
    var isClosed = false
    var lastWaiter = 0
    var waiting: [Int: Waiter] = [:]
  }

  private let state = Mutex(State())

  /// The published log has come as far as this event.
  func publish(_ sequence: Int64) {
    let woken = state.withLock { state in
      state.sequence = max(state.sequence, sequence)
      let woken = state.waiting.filter { $0.value.after < sequence }
      for key in woken.keys { state.waiting[key] = nil }
      return woken.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume(returning: true) }
  }

  /// Wakes everybody who waits, though nothing was published.
  func wake() {
    let woken = state.withLock { state in
      defer { state.waiting = [:] }
      return state.waiting.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume(returning: true) }
  }

  /// Nothing more will be published.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [:] }
      return state.waiting.values.map(\.continuation)
    }
    for continuation in waiting { continuation.resume(returning: false) }
  }

  /// Waits until an event above a number is published. False where none will be, or the task is cancelled.
  func next(after sequence: Int64) async -> Bool {
    let key = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { enter(Waiter(after: sequence, continuation: $0), key) }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: key) }?.continuation.resume(returning: false)
    }
  }

  private func enter(_ waiter: Waiter, _ key: Int) {
    let answer: Bool? = state.withLock { state in
      if state.isClosed || Task.isCancelled { return false }
      if state.sequence > waiter.after { return true }
      state.waiting[key] = waiter
      return nil
    }
    if let answer { waiter.continuation.resume(returning: answer) }
  }
}
