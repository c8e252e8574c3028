public import OrgAPI
public import OrgDomain

/// The YAML text of a rule book.
public enum RuleBookText {
  /// Reads the rules of a text (SPEC: rulebook.yaml). What the rules mean together is judged by `RuleBook`.
  ///
  /// Limits: `BundleSource.textByteLimit`. Never throws: mistakes are in the result.
  ///
  /// - Parameters:
  ///   - file: the name that problems carry.
  ///   - problemLimit: how many problems are listed.
  public static func read(
    _ text: String, file: String = "rulebook.yaml", problemLimit: Int = BundleReader.problemLimit
  ) -> RuleBookReading {
    let list = ProblemList(limit: problemLimit)
    let bytes = Array(text.utf8)
    if let problem = FileCheck.problem(bytes, file: file, limit: BundleSource.textByteLimit) {
      list.add(problem)
    }
    let found = list.count == 0 ? rules(bytes, file: file, problems: list) : ([], [])
    return RuleBookReading(rules: found.0, positions: found.1, problems: list.sorted())
  }

  /// The problems of a book as problems of its text, with their places.
  ///
  /// - Parameters:
  ///   - positions: of the rules from which the book was to be made.
  public static func problems(
    _ problems: RuleBookProblems, positions: [RulePosition], file: String = "rulebook.yaml"
  ) -> [BundleProblem] {
    let places = RulePlaces(positions: positions, file: file)
    return problems.problems.map(places.problem)
  }

  static func rules(_ bytes: [UInt8], file: String, problems: ProblemList) -> ([Rule], [RulePosition]) {
    guard let root = YAMLFile.mapping(bytes, file: file, keys: ["rules"], problems: problems),
      root.required("rules") != nil
    else { return ([], []) }
    let reader = RuleReader(report: root.report)
    let read = root.sequence("rules").compactMap(reader.rule)
    return (read.map(\.rule), read.map(\.position))
  }
}
