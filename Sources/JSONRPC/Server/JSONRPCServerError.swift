/// Why a server could not listen.
public enum JSONRPCServerError: Error, Hashable, Sendable {
  /// The path does not fit the operating system's socket address.
  case socketPathTooLong(bytes: Int, limit: Int)
  /// A live server answers there.
  case addressInUse(JSONRPCAddress)
  /// Something that is no socket stands at the path; it is left alone.
  case notASocket(path: String)
  /// The operating system refused for another reason.
  case cannotListen(JSONRPCAddress, reason: String)
}
