import OrgAPI
import OrgDomain

/// Reads expect.yaml.
public enum ExpectFile {
  /// Reads the expectations of a text.
  ///
  /// Limits: `BundleSource.textByteLimit`, `SchemeLimits.expectations`. Never throws: mistakes are in the result.
  ///
  /// - Parameters:
  ///   - file: the name that problems carry.
  ///   - problemLimit: how many problems are listed.
  public static func read(
    _ text: String, file: String = "expect.yaml", problemLimit: Int = BundleReader.problemLimit
  ) -> ExpectReading {
    let list = ProblemList(limit: problemLimit)
    let bytes = Array(text.utf8)
    if let problem = FileCheck.problem(bytes, file: file, limit: BundleSource.textByteLimit) { list.add(problem) }
    let found = list.count == 0 ? expectations(bytes, file: file, known: KnownNames(), problems: list) : []
    return ExpectReading(expectations: found, problems: list.sorted(), problemCount: list.count)
  }

  static func expectations(
    _ bytes: [UInt8], file: String, known: KnownNames, problems: ProblemList
  ) -> [Expectation] {
    guard
      let root = YAMLFile.mapping(bytes, file: file, keys: ["expect"], needsValues: true, problems: problems),
      root.required("expect") != nil
    else { return [] }
    let entries = SchemeEntries(report: root.report, known: known)
    let reader = ExpectationReader(report: root.report, known: known)
    var lines: [Code: Int] = [:]
    var expectations: [Expectation] = []
    for value in entries.list("expect", of: root, limit: SchemeLimits.expectations) {
      guard let expectation = reader.expectation(value) else { continue }
      if let line = lines[expectation.id] {
        root.report.add(.duplicateRow, [expectation.id.text, String(line)], at: value.place)
      } else {
        lines[expectation.id] = value.place.line
        expectations.append(expectation)
      }
    }
    return expectations
  }
}
