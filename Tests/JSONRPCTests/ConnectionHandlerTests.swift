import NIOCore
import NIOEmbedded
import Testing

@testable import JSONRPC

/// The pipeline's side of a connection, without sockets and clocks.
@Suite struct ConnectionHandlerTests {
  private let gate = ConnectionGate(JSONRPCLimits(message: 20, inFlight: 2))

  private func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handlers: [
      ByteToMessageHandler(LineFrameDecoder(limit: 20)),
      ConnectionHandler(gate: gate, limits: JSONRPCLimits(message: 20, inFlight: 2)),
    ])
    try channel.connect(to: SocketAddress(unixDomainSocketPath: "/x")).wait()
    return channel
  }

  private func message(_ text: String) -> LineFrame {
    .message(.parse(Array(text.utf8)), bytes: text.utf8.count)
  }

  private func frames(_ channel: EmbeddedChannel) throws -> [LineFrame] {
    var frames: [LineFrame] = []
    while let frame = try channel.readInbound(as: LineFrame.self) { frames.append(frame) }
    return frames
  }

  @Test func idlenessClosesUnlessARequestRuns() throws {
    let channel = try channel()
    gate.admit(1)
    gate.begin()
    channel.pipeline.fireUserInboundEventTriggered(IdleStateHandler.IdleStateEvent.all)
    #expect(channel.isActive)
    _ = gate.finish(1)
    channel.pipeline.fireUserInboundEventTriggered(IdleStateHandler.IdleStateEvent.all)
    #expect(!channel.isActive)
    #expect(!gate.mayRun)
  }

  @Test func idlenessSparesAConnectionThatIsHeldOpen() throws {
    let channel = try channel()
    gate.hold()
    gate.hold()
    gate.releaseHold()
    channel.pipeline.fireUserInboundEventTriggered(IdleStateHandler.IdleStateEvent.all)
    #expect(channel.isActive)
    gate.releaseHold()
    channel.pipeline.fireUserInboundEventTriggered(IdleStateHandler.IdleStateEvent.all)
    #expect(!channel.isActive)
  }

  @Test func nothingIsHandedOnAfterTheEnd() throws {
    let channel = try channel()
    try channel.writeInbound(ByteBuffer(string: "one\nt"))
    try channel.triggerUserOutboundEvent(ConnectionEvent.finish).wait()
    try channel.writeInbound(ByteBuffer(string: "wo\nthree\n"))
    #expect(try frames(channel) == [message("one"), .end])
  }

  @Test func nothingIsHandedOnAfterAnOverlongLine() throws {
    let channel = try channel()
    try channel.writeInbound(ByteBuffer(string: "one\n" + String(repeating: "x", count: 50)))
    try channel.writeInbound(ByteBuffer(string: "\ntwo\n"))
    try channel.triggerUserOutboundEvent(ConnectionEvent.finish).wait()
    #expect(try frames(channel) == [message("one"), .tooLong])
  }

  @Test func aLastLineWithoutBreakIsHandedOnAtTheEndOfInput() throws {
    let channel = try channel()
    try channel.writeInbound(ByteBuffer(string: "one\ntwo"))
    channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    #expect(try frames(channel) == [message("one"), message("two")])
  }

  // MARK: - Answering at once

  /// Answers `quick` at once, and nothing else.
  private struct QuickSession: JSONRPCSession {
    func respond(to request: JSONRPCRequest) async -> JSONRPCOutcome { .result([]) }
    func respondAtOnce(to request: JSONRPCRequest) -> JSONRPCOutcome? {
      request.method == "quick" ? .result(Array("1".utf8)) : nil
    }
  }

  private func request(_ method: String, id: Int?) -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)""# + (id.map { #","id":\#($0)"# } ?? "") + "}"
  }

  private func answers(_ channel: EmbeddedChannel) throws -> String {
    var text = ""
    while let buffer = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: buffer) }
    return text
  }

  private func quickChannel() throws -> EmbeddedChannel {
    let limits = JSONRPCLimits(message: 200, inFlight: 2)
    let channel = EmbeddedChannel(handlers: [
      ByteToMessageHandler(LineFrameDecoder(limit: 200)), ConnectionHandler(gate: gate, limits: limits),
    ])
    try channel.connect(to: SocketAddress(unixDomainSocketPath: "/x")).wait()
    gate.answerAtOnce(by: JSONRPCResponder(session: QuickSession(), limits: limits))
    return channel
  }

  @Test func quickRequestsAreAnsweredBeforeTheyAreHandedOn() throws {
    let channel = try quickChannel()
    let lines = [request("quick", id: 1), request("quick", id: nil), request("quick", id: 2)]
    try channel.writeInbound(ByteBuffer(string: lines.map { $0 + "\n" }.joined()))
    let wanted = [1, 2].map { #"{"jsonrpc":"2.0","result":1,"id":\#($0)}"# + "\n" }.joined()
    #expect(try answers(channel) == wanted)
    #expect(try frames(channel).isEmpty)
  }

  @Test func quickRequestsWaitForTheAnswersOfEarlierOnes() throws {
    let channel = try quickChannel()
    let (slow, quick) = (request("slow", id: 1), request("quick", id: 2))
    try channel.writeInbound(ByteBuffer(string: slow + "\n" + quick + "\n"))
    #expect(try answers(channel).isEmpty)
    #expect(try frames(channel) == [message(slow), message(quick)])
    gate.settle()
    try channel.writeInbound(ByteBuffer(string: quick + "\n"))
    #expect(try answers(channel).isEmpty)
    #expect(try frames(channel) == [message(quick)])
    gate.settle()
    gate.settle()
    try channel.writeInbound(ByteBuffer(string: quick + "\n"))
    #expect(try answers(channel).contains(#""id":2"#))
  }

  @Test func nothingIsAnsweredAtOnceAfterTheEnd() throws {
    let channel = try quickChannel()
    gate.end(.finishing)
    try channel.writeInbound(ByteBuffer(string: request("quick", id: 1) + "\n"))
    #expect(try answers(channel).isEmpty)
    #expect(try frames(channel).count == 1)
  }
}
