import OrgStorage
import Synchronization

/// Who may come to the database: nobody once it closes, no writer once a commit's outcome is unknown.
///
/// Closing waits until all who came have left; GRDB's pool is not made to be closed under a running read.
final class AccessGate: Sendable {
  private struct State {
    var isClosed = false
    var isBroken = false
    var visitors = 0
    var closer: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Comes in; `leave` must follow.
  func enter(toWrite: Bool) throws(StorageError) {
    let refusal: StorageError? = state.withLock { state in
      if state.isClosed { return StorageError(.unavailable, "The database is closed.") }
      if toWrite, state.isBroken { return Self.broken }
      state.visitors += 1
      return nil
    }
    if let refusal { throw refusal }
  }

  func leave() {
    let closer = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.visitors -= 1
      guard state.visitors == 0 else { return nil }
      defer { state.closer = nil }
      return state.closer
    }
    closer?.resume()
  }

  /// Lets no writer in any more.
  func breakWrites() { state.withLock { $0.isBroken = true } }

  /// Asked again by a writer whose turn came after it had entered.
  func checkWritable() throws(StorageError) {
    if state.withLock({ $0.isBroken }) { throw Self.broken }
  }

  /// Lets nobody in any more, and waits until all have left.
  ///
  /// - Returns: false where it was closed before.
  func close() async -> Bool {
    let isFirst = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    guard isFirst else { return false }
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLock { state in
        if state.visitors > 0 { state.closer = continuation }
        return state.visitors == 0
      }
      if isEmpty { continuation.resume() }
    }
    return true
  }

  private static var broken: StorageError {
    StorageError(.unavailable, "An earlier transaction ended in doubt: close the database and open it again.")
  }
}
