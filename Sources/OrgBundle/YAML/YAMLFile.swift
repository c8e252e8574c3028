import OrgAPI

/// One YAML file of the bundle: its text, parsed, and its problems named under its name.
enum YAMLFile {
  /// The mapping that the file is; nil, and a problem, where it is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - needsValues: whether a key with nothing behind it is a mistake.
  static func mapping(
    _ bytes: [UInt8], file: String, keys: [String], needsValues: Bool = false, problems: ProblemList
  ) -> YAMLMapping? {
    let report = YAMLReport(file: file, problems: problems, needsValues: needsValues)
    return value(bytes, file: file, problems: problems).flatMap { value in
      YAMLMapping(value, name: "", keys: keys, report: report)
    }
  }

  /// The value that the file is; nil, and a problem, where there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  static func value(_ bytes: [UInt8], file: String, problems: ProblemList) -> YAMLValue? {
    let text = String(decoding: bytes[TextCheck(bytes).markLength...], as: UTF8.self)
    guard let value = YAMLText(file: file, problems: problems).parse(text) else { return nil }
    if value.isNothing {
      problems.add(.emptyFile, file: file)
      return nil
    }
    return value
  }
}
