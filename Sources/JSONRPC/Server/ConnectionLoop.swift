import NIOCore

/// Answers the messages of one connection one after another.
struct ConnectionLoop {
  typealias Inbound = NIOAsyncChannelInboundStream<LineFrame>
  typealias Outbound = NIOAsyncChannelOutboundWriter<ByteBuffer>

  /// How long a closing connection waits for the peer to take the last answer and close its side.
  private static let linger = TimeAmount.seconds(1)

  let connection: JSONRPCConnection
  let channel: any Channel
  let session: any JSONRPCSession
  let responder: JSONRPCResponder
  let limits: JSONRPCLimits

  /// Runs until the peer ends its side, the connection is ended by its handle, or a line is too long.
  func run(_ inbound: Inbound, _ outbound: Outbound) async throws {
    var frames = inbound.makeAsyncIterator()
    while let frame = try await frames.next() {
      if connection.gate.mayRun, let (message, bytes) = message(of: frame) {
        try await answer(message, bytes, outbound)
        continue
      }
      if case .tooLong = frame, connection.gate.mayRun { try await refuseLine(outbound) }
      await session.ending()
      let deadline = try await closeOutput()
      defer { deadline.cancel() }
      while try await frames.next() != nil {}
      return
    }
    await session.ending()
    try await flush()
  }

  private func message(of frame: LineFrame) -> (JSONRPCMessage, bytes: Int)? {
    switch frame {
    case .line(let bytes): (.parse(bytes, limits: limits), bytes.count)
    case .message(let message, let bytes): (message, bytes)
    case .tooLong, .end: nil
    }
  }

  private func answer(_ message: JSONRPCMessage, _ bytes: Int, _ outbound: Outbound) async throws {
    let gate = connection.gate
    gate.begin()
    let reply = await responder.reply(to: message, while: { gate.mayContinue })
    if gate.finish(bytes) { connection.resumeReading() }
    if let reply { try await outbound.write(.line(reply, channel.allocator)) }
    // Behind what was just written, so that no later answer overtakes it.
    channel.eventLoop.execute { gate.settle() }
    connection.replied()
  }

  private func refuseLine(_ outbound: Outbound) async throws {
    let error = JSONRPCError.messageTooLong(limit: limits.message)
    let reply = JSONRPCResponse(id: .null, outcome: .failure(error)).json
    try await outbound.write(ByteBuffer(bytes: reply + [.newline]))
  }

  /// Waits until every answer has left: closing drops what is still unsent.
  private func flush() async throws {
    try await channel.writeAndFlush(ByteBuffer()).get()
  }

  /// Closes our side; the peer has until the task returned runs to close its own.
  private func closeOutput() async throws -> Scheduled<Void> {
    try await flush()
    try await channel.close(mode: .output).get()
    let channel = channel
    return channel.eventLoop.scheduleTask(in: ConnectionLoop.linger) { channel.close(promise: nil) }
  }
}
