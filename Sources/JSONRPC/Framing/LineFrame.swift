/// What the framing hands on.
enum LineFrame: Hashable, Sendable {
  /// One line without its break, never empty.
  case line([UInt8])
  /// A line that has been read already, and how many bytes it had.
  case message(JSONRPCMessage, bytes: Int)
  /// A line over the limit; nothing after it can be understood.
  case tooLong
  /// The server is stopping: nothing more is read.
  case end
}
