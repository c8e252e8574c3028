import Synchronization

/// What a connection's pipeline and its task both need to know: how much waits, whether a request runs, whether it ends.
final class ConnectionGate: Sendable {
  /// How far a connection has ended; only ever advances.
  enum Ending: Int, Sendable {
    case open
    case finishing
    case closed
  }

  private struct State {
    var messages = 0
    var bytes = 0
    var isHeldBack = false
    var isRunning = false
    var ending = Ending.open
    var unreadNotifications = 0
    var unsentPages = 0
    var holds = 0
    /// Messages that were handed on and whose answers are not yet on their way.
    var unsettled = 0
    var responder: JSONRPCResponder?
  }

  private let messageLimit: Int
  private let byteLimit: Int
  private let state = Mutex(State())

  /// Reading stops at `limits.inFlight` messages, and at as many bytes as one message may have: the number alone would
  /// let a peer fill the memory with long ones.
  init(_ limits: JSONRPCLimits) {
    messageLimit = limits.inFlight
    byteLimit = limits.message
  }

  var mayRun: Bool { state.withLock { $0.ending == .open } }

  /// For the items of a batch: what was begun is finished unless the connection is gone.
  var mayContinue: Bool { state.withLock { $0.ending != .closed } }

  var isRunning: Bool { state.withLock { $0.isRunning } }

  func end(_ ending: Ending) {
    state.withLock { if ending.rawValue > $0.ending.rawValue { $0.ending = ending } }
  }

  /// Counts a message that has come in.
  func admit(_ bytes: Int) {
    state.withLock {
      $0.messages += 1
      $0.bytes += bytes
      $0.unsettled += 1
    }
  }

  // MARK: - Answering at once

  /// From now on messages may be answered as they come in; nil: no longer. What answers knows the connection, and is let
  /// go with it.
  func answerAtOnce(by responder: JSONRPCResponder?) { state.withLock { $0.responder = responder } }

  /// What may answer the next message before it is handed on: nothing that came earlier must wait for its answer.
  var responderAtOnce: JSONRPCResponder? {
    state.withLock { $0.unsettled == 0 && $0.ending == .open ? $0.responder : nil }
  }

  /// The answer of a message that was handed on is on its way, or there is none.
  func settle() { state.withLock { $0.unsettled -= 1 } }

  /// Whether the socket may be read now; where not, ``finish(_:)`` tells when to take it up again.
  func mayRead() -> Bool {
    state.withLock {
      $0.isHeldBack = $0.ending == .open && ($0.messages >= messageLimit || $0.bytes >= byteLimit)
      return !$0.isHeldBack
    }
  }

  func begin() {
    state.withLock { $0.isRunning = true }
  }

  /// Counts a message as done. True when reading was held back and is to go on.
  func finish(_ bytes: Int) -> Bool {
    state.withLock {
      $0.isRunning = false
      $0.messages -= 1
      $0.bytes -= bytes
      guard $0.isHeldBack, $0.messages <= messageLimit / 2, $0.bytes < byteLimit else { return false }
      $0.isHeldBack = false
      return true
    }
  }

  /// Counts a notification to be written; false when the peer has left too many unread.
  func enqueue(_ bytes: Int, limit: Int) -> Bool {
    state.withLock {
      $0.unreadNotifications += bytes
      return $0.unreadNotifications <= limit
    }
  }

  func dequeue(_ bytes: Int) {
    state.withLock { $0.unreadNotifications -= bytes }
  }

  // MARK: - Pages

  /// Bytes of notifications that were handed over and have not been written out, of both kinds.
  var unsentBytes: Int { state.withLock { $0.unreadNotifications + $0.unsentPages } }

  /// Counts notifications whose sender waits; they have no limit of their own, for he sends no more until they are out.
  func enqueuePage(_ bytes: Int) {
    state.withLock { $0.unsentPages += bytes }
  }

  func dequeuePage(_ bytes: Int) {
    state.withLock { $0.unsentPages -= bytes }
  }

  // MARK: - Holding open

  /// Whether somebody counts on the connection although nothing is sent on it.
  var isHeldOpen: Bool { state.withLock { $0.holds > 0 } }

  func hold() {
    state.withLock { $0.holds += 1 }
  }

  func releaseHold() {
    state.withLock { $0.holds -= 1 }
  }
}
