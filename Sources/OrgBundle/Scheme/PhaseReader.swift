import OrgAPI
import OrgDomain

/// Reads the course of the year: phases, days on which figures are taken, publication.
struct PhaseReader {
  private static let keys = ["code", "name", "from", "until", "matters", "opens", "closes", "due", "basis"]

  private enum Opening: String, CaseIterable {
    case date, hand
  }

  private enum Closing: String, CaseIterable {
    case submission, steps
  }

  let entries: SchemeEntries

  func phase(_ value: YAMLValue) -> PhasePlan? {
    guard let phase = YAMLMapping(value, name: "phases", keys: PhaseReader.keys, report: entries.report) else {
      return nil
    }
    let code: PhaseCode? = phase.required("code", Values.word)
    let name = entries.name(of: phase)
    let from = phase.required("from", Values.dayStart)
    let until = phase.required("until", Values.dayEnd)
    let matters = entries.matters("matters", of: phase)
    let opening: Opening? = phase.optional("opens", Values.choice)
    let closing: Closing? = phase.optional("closes", Values.choice)
    let due = due(phase)
    let basis = entries.basis(of: phase)
    guard let code, let from, let until else { return nil }
    return PhasePlan(
      code: code, name: name ?? code.rawValue, from: from, until: until, matters: matters,
      closesSteps: closing == .steps, opensByDate: opening != .hand, due: due, basis: basis)
  }

  private func due(_ phase: YAMLMapping) -> [Matter: YearMoment] {
    var due: [Matter: YearMoment] = [:]
    for entry in phase.open("due", Values.word as Parse<Matter>) {
      entries.judge(entry.key, at: entry.place)
      due[entry.key] = entries.report.read(entry.value, key: entry.key.rawValue, Values.dayEnd)
    }
    return due
  }

  func snapshot(_ value: YAMLValue) -> SnapshotPlan? {
    let keys = ["code", "name", "at"]
    guard let entry = YAMLMapping(value, name: "snapshots", keys: keys, report: entries.report) else { return nil }
    let code: SchemeWord? = entry.required("code", Values.word)
    let name = entries.name(of: entry)
    let at = entry.required("at", Values.dayEnd)
    guard let code, let at else { return nil }
    return SnapshotPlan(code: code, name: name ?? code.rawValue, at: at)
  }

  /// What stands under `publication`.
  func publication(of scheme: YAMLMapping) -> PublicationPlan {
    guard let entry = scheme.mapping("publication", keys: ["workingDays", "matters"]) else { return PublicationPlan() }
    let days = entry.optional("workingDays", Values.number(1...SchemeLimits.workingDays))
    let matters = entries.matters("matters", of: entry)
    return PublicationPlan(workingDays: days ?? PublicationPlan().workingDays, matters: matters)
  }
}
