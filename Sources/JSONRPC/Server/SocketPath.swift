import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Unix socket's path that fits the operating system's address.
///
/// NIO's own conversion stops at 103 bytes on every system; Linux takes 107.
struct SocketPath: Hashable, Sendable {
  static let limit = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

  let text: String

  /// - Throws: ``JSONRPCServerError/socketPathTooLong(bytes:limit:)``.
  init(_ text: String) throws(JSONRPCServerError) {
    guard text.utf8.count <= SocketPath.limit else {
      throw .socketPathTooLong(bytes: text.utf8.count, limit: SocketPath.limit)
    }
    self.text = text
  }

  var address: SocketAddress {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: text.utf8) }
    return SocketAddress(address)
  }
}
