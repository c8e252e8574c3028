import Foundation

/// The folder of an installation, held by one server at a time.
///
/// `system.sqlite`, `tenants/<slug>.sqlite`, `operator.token` (mode 0600), and `lock`, on which the running server holds
/// an advisory lock that the system takes away when the process ends, however it ends.
public final class DataFolder: Sendable {
  /// Why a folder cannot be used.
  public struct Failure: Error, Equatable, Sendable {
    public enum Code: Sendable {
      case inUse
      case unreadable
    }

    public let code: Code
    public let path: String
    /// What the system said.
    public let reason: String
  }

  public let path: String
  private let lock: Int32

  /// Makes the folder where it is missing and takes its lock.
  ///
  /// - Throws: `inUse` where another server runs on it; `unreadable` where it cannot be made or written.
  public init(path: String) throws(Failure) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path + "/tenants", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(code: .unreadable, path: path, reason: error.localizedDescription)
    }
    lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw Failure(code: .unreadable, path: path, reason: DataFolder.systemReason()) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let reason = DataFolder.systemReason()
      close(lock)
      throw Failure(code: isHeld ? .inUse : .unreadable, path: path, reason: reason)
    }
  }

  deinit { close(lock) }

  public var systemDatabase: String { path + "/system.sqlite" }
  public func tenantDatabase(_ slug: String) -> String { path + "/tenants/" + slug + ".sqlite" }
  public var operatorToken: String { path + "/operator.token" }

  /// Removes what a broken creation of a tenant left behind.
  func discardDatabase(at file: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] where access(file + suffix, F_OK) == 0 { unlink(file + suffix) }
  }

  /// Copies a tenant's database, which nobody has open and whose log is in it, beside it. A copy that is there stays.
  ///
  /// - Parameter migration: the first that it has not had; names the copy.
  /// - Returns: where the copy is.
  func copyDatabase(of slug: String, before migration: String) throws(Failure) -> String {
    let copy = path + "/tenants/" + slug + ".before-" + migration + ".sqlite"
    // Nothing was written to the database since: it does not open before it has had the migration.
    if access(copy, F_OK) == 0 { return copy }
    let unfinished = copy + ".part"
    discardDatabase(at: unfinished)
    do {
      try FileManager.default.copyItem(atPath: tenantDatabase(slug), toPath: unfinished)
      try DataFolder.flush(unfinished)
      guard rename(unfinished, copy) == 0 else {
        throw Failure(code: .unreadable, path: copy, reason: DataFolder.systemReason())
      }
      try DataFolder.flush(path + "/tenants")
    } catch {
      discardDatabase(at: unfinished)
      throw Failure(code: .unreadable, path: copy, reason: error.localizedDescription)
    }
    return copy
  }

  /// Brings a file, or the names in a folder, to the disk.
  private static func flush(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(code: .unreadable, path: path, reason: systemReason()) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw Failure(code: .unreadable, path: path, reason: systemReason()) }
  }

  /// Writes the operator's token, readable by the owner alone, and flushes it.
  func writeOperatorToken(_ token: String) throws(Failure) {
    let file = open(operatorToken, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(code: .unreadable, path: operatorToken, reason: DataFolder.systemReason()) }
    defer { close(file) }
    let bytes = Array((token + "\n").utf8)
    guard fchmod(file, 0o600) == 0, write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      throw Failure(code: .unreadable, path: operatorToken, reason: DataFolder.systemReason())
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
