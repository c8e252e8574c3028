import OrgAPI
import OrgDomain
import OrgStorage

/// Puts together what is known of units in a campaign: their grades, what they aimed at, what is overdue, what was
/// counted. Reads only what the scheme's consequences ask for, in pages, never a query a unit.
struct UnitYearFinding {
  private let desk: CampaignDesk
  private let tables: TenantTables

  init(_ desk: CampaignDesk, tables: TenantTables) {
    self.desk = desk
    self.tables = tables
  }

  /// The facts of one unit.
  func year(of unit: UnitIndex, in campaign: CampaignCode) throws -> UnitYear {
    let found = try years(of: [unit], in: campaign)
    guard let year = found.first else { throw StorageError(.missing, "Nothing was found of a unit.") }
    return year
  }

  /// The facts of some units, in their order. Throws `notFound` for a campaign there is not, `invalid` for one without a
  /// scheme.
  func years(of units: [UnitIndex], in code: CampaignCode) throws -> [UnitYear] {
    let campaign = try desk.state.campaign(code.text)
    let scheme = try desk.requireScheme(of: code)
    let work = try work(of: units, in: campaign, scheme.facts)
    let records = try records(of: units, in: code, scheme.facts)
    return units.map { unit in
      UnitYear(
        unit: unit, year: campaign.year, previous: desk.yearBefore(campaign), standings: desk.state.standings,
        scheme: scheme, aimedAt: work.aims[unit], overdue: work.overdue[unit] ?? [], records: records[unit] ?? [:])
    }
  }

  // MARK: - Cases

  private struct Work {
    var aims: [UnitIndex: SchemeWord] = [:]
    var overdue: [UnitIndex: Set<Matter>] = [:]
  }

  /// Approved targets, and what is owed, due and not done, by units without leave to be late.
  private func work(of units: [UnitIndex], in campaign: StoredCampaign, _ facts: Scheme.Facts) throws -> Work {
    var work = Work()
    let wanted = Set(units)
    let due = facts.matters.filter { matter in desk.due(matter, in: campaign.code).map { $0 <= desk.now } ?? false }
    for matter in due {
      for unit in try desk.units(of: units, owing: matter, in: campaign)
      where !desk.mayBeLate(unit, with: matter, in: campaign.code) {
        work.overdue[unit, default: []].insert(matter)
      }
    }
    let asked = due.union(facts.needsTarget ? [.target] : [])
    try tables.forEachCase(of: campaign.code, asked.sorted(), unit: units.count == 1 ? units.first : nil) { item in
      guard item.isDone, wanted.contains(item.unit) else { return }
      work.overdue[item.unit]?.remove(item.matter)
      if item.matter == .target { work.aims[item.unit] = item.proposedGrade.map(SchemeWord.init(rawValue:)) }
    }
    return work
  }

  // MARK: - Records

  private func records(
    of units: [UnitIndex], in campaign: CampaignCode, _ facts: Scheme.Facts
  ) throws -> [UnitIndex: [SchemeWord: Int]] {
    guard facts.needsRecords else { return [:] }
    let filter = LedgerFilter(campaign: campaign, kind: .record, unit: units.count == 1 ? units.first : nil)
    var counts: [UnitIndex: [SchemeWord: Int]] = [:]
    try tables.forEachEntry(filter) { row in
      guard case .record(let word, let count, _) = try row.value().content else { return }
      counts[row.unit, default: [:]][word, default: 0] += count
    }
    return counts
  }
}

extension CampaignDesk {
  /// Whether a unit has leave to be late with a matter today.
  func mayBeLate(_ unit: UnitIndex, with matter: Matter, in campaign: CampaignCode) -> Bool {
    state.permits.holds(for: unit, matter, in: campaign, on: state.calendar.day(of: now))
  }
}

extension Scheme {
  /// What the consequences ask to be known of a unit beside its grades.
  fileprivate struct Facts {
    var matters: Set<Matter> = []
    var needsTarget = false
    var needsRecords = false
  }

  fileprivate var facts: Facts {
    consequences.flatMap(\.conditions).reduce(into: Facts()) { facts, condition in
      switch condition {
      case .overdue(let matters): facts.matters.formUnion(matters)
      case .targetReached: facts.needsTarget = true
      case .recordBelow: facts.needsRecords = true
      case .grade, .gradeNot, .yearsRunning, .promotedLastYear, .promoted, .fell: break
      }
    }
  }
}
