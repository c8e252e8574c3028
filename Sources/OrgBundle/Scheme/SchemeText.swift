import OrgAPI
import OrgDomain

/// The YAML text of a scheme.
public enum SchemeText {
  /// Reads a scheme and judges it: by itself, and against the tenant where something is known of it.
  ///
  /// Limits: `BundleSource.textByteLimit`, `SchemeLimits`. Never throws: mistakes are in the result.
  ///
  /// - Parameters:
  ///   - file: the name that problems carry.
  ///   - surroundings: what the scheme may refer to.
  ///   - problemLimit: how many problems are listed.
  public static func read(
    _ text: String, file: String = "scheme.yaml", in surroundings: SchemeSurroundings = SchemeSurroundings(),
    problemLimit: Int = BundleReader.problemLimit
  ) -> SchemeReading {
    let list = ProblemList(limit: problemLimit)
    let bytes = Array(text.utf8)
    if let problem = FileCheck.problem(bytes, file: file, limit: BundleSource.textByteLimit) { list.add(problem) }
    let scheme = list.count == 0 ? scheme(bytes, file: file, known: surroundings.names, problems: list) : nil
    return SchemeReading(scheme: scheme, problems: list.sorted(), problemCount: list.count)
  }

  /// The scheme of a file; nil where there is any problem.
  static func scheme(_ bytes: [UInt8], file: String, known: KnownNames, problems: ProblemList) -> Scheme? {
    let before = problems.count
    guard let value = YAMLFile.value(bytes, file: file, problems: problems) else { return nil }
    let report = YAMLReport(file: file, problems: problems, needsValues: true)
    guard let root = YAMLMapping(value, name: "", keys: SchemeReader.keys, report: report),
      let scheme = SchemeReader(entries: SchemeEntries(report: report, known: known)).scheme(root),
      problems.count == before
    else { return nil }
    problems.add(scheme.problems) { found in
      let places = SchemePlaces(value: value, grades: scheme.grades.map(\.code), file: file)
      return found.map(places.problem)
    }
    return problems.count == before ? scheme : nil
  }
}
