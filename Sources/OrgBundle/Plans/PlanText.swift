import OrgAPI
public import OrgDomain

/// The YAML text of one local plan: an entry of plans.yaml without its unit.
public enum PlanText {
  /// Reads a plan and judges it: beside the scheme, and against the tenant where something is known of it.
  ///
  /// Limits: `BundleSource.textByteLimit`, `SchemeLimits`. Never throws: mistakes are in the result.
  ///
  /// - Parameters:
  ///   - unit: whose plan it is.
  ///   - file: the name that problems carry.
  ///   - scheme: the scheme that the plan adds to; nil: only the text is judged.
  ///   - surroundings: what the plan may refer to.
  ///   - problemLimit: how many problems are listed.
  public static func read(
    _ text: String, unit: UnitCode, file: String = "plan.yaml", scheme: Scheme? = nil,
    in surroundings: SchemeSurroundings = SchemeSurroundings(), problemLimit: Int = BundleReader.problemLimit
  ) -> PlanReading {
    let list = ProblemList(limit: problemLimit)
    let bytes = Array(text.utf8)
    if let problem = FileCheck.problem(bytes, file: file, limit: BundleSource.textByteLimit) { list.add(problem) }
    var plan: LocalPlan?
    if list.count == 0, let value = YAMLFile.value(bytes, file: file, problems: list) {
      let report = YAMLReport(file: file, problems: list, needsValues: true)
      let entries = SchemeEntries(report: report, known: surroundings.names)
      plan = YAMLMapping(value, name: "", keys: PlanReader.keys, report: report)
        .flatMap { PlanReader(entries: entries).plan($0, of: unit) }
      if let plan, list.count == 0 {
        PlanJudgement(scheme: scheme, tree: surroundings.tree, standing: surroundings.plans, report: report)
          .judge(plan, at: value)
      }
    }
    return PlanReading(plan: list.count == 0 ? plan : nil, problems: list.sorted(), problemCount: list.count)
  }
}
