import NIOCore
import NIOEmbedded
import Testing

@testable import JSONRPC

/// The pipeline's side of a connection, without sockets and clocks.
@Suite struct ConnectionHandlerTests {
  private let gate = ConnectionGate(JSONRPCLimits(message: 20, inFlight: 2))

  private func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handlers: [
      ByteToMessageHandler(LineFrameDecoder(limit: 20)), ConnectionHandler(gate: gate),
    ])
    try channel.connect(to: SocketAddress(unixDomainSocketPath: "/x")).wait()
    return channel
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
    #expect(try frames(channel) == [.line(Array("one".utf8)), .end])
  }

  @Test func nothingIsHandedOnAfterAnOverlongLine() throws {
    let channel = try channel()
    try channel.writeInbound(ByteBuffer(string: "one\n" + String(repeating: "x", count: 50)))
    try channel.writeInbound(ByteBuffer(string: "\ntwo\n"))
    try channel.triggerUserOutboundEvent(ConnectionEvent.finish).wait()
    #expect(try frames(channel) == [.line(Array("one".utf8)), .tooLong])
  }

  @Test func aLastLineWithoutBreakIsHandedOnAtTheEndOfInput() throws {
    let channel = try channel()
    try channel.writeInbound(ByteBuffer(string: "one\ntwo"))
    channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    #expect(try frames(channel) == [.line(Array("one".utf8)), .line(Array("two".utf8))])
  }
}
