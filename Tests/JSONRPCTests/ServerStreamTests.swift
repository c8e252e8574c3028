import JSONRPC
import Testing

/// Messages on a socket: pieces, order, limits.
@Suite struct ServerStreamTests {
  private func request(_ method: String, _ id: Int, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params),"id":\#(id)}"#
  }

  @Test func oneByteAtATime() async throws {
    try await withClient { client, _ async throws in
      for byte in Array((request("echo", 1) + "\r\n").utf8) { try await client.sendRawBytes([byte]) }
      #expect(summary(await client.receiveRawLine()) == "1={}")
    }
  }

  @Test func gluedMessagesAreAnsweredInOrder() async throws {
    try await withClient(limits: JSONRPCLimits(inFlight: 3)) { client, _ async throws in
      let text = (0..<2_000).map { request("echo", $0) + "\n" }.joined()
      try await client.sendRawBytes(Array(text.utf8))
      for id in 0..<2_000 { #expect(summary(await client.receiveRawLine()) == "\(id)={}") }
    }
  }

  @Test func whatWasSentBeforeTheEndIsAnswered() async throws {
    try await withClient { client, server async throws in
      try await client.sendRawBytes(Array((request("echo", 1) + "\n" + request("many", 2, #"{"count":3}"#)).utf8))
      try await client.finishSending()
      #expect(summary(await client.receiveRawLine()) == "1={}")
      #expect(summary(await client.receiveRawLine()) == "2=777")
      #expect(await client.receiveRawLine() == nil)
      server.stop()
      try await server.ended()
      #expect(await server.journal.entries == ["echo", "many", "closed"])
    }
  }

  @Test func aMessageCutOffIsNotRun() async throws {
    try await withClient { client, server async throws in
      try await client.sendRawBytes(Array(request("echo", 1).dropLast().utf8))
      try await client.finishSending()
      #expect(summary(await client.receiveRawLine()) == "null!-32700")
      #expect(await client.receiveRawLine() == nil)
      server.stop()
      try await server.ended()
      #expect(await server.journal.entries == ["closed"])
    }
  }

  @Test func requestsRunOneAfterAnother() async throws {
    try await withClient { client, server async throws in
      let text = [request("hold", 1), request("echo", 2), "[\(request("echo", 3)),\(request("get_data", 4))]"]
      try await client.sendRawBytes(Array((text.joined(separator: "\n") + "\n").utf8))
      await server.begun.wait()
      #expect(await server.journal.entries == ["hold"])
      await server.release.open()
      #expect(summary(await client.receiveRawLine()) == "1=false")
      #expect(summary(await client.receiveRawLine()) == "2={}")
      #expect(summary(await client.receiveRawLine()) == #"[3={} 4=["hello", 5]]"#)
    }
  }

  @Test func anOverlongLineIsRefusedAndTheConnectionClosed() async throws {
    try await withClient(limits: JSONRPCLimits(message: 100)) { client, _ async throws in
      #expect(try await client.exchange(request("echo", 1)) == "1={}")
      let long = Array(repeating: UInt8(ascii: "x"), count: 100_000)
      try? await client.sendRawBytes(long)
      let answer = await client.receiveRawLine()
      #expect(summary(answer) == "null!-32600")
      #expect(errorData(answer)?["kind"] as? String == "limit")
      #expect(errorData(answer)?["limit"] as? Int == 100)
      #expect(await client.receiveRawLine() == nil)
    }
  }

  @Test func aLineOfExactlyTheLimitIsTaken() async throws {
    let line = request("echo", 1)
    try await withClient(limits: JSONRPCLimits(message: line.utf8.count)) { client, _ async throws in
      #expect(try await client.exchange(line) == "1={}")
      #expect(try await client.exchange(line + " ") == "null!-32600")
      #expect(await client.receiveRawLine() == nil)
    }
  }

  @Test func anOverlongReplyIsReplacedByAnError() async throws {
    try await withClient(limits: JSONRPCLimits(reply: 500)) { client, _ async throws in
      let head = #"{"jsonrpc":"2.0","result":"#.utf8.count + #","id":1}"#.utf8.count
      try await client.sendRawLine(Array(request("many", 1, #"{"count":\#(500 - head)}"#).utf8))
      #expect(await client.receiveRawLine()?.count == 500)
      try await client.sendRawLine(Array(request("many", 1, #"{"count":\#(501 - head)}"#).utf8))
      let answer = await client.receiveRawLine()
      #expect(summary(answer) == "1!-32000")
      #expect(errorData(answer)?["kind"] as? String == "limit")
      #expect(errorData(answer)?["limit"] as? Int == 500)
    }
  }

  @Test func ofABatchOnlyTheItemsThatDoNotFitAreReplaced() async throws {
    try await withClient(limits: JSONRPCLimits(reply: 1_000)) { client, _ async throws in
      let sizes = [10, 2_000, 10, 700, 10]
      let items = sizes.enumerated().map { request("many", $0.offset, #"{"count":\#($0.element)}"#) }
      try await client.sendRawLine(Array("[\(items.joined(separator: ","))]".utf8))
      let answer = await client.receiveRawLine()
      #expect(answer?.count ?? 0 <= 1_000)
      let ten = String(repeating: "7", count: 10)
      #expect(summary(answer) == "[0=\(ten) 1!-32000 2=\(ten) 3!-32000 4=\(ten)]")
    }
  }

  @Test func aBatchOverTheLimitRunsNothing() async throws {
    try await withClient(limits: JSONRPCLimits(batch: 2)) { client, server async throws in
      let items = (1...3).map { request("echo", $0) }
      #expect(try await client.exchange("[\(items[0]),\(items[1])]") == "[1={} 2={}]")
      try await client.sendRawLine(Array("[\(items.joined(separator: ","))]".utf8))
      let answer = await client.receiveRawLine()
      #expect(summary(answer) == "null!-32600")
      #expect(errorData(answer)?["kind"] as? String == "limit")
      #expect(await server.journal.entries == ["echo", "echo"])
    }
  }

  @Test func hostileLinesLeaveTheConnectionUsable() async throws {
    try await withClient { client, _ async throws in
      for text in [String(repeating: "[", count: 1_000_000), "\u{0}", "{\"a\":\"\\ud800\"}", "\u{FEFF}{}", "}"] {
        #expect(try await client.exchange(text).hasPrefix("null!-32"))
      }
      try await client.sendRawLine([0xFF, 0xC0, 0x80])
      #expect(summary(await client.receiveRawLine()) == "null!-32700")
      #expect(try await client.exchange(request("echo", 1)) == "1={}")
    }
  }
}
