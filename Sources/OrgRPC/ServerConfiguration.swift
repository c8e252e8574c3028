public import JSONRPC

/// Where a server keeps its data and listens.
public struct ServerConfiguration: Sendable {
  /// The installation's folder; made where it is missing.
  public let dataFolder: String
  /// The path of the Unix socket, at most 107 bytes; nil for none.
  public let socketPath: String?
  /// A TCP address; port 0 takes any free one; nil for none.
  public let tcp: (host: String, port: Int)?
  public let limits: JSONRPCLimits
  /// Whether the clock wakes tenants by itself; else what is due is put on record with the next write.
  public let reminds: Bool
  public let feeds: FeedLimits

  public init(
    dataFolder: String, socketPath: String?, tcp: (host: String, port: Int)? = nil,
    limits: JSONRPCLimits = .standard, reminds: Bool = true, feeds: FeedLimits = FeedLimits()
  ) {
    self.dataFolder = dataFolder
    self.socketPath = socketPath
    self.tcp = tcp
    self.limits = limits
    self.reminds = reminds
    self.feeds = feeds
  }

  var addresses: [JSONRPCAddress] {
    [socketPath.map(JSONRPCAddress.unix(path:)), tcp.map { .tcp(host: $0.host, port: $0.port) }].compactMap { $0 }
  }
}
