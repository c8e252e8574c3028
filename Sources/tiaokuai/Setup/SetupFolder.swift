import Foundation
import OrgAPI
import OrgBundle
import OrgText

/// A bundle's folder as `plan` and `apply` take it. A large one is not read here beyond its outline: its mistakes are named
/// by the server, which reads it anyway.
struct SetupFolder {
  /// From this size of its units on a bundle is left to the server: 64 MiB, some 900,000 units.
  static let largeSize = 64 << 20

  let files: SetupFiles
  let outline: BundleOutline
  /// What is in it, in words; nil where it was not read.
  let contents: String?

  init(path: String, _ words: Words) throws {
    guard SetupFolder.size(of: path + "/units.csv") >= SetupFolder.largeSize else {
      let folder = try BundleFolder(path: path, words)
      let bundle = try folder.bundle(words)
      files = SetupFiles(folder.source)
      outline = BundleOutline(bundle)
      contents = SetupFolder.contents(of: bundle, words)
      return
    }
    let strangers = try BundleSource.strangers(in: path)
    guard strangers.isEmpty else { throw SetupFolder.failure(path, strangers, strangers.count, words) }
    files = try SetupFiles(folder: path)
    contents = nil
    let bytes = { (name: String) in [UInt8](FileManager.default.contents(atPath: path + "/" + name) ?? Data()) }
    let read = BundleOutline.read(
      tenant: bytes("tenant.yaml"), users: bytes("users.csv"), grants: bytes("grants.csv"))
    guard let outline = read.outline else { throw SetupFolder.failure(path, read.problems, read.problemCount, words) }
    self.outline = outline
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  private static func failure(
    _ path: String, _ problems: [BundleProblem], _ count: Int, _ words: Words
  ) -> CommandFailure {
    for problem in problems { Console.note(words.catalogue.text(of: problem)) }
    return CommandFailure(
      .problems,
      words(
        "\(path) 有 \(count) 处错误，未作任何改动",
        "\(path) has \(words.counted(count, "mistake", "mistakes")); nothing was changed"))
  }

  private static func contents(of bundle: SetupBundle, _ words: Words) -> String {
    words(
      "\(bundle.units.count) 个单位，\(bundle.users.count) 名用户，\(bundle.grants.count) 项授权，\(bundle.rules.count) 条规则",
      words.counted(bundle.units.count, "unit", "units") + ", " + words.counted(bundle.users.count, "user", "users")
        + ", " + words.counted(bundle.grants.count, "grant", "grants") + ", "
        + words.counted(bundle.rules.count, "rule", "rules"))
  }
}
