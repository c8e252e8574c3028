import NIOCore

/// Cuts a byte stream into lines ended by `\n` or `\r\n` and never keeps more than the limit and one read.
///
/// Empty lines are skipped. A last line without break counts as a line: a JSON object or array that was cut off is never
/// valid, so that half a message can not be taken for a whole one.
struct LineFrameDecoder: ByteToMessageDecoder {
  typealias InboundOut = LineFrame

  private let limit: Int
  private var searched = 0
  private var discards = false

  init(limit: Int) {
    self.limit = limit
  }

  mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
    guard let frame = next(&buffer) else { return .needMoreData }
    context.fireChannelRead(LineFrameDecoder.wrapInboundOut(frame))
    return .continue
  }

  mutating func decodeLast(
    context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool
  ) throws -> DecodingState {
    guard let frame = next(&buffer) ?? last(&buffer) else { return .needMoreData }
    context.fireChannelRead(LineFrameDecoder.wrapInboundOut(frame))
    return .continue
  }

  /// The next frame of the buffer, or nil until more bytes have come.
  mutating func next(_ buffer: inout ByteBuffer) -> LineFrame? {
    while !discards, let length = lineLength(buffer) {
      searched = 0
      guard var line = buffer.readBytes(length: length) else { return nil }
      buffer.moveReaderIndex(forwardBy: 1)
      if line.last == .carriageReturn { line.removeLast() }
      if line.count > limit { return refuse(&buffer) }
      if !line.isEmpty { return .line(line) }
    }
    if discards {
      buffer.moveReaderIndex(to: buffer.writerIndex)
      return nil
    }
    // One byte more than the limit may yet turn out to be the carriage return.
    return buffer.readableBytes > limit + 1 ? refuse(&buffer) : nil
  }

  private mutating func lineLength(_ buffer: ByteBuffer) -> Int? {
    let view = buffer.readableBytesView
    guard let index = view[(view.startIndex + searched)...].firstIndex(of: .newline) else {
      searched = view.count
      return nil
    }
    return index - view.startIndex
  }

  private mutating func last(_ buffer: inout ByteBuffer) -> LineFrame? {
    guard !discards, let line = buffer.readBytes(length: buffer.readableBytes), !line.isEmpty else { return nil }
    searched = 0
    return line.count > limit ? .tooLong : .line(line)
  }

  private mutating func refuse(_ buffer: inout ByteBuffer) -> LineFrame {
    discards = true
    buffer.moveReaderIndex(to: buffer.writerIndex)
    return .tooLong
  }
}
