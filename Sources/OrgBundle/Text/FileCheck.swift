import OrgAPI

/// What a file must be before anything in it is read: not too large, not empty, UTF-8.
enum FileCheck {
  static func problem(_ bytes: [UInt8], file: String, limit: Int) -> BundleProblem? {
    if bytes.count > limit {
      return BundleProblem(file: file, code: .fileTooLarge, arguments: [String(bytes.count), String(limit)])
    }
    let check = TextCheck(bytes)
    if bytes.count == check.markLength { return BundleProblem(file: file, code: .emptyFile) }
    return check.problem(file: file)
  }
}
