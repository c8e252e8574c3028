import ArgumentParser
import OrgAPI
import OrgBundle
import OrgText

/// A bundle's folder, read with everything that is wrong in it.
struct BundleFolder {
  let path: String
  let source: BundleSource
  let reading: BundleReading

  /// - Parameter leftOut: files that are not looked at.
  init(path: String, leavingOut leftOut: Set<String> = [], _ words: Words) throws {
    self.path = path
    do throws(BundleProblem) {
      var source = try BundleSource.folder(at: path)
      for name in leftOut { source.files[name] = nil }
      self.source = source
    } catch {
      throw CommandFailure(
        .problems,
        words(
          "不能读取文件夹 \(path)：\(words.catalogue.sentence(of: error))",
          "cannot read the folder \(path): \(words.catalogue.sentence(of: error))"))
    }
    reading = BundleReader(source).read()
  }

  /// The bundle; where there is any problem, all of them are said and the command ends.
  func bundle(_ words: Words) throws -> SetupBundle {
    if let bundle = reading.bundle { return bundle }
    for problem in reading.problems { Console.note(words.catalogue.text(of: problem)) }
    throw CommandFailure(
      .problems,
      words(
        "\(path) 有 \(reading.problemCount) 处错误，未作任何改动",
        "\(path) has \(words.counted(reading.problemCount, "mistake", "mistakes")); nothing was changed"))
  }
}
