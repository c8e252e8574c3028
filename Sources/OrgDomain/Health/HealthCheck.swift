/// Judges a unit's health by what is known of it.
public struct HealthCheck: Sendable {
  public let figures: HealthFigures
  public let today: Day

  public init(figures: HealthFigures, today: Day) {
    self.figures = figures
    self.today = today
  }

  /// Whether a unit is judged at all: an organisation of the tenant that still works.
  public static func concerns(_ unit: Unit) -> Bool {
    guard unit.status == .active, !unit.isOutside else { return false }
    switch unit.kind {
    case .committee, .generalBranch, .branch, .workCommittee, .leadingGroup: return true
    case .department, .site: return false
    }
  }

  /// The warnings in the order of the rules; none for a unit that is not judged.
  public func warnings(_ facts: HealthFacts, of unit: Unit) -> [HealthWarning] {
    guard HealthCheck.concerns(unit) else { return [] }
    return [
      members(facts, unit), size(facts, unit), term(facts, unit), facts.isPostHeld ? nil : .postVacant,
      facts.unhosted > 0 ? .mobileUnhosted(count: facts.unhosted) : nil,
      facts.campaignsWithout > 0 ? .outsideCampaigns(campaigns: facts.campaignsWithout) : nil, training(facts, unit),
      isElected(unit) && facts.workingRules == 0 ? .noWorkingRule : nil,
    ].compactMap { $0 }
  }

  private func members(_ facts: HealthFacts, _ unit: Unit) -> HealthWarning? {
    guard unit.kind == .branch, let count = facts.fullMembers, count < figures.branchMembers else { return nil }
    return .tooFewFullMembers(count: count, least: figures.branchMembers)
  }

  private func size(_ facts: HealthFacts, _ unit: Unit) -> HealthWarning? {
    guard let least = figures.least(of: unit.kind), let count = facts.membersBelow, count < least else { return nil }
    return .underSize(count: count, least: least)
  }

  private func term(_ facts: HealthFacts, _ unit: Unit) -> HealthWarning? {
    guard let elected = facts.elected else { return nil }
    let years = figures.years(of: unit)
    let ended = elected.adding(months: years * 12)
    return ended <= today ? .termOver(elected: elected, years: years, ended: ended) : nil
  }

  /// A new secretary has as long as one who was trained on the day he took the post.
  private func training(_ facts: HealthFacts, _ unit: Unit) -> HealthWarning? {
    guard isElected(unit), facts.isPostHeld, let last = facts.training else { return nil }
    let from = [last, facts.postHeldSince].compactMap { $0 }.max()
    guard from.map({ $0.adding(months: figures.trainingMonths) <= today }) ?? true else { return nil }
    return .trainingOverdue(last: last, months: figures.trainingMonths)
  }

  /// Whether the unit has a body elected by members.
  private func isElected(_ unit: Unit) -> Bool {
    switch unit.kind {
    case .committee, .generalBranch, .branch: true
    case .workCommittee, .leadingGroup, .department, .site: false
    }
  }
}

extension Day {
  /// The same day so many months later; in a shorter month its last day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let (laterYear, laterMonth) = (count / 12, count % 12 + 1)
    return (0..<4).lazy.compactMap { Day(year: laterYear, month: laterMonth, day: day - $0) }.first ?? self
  }
}
