import JSONRPC
import Synchronization
import Testing

/// The client's side: calls at once, notifications, and endings.
@Suite struct ClientTests {
  @Test func callsAtOnceGetTheirOwnAnswers() async throws {
    try await withClient { client, _ async throws in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<200 {
          group.addTask {
            let params = Array(#"{"minuend":\#(number),"subtrahend":1}"#.utf8)
            return try await client.call(method: "subtract", params: params) == Array("\(number - 1)".utf8)
          }
        }
        for try await isRight in group { #expect(isRight) }
      }
    }
  }

  @Test func anErrorAnsweredIsThrown() async throws {
    try await withClient { client, _ async throws in
      await #expect(throws: JSONRPCError.methodNotFound) { try await client.call(method: "nope") }
      await #expect(throws: JSONRPCError.invalidParams) { try await client.call(method: "subtract") }
    }
  }

  @Test func aNotificationIsRunAndNotAnswered() async throws {
    try await withClient { client, server async throws in
      try await client.notify(method: "get_data")
      #expect(try await client.call(method: "echo") == Array("null".utf8))
      #expect(await server.journal.entries == ["get_data", "echo"])
    }
  }

  @Test func theServersNotificationComesBeforeTheAnswer() async throws {
    try await withServer { server async throws in
      let told = Mutex<[JSONRPCRequest]>([])
      let (notifications, continuation) = AsyncStream<JSONRPCRequest>.makeStream()
      let client = try await server.connect { continuation.yield($0) }
      let params = Array(#"{"news":"中文"}"#.utf8)
      _ = try await client.call(method: "tell", params: params)
      continuation.finish()
      for await notification in notifications { told.withLock { $0.append(notification) } }
      #expect(told.withLock { $0 } == [JSONRPCRequest(method: "told", params: params)])
      await client.close()
    }
  }

  @Test func aPeerThatLeavesTooManyNotificationsIsDropped() async throws {
    try await withClient(limits: JSONRPCLimits(notificationBacklog: 10)) { client, _ async throws in
      await #expect(throws: JSONRPCClientError.disconnected) { try await client.call(method: "tell") }
    }
  }

  @Test func closingEndsTheCallsUnderWay() async throws {
    try await withClient { client, server async throws in
      let held = Task { try await client.call(method: "hold") }
      await server.begun.wait()
      await client.close()
      await #expect(throws: JSONRPCClientError.disconnected) { try await held.value }
      await #expect(throws: JSONRPCClientError.disconnected) { try await client.notify(method: "echo") }
      await server.release.open()
    }
  }

  @Test func aCancelledCallEndsAlone() async throws {
    try await withClient { client, server async throws in
      let held = Task { try await client.call(method: "hold") }
      await server.begun.wait()
      held.cancel()
      await #expect(throws: CancellationError.self) { try await held.value }
      await server.release.open()
      #expect(try await client.call(method: "echo") == Array("null".utf8))
    }
  }

  @Test func anOverlongCallIsNotSent() async throws {
    try await withServer { server async throws in
      let client = try await server.connect(limits: JSONRPCLimits(message: 60))
      let params = Array(#"{"a":"0123456789012345678901234567890"}"#.utf8)
      let bytes = #"{"jsonrpc":"2.0","method":"echo","params":,"id":1}"#.utf8.count + params.count
      await #expect(throws: JSONRPCClientError.messageTooLong(bytes: bytes, limit: 60)) {
        try await client.call(method: "echo", params: params)
      }
      #expect(try await client.call(method: "echo") == Array("null".utf8))
      await client.close()
    }
  }

  @Test func nobodyListening() async throws {
    let folder = try SocketFolder()
    defer { folder.remove() }
    await #expect(throws: JSONRPCClientError.self) {
      _ = try await JSONRPCClientConnection.connect(to: .unix(path: folder.socket))
    }
  }
}
