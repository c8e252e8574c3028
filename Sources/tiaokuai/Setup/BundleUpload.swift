import OrgAPI
import OrgClient

/// Sends a bundle's files to the server, piece by piece, as they stand; what has come before a break is not sent again.
struct BundleUpload {
  /// Escaped in JSON a piece may double; this stays far below the 8 MiB of a message.
  private static let pieceSize = 1 << 20

  let session: SetupSession
  let files: SetupFiles

  /// Sends every file, and says how far it has come.
  func send(quietly: Bool, _ words: Words) async throws {
    let total = files.size
    let progress = Progress(words("发送", "sending"), .bytes, isQuiet: quietly, words)
    let there = files.files.reduce(0) { $0 + min($1.size, session.received[$1.name] ?? 0) }
    if there == total, session.received.count >= files.files.count {
      if !quietly { Console.note(words("服务器已有全部文件", "the server has all files already")) }
      return
    }
    if there > 0, !quietly {
      let amount = ProgressLine.grouped(there)
      Console.note(
        words("接着上次中断处继续：服务器已有 \(amount) 字节", "going on where it stopped: the server has \(amount) bytes"))
    }
    var before = 0
    for file in files.files {
      var sent = session.received[file.name] ?? 0
      // A file that has come whole is not sent again; a new empty one is, for its name.
      while sent < file.size || session.received[file.name] == nil && sent == 0 {
        let piece = try BundleUpload.piece(of: file, from: sent, words)
        let params = SetupRows.Params(setup: session.setup, file: file.name, offset: sent, text: piece)
        sent = try await session.client.call(SetupRows.self, params).size
        progress.update(before + sent, of: total)
        if file.size == 0 { break }
      }
      before += file.size
    }
    let count = files.files.count
    progress.finish(
      total, saying: words("已发送 \(count) 个文件，\(total) 字节", "sent \(count) files, \(total) bytes"))
  }

  /// The next piece, cut before a byte that begins a character.
  private static func piece(of file: SetupFiles.File, from start: Int, _ words: Words) throws -> String {
    var bytes = try file.read(start, pieceSize + 1)
    if bytes.count > pieceSize {
      var end = pieceSize
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeSubrange(end...)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.isEmpty || start == file.size else {
      throw CommandFailure(
        .problems,
        words(
          "\(file.name)：第 \(start) 字节之后不是 UTF-8 文本；请另存为 UTF-8",
          "\(file.name): not UTF-8 behind byte \(start); save it as UTF-8"))
    }
    return text
  }
}
