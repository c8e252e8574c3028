public import OrgAPI

/// The files of a setup bundle as bytes, by their names inside the bundle.
///
/// Limits: a CSV file of 1 GiB, a YAML file of 8 MiB, 1,000 files; `BundleReader` names what is beyond.
public struct BundleSource: Sendable, Equatable {
  /// The most files of a bundle.
  public static let fileLimit = 1_000
  /// The most bytes of a CSV file.
  public static let fileByteLimit = 1024 * 1024 * 1024
  /// The most bytes of any other file.
  public static let textByteLimit = 8 * 1024 * 1024

  /// The files' bytes by name, such as `units.csv` or `assertions/targets.yaml`.
  public var files: [String: [UInt8]]
  /// Files that are there and could not be taken: unreadable ones and those beyond a limit.
  public internal(set) var problems: [BundleProblem]

  /// A bundle of files held in memory.
  public init(files: [String: [UInt8]] = [:]) {
    self.files = files
    problems = []
  }

  /// A bundle of texts, in UTF-8.
  public init(texts: [String: String]) {
    self.init(files: texts.mapValues { Array($0.utf8) })
  }

  /// The most bytes of a file of this name.
  public static func byteLimit(of name: String) -> Int {
    name.hasSuffix(".csv") ? fileByteLimit : textByteLimit
  }
}
