import Foundation
import OrgService

/// The tokens of a tenant's users as `apply` keeps them: `user,token`, readable by the owner alone.
struct TokensFile {
  private static let header = "user,token"

  let path: String
  private(set) var rows: [(user: String, token: String)] = []

  /// Reads the file where there is one.
  init(path: String, _ words: Words) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.cannotWrite, words("不能读取 \(path)", "cannot read \(path)"))
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if number == 0, String(line) == TokensFile.header { continue }
      guard number > 0, cells.count == 2, !cells.contains("") else {
        throw CommandFailure(
          .problems,
          words(
            "\(path):\(number + 1)：不是令牌文件（首行须为 user,token）；请用 --tokens 另选文件",
            "\(path):\(number + 1): no tokens file (its first line is user,token); choose another with --tokens"))
      }
      rows.append((cells[0], cells[1]))
    }
  }

  func token(of user: String) -> String? { rows.first { $0.user == user }?.token }

  /// Gives every user of the list a token who has none; those who have one keep it.
  mutating func fill(for users: [String]) {
    let known = Set(rows.map(\.user))
    for user in users where !known.contains(user) { rows.append((user, AccessToken.make())) }
  }

  /// Takes back the tokens of users whom the server did not give them to.
  mutating func remove(_ users: Set<String>) { rows.removeAll { users.contains($0.user) } }

  /// Writes the file beside the old one, flushes it and puts it in its place, so that no crash loses a token.
  func save(_ words: Words) throws {
    let text = ([TokensFile.header] + rows.map { "\($0.user),\($0.token)" }).joined(separator: "\n") + "\n"
    let new = path + ".new"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw cannotWrite(words) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard fchmod(file, 0o600) == 0, TokensFile.writeAll(bytes, to: file), fsync(file) == 0, rename(new, path) == 0
    else { throw cannotWrite(words) }
    flushFolder()
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if written <= 0 { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// The new name is on disk only once its folder is.
  private func flushFolder() {
    let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func cannotWrite(_ words: Words) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    return CommandFailure(.cannotWrite, words("不能写入 \(path)：\(reason)", "cannot write \(path): \(reason)"))
  }
}
