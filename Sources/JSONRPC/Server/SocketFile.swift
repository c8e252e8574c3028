import NIOCore
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of a Unix socket: who may use it, and whose it is.
struct SocketFile: Hashable, Sendable {
  let path: String
  private let device: UInt64
  private let inode: UInt64
  private let isSocket: Bool

  /// The file at the path as it is now; nil where there is none.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.path = path
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    isSocket = status.st_mode & S_IFMT == S_IFSOCK
  }

  /// Makes room for a new socket: removes what a killed server left behind, and nothing else.
  static func clear(_ socket: SocketPath, group: any EventLoopGroup) async throws {
    let path = socket.text
    guard let file = SocketFile(at: path) else { return }
    guard file.isSocket else { throw JSONRPCServerError.notASocket(path: path) }
    do {
      let probe = try await ClientBootstrap(group: group).connect(to: socket.address).get()
      try? await probe.close().get()
    } catch let error as IOError where error.errnoCode == ECONNREFUSED {
      return file.remove()
    } catch let error as IOError where error.errnoCode == ENOENT {
      return
    } catch let error as IOError where error.errnoCode != EAGAIN {
      throw JSONRPCServerError.cannotListen(.unix(path: path), reason: error.description)
    }
    throw JSONRPCServerError.addressInUse(.unix(path: path))
  }

  /// Lets only the owner connect.
  func restrict() -> Bool {
    chmod(path, 0o600) == 0
  }

  /// Removes the file unless another has taken its place since.
  func remove() {
    if SocketFile(at: path) == self { unlink(path) }
  }

  static func isInUse(_ error: IOError) -> Bool {
    error.errnoCode == EADDRINUSE
  }
}
