import OrgAPI
import OrgDomain

/// Reads one local plan. What its parts mean beside the scheme is judged by `PlanJudgement`.
struct PlanReader {
  static let keys = ["name", "basis", "procedures", "questionnaires", "steps"]

  let entries: SchemeEntries

  /// - Parameters:
  ///   - unit: whose plan it is.
  func plan(_ root: YAMLMapping, of unit: UnitCode) -> LocalPlan? {
    let name = root.required("name", Values.text)
    let basis = entries.basis(of: root)
    let procedures = entries.list("procedures", of: root, limit: SchemeLimits.rules)
      .compactMap(ProcedureReader(entries: entries).procedure)
    let questionnaires = entries.list("questionnaires", of: root, limit: SchemeLimits.rules)
      .compactMap(QuestionnaireReader(entries: entries).minimum)
    let steps = steps(root)
    return name.map {
      LocalPlan(
        unit: unit, name: $0, procedures: procedures, questionnaires: questionnaires, steps: steps, basis: basis)
    }
  }

  private func steps(_ root: YAMLMapping) -> [Matter: [StepTemplate]] {
    let reader = StepReader(report: entries.report)
    var steps: [Matter: [StepTemplate]] = [:]
    for entry in root.open("steps", Values.word as Parse<Matter>) {
      let key = entry.key.rawValue
      entries.judge(entry.key, at: entry.place)
      guard case .sequence(let values) = entry.value.content else {
        entries.report.wrongType(entry.value, key: key, expected: "list")
        continue
      }
      if values.isEmpty { entries.report.add(.yamlEmpty, [key], at: entry.place) }
      if values.count > SchemeLimits.steps {
        entries.report.add(.yamlTooLong, [key, String(values.count), String(SchemeLimits.steps)], at: entry.place)
      }
      steps[entry.key] = values.compactMap(reader.step)
    }
    return steps
  }
}
