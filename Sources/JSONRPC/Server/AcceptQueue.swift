import Synchronization

/// The connections that were accepted and wait to be served.
///
/// None is ever dropped, whatever ends or is cancelled meanwhile: each holds a writer that somebody must finish. A
/// listener counts on a connection before it prepares it, so that the queue does not end while one is on its way.
final class AcceptQueue: Sendable {
  private struct State {
    var listeners: Int
    var expected = 0
    var waiting: [JSONRPCListener.Accepted] = []
    var reader: CheckedContinuation<JSONRPCListener.Accepted?, Never>?

    /// Whether nothing more will come.
    var isAtEnd: Bool { listeners == 0 && expected == 0 && waiting.isEmpty }
  }

  private let state: Mutex<State>

  /// - Parameter listeners: how many will be closed before it ends.
  init(listeners: Int) { state = Mutex(State(listeners: listeners)) }

  /// Counts on one more connection; false where every listener is closed, and it is not to be taken.
  func expect() -> Bool {
    state.withLock { state in
      guard state.listeners > 0 else { return false }
      state.expected += 1
      return true
    }
  }

  /// A connection that was counted on is there, or did not come about.
  func fulfil(_ accepted: JSONRPCListener.Accepted?) {
    resume { state in
      state.expected -= 1
      if let accepted { state.waiting.append(accepted) }
    }
  }

  /// A listener accepts no more.
  func closeListener() { resume { $0.listeners -= 1 } }

  /// The next connection; nil once every listener is closed and every connection was handed out. One reader at a time;
  /// goes on when it is cancelled.
  func next() async -> JSONRPCListener.Accepted? {
    await withCheckedContinuation { continuation in
      resume { $0.reader = continuation }
    }
  }

  private func resume(after change: (inout State) -> Void) {
    let (reader, accepted) = state.withLock {
      state -> (CheckedContinuation<JSONRPCListener.Accepted?, Never>?, JSONRPCListener.Accepted?) in
      change(&state)
      guard !state.waiting.isEmpty || state.isAtEnd else { return (nil, nil) }
      guard let reader = state.reader else { return (nil, nil) }
      state.reader = nil
      return (reader, state.waiting.isEmpty ? nil : state.waiting.removeFirst())
    }
    reader?.resume(returning: accepted)
  }
}
