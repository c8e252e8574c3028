import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import JSONRPC

/// Notifications whose sender waits until they are written out.
@Suite struct PageSendingTests {
  private let page = [JSONRPCRequest(method: "one"), JSONRPCRequest(method: "two", params: Array("{}".utf8))]
  private var size: Int { page.map { $0.json.count + 1 }.reduce(0, +) }

  private func connection(_ peer: SlowPeer) async throws -> (JSONRPCConnection, NIOAsyncTestingChannel) {
    let channel = try await NIOAsyncTestingChannel { channel in
      try channel.pipeline.syncOperations.addHandler(SlowPeerHandler(peer))
    }
    try await channel.connect(to: SocketAddress(unixDomainSocketPath: "/x")).get()
    let limits = JSONRPCLimits.standard
    return (JSONRPCConnection(id: 1, channel: channel, gate: ConnectionGate(limits), limits: limits), channel)
  }

  @Test func thePageCountsUntilThePeerHasTakenIt() async throws {
    let peer = SlowPeer()
    let (connection, _) = try await connection(peer)
    #expect(connection.unsentBytes == 0)
    let sending = Task { try await connection.send(page) }
    await peer.begun()
    #expect(connection.unsentBytes == size)
    peer.take()
    try await sending.value
    #expect(connection.unsentBytes == 0)
  }

  @Test func aCancelledSenderWaitsNoLongerButItsPageStillCounts() async throws {
    let peer = SlowPeer()
    let (connection, _) = try await connection(peer)
    let sending = Task { try await connection.send(page) }
    await peer.begun()
    sending.cancel()
    await #expect(throws: CancellationError.self) { try await sending.value }
    #expect(connection.unsentBytes == size)
    peer.take()
    #expect(connection.unsentBytes == 0)
  }

  @Test func whatNobodyTakesFailsWithTheConnection() async throws {
    let peer = SlowPeer()
    let (connection, channel) = try await connection(peer)
    let sending = Task { try await connection.send(page) }
    await peer.begun()
    peer.leave()
    await #expect(throws: JSONRPCConnectionClosed.self) { try await sending.value }
    #expect(connection.unsentBytes == 0)
    try await channel.close().get()
    await #expect(throws: JSONRPCConnectionClosed.self) { try await connection.send(page) }
  }

  @Test func manyPagesAreNeverMoreThanOneAtATime() async throws {
    try await withServer { server async throws in
      let listener = ShyListener(room: 0)
      let client = try await JSONRPCClientConnection.connect(to: server.address, listener: listener)
      // 40 MB, which no socket's buffers hold: the sender must wait for the reader.
      let answer = try await client.call(method: "pages", params: Array(#"{"count":400}"#.utf8))
      #expect(answer == Array("[]".utf8))
      for _ in 0..<3 { #expect(try await client.call(method: "echo") == Array("null".utf8)) }
      #expect(listener.count < 400, "the client reads although it has said that it takes no more")
      #expect(await !server.journal.entries.contains("sent 400"))
      listener.open()
      client.resumeReading()
      await listener.arrival(of: 400)
      await server.release.wait()
      let journal = await server.journal.entries
      #expect(journal.contains("sent 400") && journal.contains("peak 0"), "\(journal.suffix(3))")
      await client.close()
    }
  }

  @Test func whatIsSentAfterTheReplyComesAfterIt() async throws {
    try await withClient { client, _ async throws in
      for _ in 0..<20 {
        let text = #"[{"jsonrpc":"2.0","method":"then","id":1},{"jsonrpc":"2.0","method":"echo","id":2}]"#
        #expect(try await client.exchange(text) == "[1=1 2=null]")
      }
      try await client.sendRawLine(Array(#"{"jsonrpc":"2.0","method":"then"}"#.utf8))
    }
  }
}

/// A peer that takes what is written only when it is told to.
private final class SlowPeer: Sendable {
  private struct State {
    var held: [EventLoopPromise<Void>] = []
    var waiter: CheckedContinuation<Void, Never>?
    var hasBegun = false
  }

  private let state = Mutex(State())

  func hold(_ promise: EventLoopPromise<Void>?) {
    let waiter = state.withLock { state in
      if let promise { state.held.append(promise) }
      state.hasBegun = true
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Waits for the first write.
  func begun() async {
    await withCheckedContinuation { continuation in
      let hasBegun = state.withLock { state in
        if !state.hasBegun { state.waiter = continuation }
        return state.hasBegun
      }
      if hasBegun { continuation.resume() }
    }
  }

  func take() { for promise in release() { promise.succeed() } }

  func leave() { for promise in release() { promise.fail(ChannelError.ioOnClosedChannel) } }

  private func release() -> [EventLoopPromise<Void>] {
    state.withLock { state in
      defer { state.held = [] }
      return state.held
    }
  }
}

private final class SlowPeerHandler: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let peer: SlowPeer

  init(_ peer: SlowPeer) { self.peer = peer }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard context.channel.isActive else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
    peer.hold(promise)
  }
}

/// A listener that has room for so many notifications.
private final class ShyListener: JSONRPCClientListener {
  private struct State {
    var room: Int
    var count = 0
    var wanted = Int.max
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state: Mutex<State>

  init(room: Int) { state = Mutex(State(room: room)) }

  var takesMore: Bool { state.withLock { $0.count < $0.room } }
  var count: Int { state.withLock { $0.count } }

  func open() { state.withLock { $0.room = .max } }

  func received(_ notification: JSONRPCRequest) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.count += 1
      guard state.count >= state.wanted else { return nil }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  func disconnected() {}

  func arrival(of count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.count >= count { return true }
        (state.wanted, state.waiter) = (count, continuation)
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}
