import Foundation

/// A folder for one run, readable by its owner alone.
struct TemporaryFolder {
  let path: String

  init() throws {
    let name = "tiaokuai-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let usual = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    // A socket in it must fit the system's address: 107 bytes.
    path = usual.utf8.count <= 90 ? usual : "/tmp/" + name
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(.cannotWrite, "\(path): \(error.localizedDescription)")
    }
  }

  /// Takes the folder away with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
