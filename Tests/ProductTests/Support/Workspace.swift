import Foundation

/// A temporary folder of one test, with a path short enough for a socket in it.
struct Workspace {
  let path: String

  private init() throws {
    path = "/tmp/tk-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// Makes a folder, hands it over, and takes it away with all that is in it.
  static func with<Value>(_ body: (Workspace) async throws -> Value) async throws -> Value {
    let workspace = try Workspace()
    defer { try? FileManager.default.removeItem(atPath: workspace.path) }
    return try await body(workspace)
  }

  func path(_ name: String) -> String { path + "/" + name }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// The permission bits of a file.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ bytes: Data) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  /// Writes a bundle's files into a folder and returns its path.
  func bundle(_ name: String, _ files: [String: String]) throws -> String {
    for (file, text) in files { try write(name + "/" + file, text) }
    return path(name)
  }

  /// Copies a folder of the repository.
  func copy(_ source: String, to name: String) throws -> String {
    try FileManager.default.copyItem(atPath: source, toPath: path(name))
    return path(name)
  }
}
