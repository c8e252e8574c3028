/// Finds rules whose `as: {matter}` can lead a unit back to the matter it started from.
///
/// Judged on the conditions, so that a circle is refused before a unit falls into it; the router guards itself besides.
struct MatterCircles {
  let cases: [Matter: [RuleCase]]
  let narrowness: Narrowness

  func problems() -> [RuleBookProblem] {
    var problems: [RuleBookProblem] = []
    for start in cases.values.joined() {
      guard case .sameAs(let next) = start.rule.prescription else { continue }
      var visited: Set<Matter> = []
      if let path = path(from: next, back: start, &visited) {
        problems.append(.matterCircle(start.rule.code, [start.rule.matter] + path))
      }
    }
    return problems.sorted { ($0.rule?.text ?? "") < ($1.rule?.text ?? "") }
  }

  /// The matters from one back to the start's, where a unit that meets the start's conditions can be led along them.
  private func path(from matter: Matter, back start: RuleCase, _ visited: inout Set<Matter>) -> [Matter]? {
    if matter == start.rule.matter { return [matter] }
    guard visited.insert(matter).inserted else { return nil }
    let list = cases[matter] ?? []
    for candidate in list {
      guard case .sameAs(let next) = candidate.rule.prescription,
        !narrowness.exclude(start.conditions, candidate.conditions),
        !isBeaten(candidate, by: list, for: start.conditions)
      else { continue }
      // Back at the start, a unit that came this way must meet the start's rule again.
      if next == start.rule.matter,
        isBeaten(start, by: cases[next] ?? [], for: start.conditions.joined(with: candidate.conditions))
      {
        continue
      }
      if let rest = path(from: next, back: start, &visited) { return [matter] + rest }
    }
    return nil
  }

  /// Whether another case applies to every unit of the start's and goes before the candidate.
  private func isBeaten(_ candidate: RuleCase, by list: [RuleCase], for conditions: SubjectCase) -> Bool {
    list.contains { other in
      other.rule.code != candidate.rule.code && other.rule.validFrom == nil && other.rule.validUntil == nil
        && narrowness.implies(conditions, other.conditions)
        && (other.rule.overrides.contains(candidate.rule.code)
          || (!candidate.rule.overrides.contains(other.rule.code)
            && narrowness.isNarrower(other.conditions, than: candidate.conditions)))
    }
  }
}
