import Foundation
import OrgBundle
import OrgService

/// The files of a bundle that a server is given, read piece by piece: a large one is never held whole.
struct SetupFiles {
  /// The files that make a tenant; the others of a bundle are for `check` and `play`.
  private static let names = [
    "tenant.yaml", "documents.yaml", "units.csv", "users.csv", "grants.csv", "rulebook.yaml", "scheme.yaml",
    "plans.yaml", "history.csv", "campaigns.yaml", "members.csv", "terms.csv", "calendar.csv",
  ]

  struct File {
    let name: String
    let size: Int
    /// The bytes from an offset on, at most so many.
    let read: (_ offset: Int, _ count: Int) throws -> [UInt8]
  }

  let files: [File]

  var size: Int { files.reduce(0) { $0 + $1.size } }

  /// Files held in memory.
  init(_ source: BundleSource) {
    files = SetupFiles.names.compactMap { name in
      guard let bytes = source.files[name] else { return nil }
      return File(name: name, size: bytes.count) { offset, count in
        Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
      }
    }
  }

  /// Files of a folder.
  init(folder: String) throws {
    files = try SetupFiles.names.compactMap { name in
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      let handle = try FileHandle(forReadingFrom: URL(filePath: path).resolvingSymlinksInPath())
      return File(name: name, size: Int(try handle.seekToEnd())) { offset, count in
        try handle.seek(toOffset: UInt64(offset))
        return Array(try handle.read(upToCount: count) ?? Data())
      }
    }
  }

  /// The SHA-256 of all names and contents, by which a server knows an unfinished set-up again.
  func digest() throws -> String {
    var digest = SetupDigest()
    for file in files.sorted(by: { SetupDigest.precedes($0.name, $1.name) }) {
      digest.begin(file.name, size: file.size)
      var offset = 0
      while offset < file.size {
        let piece = try file.read(offset, 1 << 20)
        guard !piece.isEmpty else { break }
        digest.update(piece)
        offset += piece.count
      }
    }
    return digest.text
  }
}
