import Synchronization

/// The calls of a client under way, and the lines that answer none of them.
final class ClientCalls: Sendable {
  typealias Waiting = CheckedContinuation<JSONRPCOutcome, any Error>

  private struct State {
    var lastID = 0
    var isConnected = true
    var waiting: [Int: Waiting] = [:]
    var lines: [[UInt8]] = []
    var readers: [CheckedContinuation<[UInt8]?, Never>] = []
    var isHeldBack = false
  }

  /// How many lines that nobody takes are kept; a server that sends more is not one to talk to.
  private static let lineLimit = 10_000

  private let state = Mutex(State())
  private let listener: any JSONRPCClientListener

  init(listener: any JSONRPCClientListener) {
    self.listener = listener
  }

  /// Whether the socket is to be read now: somebody waits for an answer, or the listener takes more. Where not,
  /// ``takeUpReading()`` tells when to go on.
  func mayRead() -> Bool {
    let takesMore = listener.takesMore
    return state.withLock {
      $0.isHeldBack = !takesMore && $0.waiting.isEmpty
      return !$0.isHeldBack
    }
  }

  /// For a call that has been entered: whether reading was held back and is to be tried again.
  func takeUpReading() -> Bool {
    state.withLock { state in
      defer { state.isHeldBack = false }
      return state.isHeldBack
    }
  }

  func nextID() -> Int {
    state.withLock {
      $0.lastID += 1
      return $0.lastID
    }
  }

  /// Enters a call, or ends it at once where the connection, or the task, has ended already.
  func enter(_ id: Int, _ continuation: Waiting) -> Bool {
    let refusal: (any Error)? = state.withLock {
      guard $0.isConnected else { return JSONRPCClientError.disconnected }
      if Task.isCancelled { return CancellationError() }
      $0.waiting[id] = continuation
      return nil
    }
    if let refusal { continuation.resume(throwing: refusal) }
    return refusal == nil
  }

  /// Ends a call under way; false where there is none of that id.
  @discardableResult
  func resolve(_ id: Int, _ result: Result<JSONRPCOutcome, any Error>) -> Bool {
    let continuation = state.withLock { $0.waiting.removeValue(forKey: id) }
    continuation?.resume(with: result)
    return continuation != nil
  }

  /// Takes in a line; false when too many have been left unread.
  func receive(_ line: [UInt8]) -> Bool {
    if let response = try? JSONRPCResponse.parse(line) {
      if case .number(let text) = response.id, let id = Int(text), resolve(id, .success(response.outcome)) {
        return true
      }
    } else if case .single(.request(let request)) = JSONRPCMessage.parse(line), request.isNotification {
      listener.received(request)
      return true
    }
    return keep(line)
  }

  private func keep(_ line: [UInt8]) -> Bool {
    let (reader, hasRoom) = state.withLock { state -> (CheckedContinuation<[UInt8]?, Never>?, Bool) in
      if !state.readers.isEmpty { return (state.readers.removeFirst(), true) }
      state.lines.append(line)
      return (nil, state.lines.count <= ClientCalls.lineLimit)
    }
    reader?.resume(returning: line)
    return hasRoom
  }

  func awaitLine(_ continuation: CheckedContinuation<[UInt8]?, Never>) {
    let (line, isWaiting) = state.withLock { state -> ([UInt8]?, Bool) in
      if !state.lines.isEmpty { return (state.lines.removeFirst(), false) }
      if state.isConnected { state.readers.append(continuation) }
      return (nil, state.isConnected)
    }
    if !isWaiting { continuation.resume(returning: line) }
  }

  func disconnect() {
    let (waiting, readers) = state.withLock { state in
      state.isConnected = false
      defer {
        state.waiting = [:]
        state.readers = []
      }
      return (Array(state.waiting.values), state.readers)
    }
    for continuation in waiting { continuation.resume(throwing: JSONRPCClientError.disconnected) }
    for reader in readers { reader.resume(returning: nil) }
    listener.disconnected()
  }
}
