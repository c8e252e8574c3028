import Foundation
import JSONRPC
import NIOCore
import NIOPosix
import Testing

/// Binding, stopping, and ending connections.
@Suite struct ServerLifeTests {
  @Test func aSocketPathHasALimit() async throws {
    let path = "/tmp/" + String(repeating: "é", count: 52)
    #expect(path.utf8.count == 109)
    await #expect(throws: JSONRPCServerError.socketPathTooLong(bytes: 109, limit: 107)) {
      _ = try await TestServer(on: .unix(path: path))
    }
    await #expect(throws: JSONRPCServerError.socketPathTooLong(bytes: 109, limit: 107)) {
      _ = try await JSONRPCClientConnection.connect(to: .unix(path: path))
    }
  }

  @Test func theLongestSocketPathWorks() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    let name = String(repeating: "s", count: 107 - folder.path.utf8.count - 1)
    let server = try await TestServer(on: .unix(path: folder.path + "/" + name))
    let client = try await server.connect()
    #expect(try await client.call(method: "echo") == Array("null".utf8))
    await client.close()
    server.stop()
    try await server.ended()
  }

  @Test func theSocketIsTheOwnersAndGoesWithTheServer() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    let server = try await TestServer(on: .unix(path: folder.socket))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.socket)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    server.stop()
    try await server.ended()
    #expect(!FileManager.default.fileExists(atPath: folder.socket))
  }

  @Test func aLiveServerIsNotReplaced() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    let address = JSONRPCAddress.unix(path: folder.socket)
    let first = try await TestServer(on: address)
    await #expect(throws: JSONRPCServerError.addressInUse(address)) { _ = try await TestServer(on: address) }
    let client = try await first.connect()
    #expect(try await client.call(method: "echo") == Array("null".utf8))
    await client.close()
    first.stop()
    try await first.ended()
  }

  @Test func aStaleSocketIsReplaced() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    try await leaveStaleSocket(at: folder.socket)
    #expect(FileManager.default.fileExists(atPath: folder.socket))
    let server = try await TestServer(on: .unix(path: folder.socket))
    let client = try await server.connect()
    #expect(try await client.call(method: "echo") == Array("null".utf8))
    await client.close()
    server.stop()
    try await server.ended()
  }

  @Test func aFileThatIsNoSocketIsLeftAlone() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    try Data("precious".utf8).write(to: URL(fileURLWithPath: folder.socket))
    await #expect(throws: JSONRPCServerError.notASocket(path: folder.socket)) {
      _ = try await TestServer(on: .unix(path: folder.socket))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.socket)) == Data("precious".utf8))
  }

  @Test func tcpTellsThePortTaken() async throws {
    let server = try await TestServer(on: .tcp(host: "127.0.0.1", port: 0))
    guard case .tcp("127.0.0.1", let port) = server.address else {
      Issue.record("another kind of address came back")
      return
    }
    #expect(port > 0)
    await #expect(throws: JSONRPCServerError.addressInUse(server.address)) {
      _ = try await TestServer(on: server.address)
    }
    let client = try await server.connect()
    #expect(try await client.call(method: "get_data") == Array(#"["hello", 5]"#.utf8))
    await client.close()
    server.stop()
    try await server.ended()
  }

  @Test(arguments: [false, true])
  func stoppingAnswersTheRequestInProgress(_ usesTCP: Bool) async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    let server = try await TestServer(on: usesTCP ? .tcp(host: "127.0.0.1", port: 0) : .unix(path: folder.socket))
    let idle = try await server.connect()
    let client = try await server.connect()
    async let held = client.call(method: "hold")
    await server.begun.wait()
    try await client.notify(method: "echo")
    server.stop()
    await server.release.open()
    #expect(try await held == Array("false".utf8), "the request in progress must not see the cancellation")
    #expect(await client.receiveRawLine() == nil)
    #expect(await idle.receiveRawLine() == nil)
    try await server.ended()
    #expect(await server.journal.entries.filter { $0 == "closed" }.count == 2)
    #expect(await !server.journal.entries.contains("echo"), "a waiting request was run")
    await #expect(throws: JSONRPCClientError.disconnected) { try await client.call(method: "echo") }
  }

  @Test func aRequestThatDoesNotEndIsCancelledAfterTheStopTime() async throws {
    try await withClient(limits: JSONRPCLimits(stop: .zero)) { client, server async throws in
      async let answer = client.call(method: "untilCancelled")
      await server.begun.wait()
      server.stop()
      try await server.ended()
      _ = try? await answer
      #expect(await server.journal.entries == ["untilCancelled", "cancelled", "closed"])
    }
  }

  @Test func aConnectionClosedByItsHandleRunsNothingMore() async throws {
    try await withClient { client, server async throws in
      let line = { (method: String, id: Int) in #"{"jsonrpc":"2.0","method":"\#(method)","id":\#(id)}"# }
      let text = "[\(line("bye", 1)),\(line("echo", 2))]\n\(line("echo", 3))\n"
      try await client.sendRawBytes(Array(text.utf8))
      #expect(await client.receiveRawLine() == nil)
      server.stop()
      try await server.ended()
      #expect(await server.journal.entries == ["bye", "closed"])
    }
  }

  @Test func anIdleConnectionIsClosed() async throws {
    try await withClient(limits: JSONRPCLimits(idle: .milliseconds(50))) { client, _ in
      #expect(await client.receiveRawLine() == nil)
    }
  }

  /// What a killed server leaves: a socket's file that nobody listens on. NIO removes the name it bound, so that the
  /// file is kept by a second one.
  private func leaveStaleSocket(at path: String) async throws {
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
    let channel = try await bootstrap.bind(unixDomainSocketPath: path + "0").get()
    try FileManager.default.linkItem(atPath: path + "0", toPath: path)
    try await channel.close().get()
  }
}
