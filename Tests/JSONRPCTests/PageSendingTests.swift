import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import JSONRPC

/// Notifications whose sender waits until they are written out.
@Suite struct PageSendingTests {
  private let page = [JSONRPCRequest(method: "one"), JSONRPCRequest(method: "two", params: Array("{}".utf8))]
  private var size: Int { page.map { $0.json.count + 1 }.reduce(0, +) }

  /// A connection whose bytes are taken when the peer says so, on a channel of a real event loop.
  private func withConnection(_ body: (JSONRPCConnection, SlowPeer, any Channel) async throws -> Void) async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    let group = MultiThreadedEventLoopGroup.singleton
    let server = try await ServerBootstrap(group: group).bind(unixDomainSocketPath: folder.socket).get()
    let peer = SlowPeer()
    let channel = try await ClientBootstrap(group: group)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(SlowPeerHandler(peer))
        }
      }
      .connect(unixDomainSocketPath: folder.socket).get()
    let limits = JSONRPCLimits.standard
    try await body(
      JSONRPCConnection(id: 1, channel: channel, gate: ConnectionGate(limits), limits: limits), peer, channel)
    peer.take()
    try? await channel.close().get()
    try await server.close().get()
  }

  @Test func thePageCountsUntilThePeerHasTakenIt() async throws {
    try await withConnection { connection, peer, _ async throws in
      #expect(connection.unsentBytes == 0)
      let sending = Task { [page] in try await connection.send(page) }
      await peer.begun()
      #expect(connection.unsentBytes == size)
      peer.take()
      try await sending.value
      #expect(connection.unsentBytes == 0)
    }
  }

  @Test func aCancelledSenderWaitsNoLongerButItsPageStillCounts() async throws {
    try await withConnection { connection, peer, channel async throws in
      let sending = Task { [page] in try await connection.send(page) }
      await peer.begun()
      sending.cancel()
      await #expect(throws: CancellationError.self) { try await sending.value }
      #expect(connection.unsentBytes == size)
      peer.take()
      try await channel.eventLoop.submit {}.get()
      #expect(connection.unsentBytes == 0)
    }
  }

  @Test func whatNobodyTakesFailsWithTheConnection() async throws {
    try await withConnection { connection, peer, channel async throws in
      let sending = Task { [page] in try await connection.send(page) }
      await peer.begun()
      peer.leave()
      await #expect(throws: JSONRPCConnectionClosed.self) { try await sending.value }
      #expect(connection.unsentBytes == 0)
      try await channel.close().get()
      await #expect(throws: JSONRPCConnectionClosed.self) { try await connection.send(page) }
    }
  }

  @Test func manyPagesAreNeverMoreThanOneAtATime() async throws {
    try await withServer { server async throws in
      let listener = ShyListener(room: 0)
      let client = try await JSONRPCClientConnection.connect(to: server.address, listener: listener)
      // 6 MB, which no socket's buffers hold: the sender must wait for the reader.
      let answer = try await client.call(method: "pages", params: Array(#"{"count":60}"#.utf8))
      #expect(answer == Array("[]".utf8))
      for _ in 0..<3 { #expect(try await client.call(method: "echo") == Array("null".utf8)) }
      #expect(listener.count < 60, "the client reads although it has said that it takes no more")
      #expect(await !server.journal.entries.contains("sent 60"))
      listener.open()
      client.resumeReading()
      await listener.arrival(of: 60)
      await server.release.wait()
      let journal = await server.journal.entries
      #expect(journal.contains("sent 60") && journal.contains("peak 0"), "\(journal.suffix(3))")
      await client.close()
    }
  }

  @Test func whatIsSentAfterTheReplyComesAfterIt() async throws {
    try await withServer { server in
      guard case .unix(let path) = server.address else { return }
      let (lines, next) = AsyncStream<String>.makeStream()
      let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ByteToMessageHandler(LineFrameDecoder(limit: 1_000)))
            try channel.pipeline.syncOperations.addHandler(LineCollector(next))
          }
        }
        .connect(unixDomainSocketPath: path).get()
      let then = #"{"jsonrpc":"2.0","method":"then","id":1}"#
      for text in [then, "[\(then),\(then)]", #"{"jsonrpc":"2.0","method":"then"}"#] {
        for _ in 0..<20 { channel.writeAndFlush(ByteBuffer(string: text + "\n"), promise: nil) }
      }
      let answer = #"{"jsonrpc":"2.0","result":1,"id":1}"#
      let told = #"{"jsonrpc":"2.0","method":"told"}"#
      let single = Array(repeating: [answer, told], count: 20).flatMap { $0 }
      let batch = Array(repeating: ["[\(answer),\(answer)]", told, told], count: 20).flatMap { $0 }
      let expected = single + batch + Array(repeating: told, count: 20)
      var found: [String] = []
      for await line in lines {
        found.append(line)
        if found.count == expected.count { break }
      }
      #expect(found == expected)
      try await channel.close().get()
    }
  }
}

private final class LineCollector: ChannelInboundHandler {
  typealias InboundIn = LineFrame

  private let next: AsyncStream<String>.Continuation

  init(_ next: AsyncStream<String>.Continuation) { self.next = next }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .line(let bytes) = LineCollector.unwrapInboundIn(data) else { return }
    next.yield(String(decoding: bytes, as: UTF8.self))
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
