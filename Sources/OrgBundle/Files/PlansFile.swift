import OrgAPI
import OrgDomain

/// Reads plans.yaml.
struct PlansFile {
  private(set) var plans: [BundlePlan] = []

  /// - Parameters:
  ///   - judge: judges a plan that could be read.
  init(
    _ bytes: [UInt8], known: KnownNames, problems: ProblemList, judge: (YAMLReport) -> PlanJudgement
  ) {
    let file = BundleFile.plansName
    guard
      let root = YAMLFile.mapping(bytes, file: file, keys: ["plans"], needsValues: true, problems: problems),
      root.required("plans") != nil
    else { return }
    let entries = SchemeEntries(report: root.report, known: known)
    var judgement = judge(root.report)
    var lines: [UnitCode: Int] = [:]
    let read = entries.list("plans", of: root, limit: SchemeLimits.plans).compactMap { value in
      let before = problems.count
      let plan = PlansFile.plan(value, entries)
      return plan.flatMap { problems.count == before ? (plan: $0, value: value) : nil }
    }
    let others = Dictionary(read.map { ($0.plan.unit, $0.plan) }, uniquingKeysWith: { first, _ in first })
    judgement.standing.removeAll { others[$0.unit] != nil }
    for (plan, value) in read {
      judgement.judge(plan, beside: others, at: value)
      if let line = lines[plan.unit] {
        root.report.add(.duplicateRow, [plan.unit.text, String(line)], at: value.place)
      } else {
        lines[plan.unit] = value.place.line
        plans.append(BundlePlan(plan: plan, text: value.text(leavingOut: ["unit"])))
      }
    }
  }

  private static func plan(_ value: YAMLValue, _ entries: SchemeEntries) -> LocalPlan? {
    let keys = ["unit"] + PlanReader.keys
    guard let entry = YAMLMapping(value, name: "plans", keys: keys, report: entries.report) else { return nil }
    let unit = entry.required("unit", Values.code)
    if let unit, !entries.known.has(unit: unit), let place = entry["unit"]?.place {
      entries.report.add(.schemeUnknownUnit, [unit.text], at: place)
    }
    guard let unit else { return nil }
    return PlanReader(entries: entries).plan(entry, of: unit)
  }
}
