import Foundation

/// A short folder of its own for a test's sockets.
struct SocketFolder {
  let path: String

  init() throws {
    let name = String(UInt32.random(in: .min ... .max), radix: 36)
    path = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("jr-\(name)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  var socket: String { path + "/s" }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
