/// Where a server listens or a client connects.
public enum JSONRPCAddress: Hashable, Sendable {
  /// A Unix socket by path, at most ``socketPathLimit`` bytes long.
  case unix(path: String)
  /// A host name or address, and a port; as a server, port 0 takes any free one.
  case tcp(host: String, port: Int)

  /// The longest socket path in bytes: 107 on Linux, where `sockaddr_un` has 108, one of them the final zero.
  public static let socketPathLimit = SocketPath.limit
}
