import OrgAPI
import OrgBundle
import OrgClient

/// Sends a bundle's files to the server, piece by piece, as they stand.
struct BundleUpload {
  /// The files that make a tenant; the others of a bundle are for `check` and `play`.
  private static let names = [
    "tenant.yaml", "documents.yaml", "units.csv", "users.csv", "grants.csv", "rulebook.yaml", "scheme.yaml",
    "plans.yaml", "history.csv", "campaigns.yaml", "calendar.csv",
  ]
  /// Escaped in JSON a piece may double; this stays far below the 8 MiB of a message.
  private static let pieceSize = 1 << 20

  let session: SetupSession
  let source: BundleSource

  /// Sends every file; `say` says how far it has come.
  func send(quietly: Bool, _ words: Words) async throws {
    let files = BundleUpload.names.compactMap { name in source.files[name].map { (name: name, bytes: $0) } }
    let total = files.reduce(0) { $0 + $1.bytes.count }
    let progress = Progress(words("发送", "sending"), .bytes, isQuiet: quietly, words)
    var before = 0
    for file in files {
      var sent = 0
      repeat {
        let piece = BundleUpload.piece(of: file.bytes, from: sent)
        let params = SetupRows.Params(
          setup: session.setup, file: file.name, offset: sent, text: String(decoding: piece, as: UTF8.self))
        sent = try await session.client.call(SetupRows.self, params).size
        progress.update(before + sent, of: total)
      } while sent < file.bytes.count
      before += file.bytes.count
    }
    progress.finish(
      total, saying: words("已发送 \(files.count) 个文件，\(total) 字节", "sent \(files.count) files, \(total) bytes"))
  }

  /// The next piece, cut before a byte that begins a character.
  private static func piece(of bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    var end = min(bytes.count, start + pieceSize)
    while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[start..<end]
  }
}
