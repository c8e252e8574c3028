import OrgAPI
import OrgDomain
import OrgStorage

/// Shows evidence with what follows from its numbers by the scheme of its campaign.
struct EvidenceViewing {
  private let scheme: Scheme?
  private let unit: Unit
  /// The part of the procedure that the evidence is; nil where the scheme does not know it.
  private let part: (PartCode) throws -> EvidencePart?

  init(_ viewing: EntryContentViewing, of entry: Entry) {
    let campaigns = CampaignDesk(state: viewing.state, now: viewing.now)
    scheme = campaigns.scheme(of: entry.campaign)
    unit = viewing.state.tree[entry.unit]
    part = { code in
      guard let number = entry.item else { return nil }
      let known = viewing.state.openCases.state(number)
      guard let item = try known ?? viewing.tables.caseState(number) else { return nil }
      return campaigns.parts(of: item.unit, item.matter, in: item.campaign).first { $0.code == code }
    }
  }

  /// A ballot with its weighted shares, who won, and whether it carries.
  func view(_ tally: BallotTally) throws -> EntryContentView {
    let check = try scheme.flatMap { scheme in
      try part(tally.part).map { BallotCheck(tally: tally, part: $0, scheme: scheme) }
    }
    let options = check?.options ?? []
    let shares = options.compactMap { option in
      check?.share(of: [option]).percentage.map { BallotShare(option: option.rawValue, percent: $0.number) }
    }
    return EntryContentView(
      part: tally.part.rawValue, held: tally.held.description,
      groups: tally.groups.map { EvidenceViewing.view($0, options) }, shares: shares.isEmpty ? nil : shares,
      winner: check?.winner?.rawValue, carries: check?.carries)
  }

  /// A score sheet with its total and the grade whose band that falls in.
  func view(_ sheet: ScoreSheet) -> EntryContentView {
    let form = scheme?.forms.first { $0.code == sheet.form }
    return EntryContentView(
      part: sheet.part.rawValue, form: sheet.form.rawValue, grade: form?.band(of: sheet.total)?.rawValue,
      scores: sheet.points.sorted { $0.key < $1.key }
        .map { IndicatorPoints(indicator: $0.key.rawValue, points: $0.value.number) },
      total: sheet.total.number)
  }

  static func view(_ counts: SurveyCounts) -> EntryContentView {
    EntryContentView(
      part: counts.part.rawValue,
      methods: counts.methods.sorted { $0.key < $1.key }
        .map { SurveyMethodCount(method: $0.key.rawValue, count: $0.value) },
      questionnaires: counts.questionnaires.sorted { $0.key < $1.key }
        .map { SurveyGroupCount(group: $0.key.rawValue, count: $0.value) },
      appraised: counts.appraised, entitled: counts.entitled, heard: counts.heard.map(\.rawValue))
  }

  /// The votes in the order of the options, then any others.
  private static func view(_ group: BallotTally.Group, _ options: [SchemeWord]) -> BallotGroup {
    let others = group.votes.keys.filter { !options.contains($0) }.sorted()
    return BallotGroup(
      group: group.group?.rawValue, entitled: group.entitled, present: group.present,
      votes: (options + others).compactMap { option in
        group.votes[option].map { BallotVote(option: option.rawValue, count: $0) }
      }, invalid: group.invalid)
  }
}
