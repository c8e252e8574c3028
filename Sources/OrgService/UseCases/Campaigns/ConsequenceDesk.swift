import OrgAPI
import OrgDomain
import OrgStorage

/// What follows from a campaign's results: what the rules advise now, and what bodies above have settled.
struct ConsequenceDesk {
  let campaigns: CampaignDesk
  let tables: TenantTables

  /// A rule that holds for a unit, or was settled for it.
  struct Finding {
    let unit: UnitIndex
    let rule: ConsequenceRule
    /// The rule's place in the scheme, from 0.
    let place: Int
    let settled: Settled?
  }

  /// That a consequence was confirmed or dismissed.
  struct Settled {
    let entry: EntryNumber
    let isConfirmed: Bool
  }

  /// The consequences of some units, unit by unit in the order of the rules.
  func findings(of units: [UnitIndex], in campaign: CampaignCode) throws -> [Finding] {
    let scheme = try campaigns.requireScheme(of: campaign)
    guard !scheme.consequences.isEmpty, !units.isEmpty else { return [] }
    let settled = try settled(of: units, in: campaign)
    let finder = ConsequenceFinder(scheme: scheme, tree: campaigns.state.tree)
    return try UnitYearFinding(campaigns, tables: tables).years(of: units, in: campaign).flatMap { year in
      let advised = Set(finder.rules(for: year).map(\.code))
      let all = scheme.consequences.enumerated().map { place, rule in
        Finding(
          unit: year.unit, rule: rule, place: place,
          settled: settled[Consequence(rule: rule.code, unit: year.unit)])
      }
      return all.filter { $0.settled != nil || advised.contains($0.rule.code) }
    }
  }

  /// The rule that is advised for a unit now. Throws `notFound` for a rule there is not and one that is not advised,
  /// `invalid` for one that was settled.
  func advised(_ code: String, for unit: UnitIndex, in campaign: CampaignCode) throws -> ConsequenceRule {
    let scheme = try campaigns.requireScheme(of: campaign)
    guard let rule = scheme.consequences.first(where: { $0.code.text == code }) else {
      throw ServiceFault(.notFound, .notFound(.ofScheme), ["what": code])
    }
    let arguments = NoticeArguments(campaigns.state.tree).with("rule", rule.code).with("unit", unit: unit)
    guard let finding = try findings(of: [unit], in: campaign).first(where: { $0.rule.code == rule.code }) else {
      throw ServiceFault(.notFound, Notice(.ledger(.notAdvised), arguments))
    }
    if let settled = finding.settled {
      throw ServiceFault(
        .invalid, Notice(.ledger(.consequenceSettled), arguments.with("entry", String(settled.entry.rawValue))))
    }
    return rule
  }

  /// What was settled; of several words on one consequence the last holds.
  private func settled(of units: [UnitIndex], in campaign: CampaignCode) throws -> [Consequence: Settled] {
    let filter = LedgerFilter(campaign: campaign, kind: .consequence, unit: units.count == 1 ? units.first : nil)
    var found: [Consequence: Settled] = [:]
    try tables.forEachEntry(filter) { row in
      guard case .consequence(let rule, let isConfirmed) = try row.value().content else { return }
      found[Consequence(rule: rule, unit: row.unit)] = Settled(entry: row.number, isConfirmed: isConfirmed)
    }
    return found
  }
}
