import Foundation

/// A folder that is written beside its place and put there whole: nobody ever finds half of it.
struct NewFolder {
  let path: String
  private let draft: String
  private let replaces: Bool
  private var files: [String: Int32] = [:]

  /// Makes the folder's draft.
  ///
  /// - Parameter replacing: whether a folder that stands there with something in it gives way.
  init(at path: String, replacing: Bool, _ words: Words) throws {
    let target = URL(filePath: path).standardizedFileURL.path
    self.path = target
    replaces = replacing
    draft = URL(filePath: target).deletingLastPathComponent().path + "/.tiaokuai-" + String(getpid()) + "-new"
    try NewFolder.check(target, replacing: replacing, words)
    try? FileManager.default.removeItem(atPath: draft)
    guard mkdir(draft, 0o777) == 0 else { throw NewFolder.cannotWrite(draft, words) }
  }

  /// Says no where the place is taken.
  static func check(_ path: String, replacing: Bool, _ words: Words) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    let isEmpty = isFolder.boolValue && (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) == true
    guard isFolder.boolValue, isEmpty || replacing else {
      throw CommandFailure(
        .cannotWrite,
        words(
          "\(path) 已存在，未作改动；请另选文件夹\(isFolder.boolValue ? "，或用 --replace 替换它" : "")",
          "\(path) is there already and was left alone; choose another folder"
            + (isFolder.boolValue ? ", or replace it with --replace" : "")))
    }
  }

  /// Adds bytes to the end of a file, which is made where it is missing, with the folder above it.
  mutating func append(_ bytes: [UInt8], to name: String, _ words: Words) throws {
    let file = try files[name] ?? open(name, words)
    files[name] = file
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw NewFolder.cannotWrite(draft + "/" + name, words) }
      rest = rest.dropFirst(written)
    }
  }

  /// Flushes what was written and puts the folder in its place.
  mutating func finish(_ words: Words) throws {
    for (name, file) in files {
      guard fsync(file) == 0 else { throw NewFolder.cannotWrite(draft + "/" + name, words) }
      close(file)
    }
    let folders = Set(files.keys.map { (draft + "/" + $0 as NSString).deletingLastPathComponent } + [draft])
    files = [:]
    for folder in folders { NewFolder.flush(folder) }
    try NewFolder.check(path, replacing: replaces, words)
    let old = draft + "-old"
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, rename(path, old) != 0 { throw NewFolder.cannotWrite(path, words) }
    guard rename(draft, path) == 0 else {
      let failure = NewFolder.cannotWrite(path, words)
      if isThere { rename(old, path) }
      throw failure
    }
    NewFolder.flush((path as NSString).deletingLastPathComponent)
    if isThere { try? FileManager.default.removeItem(atPath: old) }
  }

  /// Takes the draft away; nothing stands at the place that did not before.
  mutating func discard() {
    for file in files.values { close(file) }
    files = [:]
    try? FileManager.default.removeItem(atPath: draft)
  }

  private func open(_ name: String, _ words: Words) throws -> Int32 {
    let whole = draft + "/" + name
    let folder = (whole as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = Glibc.open(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw NewFolder.cannotWrite(whole, words) }
    return file
  }

  private static func flush(_ folder: String) {
    let file = Glibc.open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func cannotWrite(_ path: String, _ words: Words) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    return CommandFailure(.cannotWrite, words("不能写入 \(path)：\(reason)", "cannot write \(path): \(reason)"))
  }
}
