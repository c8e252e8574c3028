/// What one connection may ask of the server. Every limit answers with a message that names it; nothing is cut silently.
public struct JSONRPCLimits: Hashable, Sendable {
  /// The longest message in bytes, line break not counted. 8 MiB unless told otherwise.
  public var message: Int
  /// The most items of a batch. 1,000 unless told otherwise.
  public var batch: Int
  /// The deepest nesting of arrays and objects, the batch itself included. 64 unless told otherwise.
  public var depth: Int
  /// The most messages of a connection received and not yet answered; beyond, its socket is not read. 256 by default.
  public var inFlight: Int
  /// The longest reply in bytes, line break not counted. 16 MiB unless told otherwise.
  public var reply: Int
  /// How long a connection may neither receive nor send anything while no request runs. 10 minutes by default.
  public var idle: Duration
  /// The most bytes of notifications the peer has not taken yet; beyond, the connection is dropped. 1 MiB by default.
  public var notificationBacklog: Int
  /// How long a stopping server waits for requests in progress before it cancels them. 30 seconds by default.
  public var stop: Duration

  /// Limits by name; those not named keep their defaults.
  public init(
    message: Int = 8 << 20, batch: Int = 1_000, depth: Int = 64, inFlight: Int = 256, reply: Int = 16 << 20,
    idle: Duration = .seconds(600), notificationBacklog: Int = 1 << 20, stop: Duration = .seconds(30)
  ) {
    self.message = message
    self.batch = batch
    self.depth = depth
    self.inFlight = inFlight
    self.reply = reply
    self.idle = idle
    self.notificationBacklog = notificationBacklog
    self.stop = stop
  }

  /// The defaults.
  public static let standard = JSONRPCLimits()
}
