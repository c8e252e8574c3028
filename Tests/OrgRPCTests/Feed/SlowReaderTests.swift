import JSONRPC
import OrgAPI
import OrgClient
import OrgRPC
import Synchronization
import Testing

/// A subscriber that takes nothing.
@Suite struct SlowReaderTests {
  private static let events = 1_500

  @Test("a slow reader is told and dropped; what waits for him is bounded, and he can go on where he was")
  func slowReader() async throws {
    let clock = StillClock()
    try await withServer(feeds: FeedLimits(patience: .seconds(30), clock: clock)) { server in
      let town = try await Town(Bundles.small, on: server)
      let start = try await town.ledger().events
      let reader = SlowReader()
      let connection = try await JSONRPCClientConnection.connect(to: server.address, listener: reader)
      let open = #"{"tenant":"small","token":"\#(Town.token("t1"))"}"#
      _ = try await connection.call(method: "session.open", params: Array(open.utf8))
      let params = Array(#"{"after":\#(start),"kinds":["unit"]}"#.utf8)
      _ = try await connection.call(method: "feed.subscribe", params: params)
      try await write(Self.events, in: town)
      await clock.sleeper()
      clock.advance(by: .seconds(30))
      reader.open()
      connection.resumeReading()
      let ended = await reader.end()
      let first = reader.seen
      #expect(ended.reason == .slow && ended.after == first.last ?? start)
      #expect(first == Array((start + 1)..<(start + 1 + first.count)), "there is a gap, or one comes twice")
      #expect(first.count < Self.events, "nothing had to wait: the test shows nothing")
      // One page and the socket's own buffers, of more than a megabyte that was to be sent.
      #expect(reader.bytes < 800_000, "\(reader.bytes) bytes waited for a reader who took none")
      let rest = Array(#"{"after":\#(ended.after),"kinds":["unit"]}"#.utf8)
      _ = try await connection.call(method: "feed.subscribe", params: rest)
      await reader.arrival(of: start + Self.events)
      #expect(reader.seen == Array((start + 1)...(start + Self.events)))
      await connection.close()
    }
  }

  /// Renames a unit again and again, with names as long as may be.
  private func write(_ count: Int, in town: Town) async throws {
    let admin = try await town.user("admin")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<50 {
        group.addTask {
          for number in 0..<(count / 50) {
            let name = String(repeating: number % 2 == writer % 2 ? "长" : "短", count: 190) + "\(writer)-\(number)"
            _ = try await admin.call(UnitUpdate.self, .init(unit: "V1", name: name))
          }
        }
      }
      try await group.waitForAll()
    }
    await admin.close()
  }
}

/// Takes nothing until it is opened; then notes what comes.
private final class SlowReader: JSONRPCClientListener {
  private struct State {
    var isOpen = false
    var seen: [Int] = []
    var bytes = 0
    var ended: FeedEnded?
    var waiter: CheckedContinuation<FeedEnded, Never>?
    var wanted = Int.max
    var arrival: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  var takesMore: Bool { state.withLock { $0.isOpen } }
  var seen: [Int] { state.withLock { $0.seen } }
  var bytes: Int { state.withLock { $0.bytes } }

  func open() { state.withLock { $0.isOpen = true } }

  func received(_ notification: JSONRPCRequest) {
    if let event = try? decodeParams(FeedEvent.self, from: notification.params) {
      let arrival = state.withLock { state -> CheckedContinuation<Void, Never>? in
        state.seen.append(event.seq)
        state.bytes += notification.json.count + 1
        guard event.seq >= state.wanted else { return nil }
        defer { state.arrival = nil }
        return state.arrival
      }
      arrival?.resume()
    }
    guard notification.method == FeedEnded.method,
      let ended = try? decodeParams(FeedEnded.self, from: notification.params)
    else { return }
    let waiter = state.withLock { state in
      state.ended = ended
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: ended)
  }

  func disconnected() {}

  func end() async -> FeedEnded {
    await withCheckedContinuation { continuation in
      let ended = state.withLock { state in
        if state.ended == nil { state.waiter = continuation }
        return state.ended
      }
      if let ended { continuation.resume(returning: ended) }
    }
  }

  func arrival(of seq: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.seen.last ?? 0 >= seq { return true }
        (state.wanted, state.arrival) = (seq, continuation)
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}
