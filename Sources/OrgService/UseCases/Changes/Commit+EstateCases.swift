import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Closes the cases and letters that nobody goes on with, carries the letters, and says which open cases are carried;
  /// these follow with their new routes.
  mutating func settleCases(
    _ estate: Estate, _ order: RestructuringOrder, _ succession: Succession, by actor: UserNumber
  ) throws -> [CaseNumber: UnitIndex] {
    var carried: [CaseNumber: UnitIndex] = [:]
    var taken: Set<CasePlace> = []
    for item in estate.cases {
      guard let heir = heir(of: item, order, order.choices.cases, succession) else {
        if succession.heirs[item.unit] != nil { try end(item, .discontinued, .case, order, by: actor) }
        continue
      }
      let place = CasePlace(unit: heir, matter: item.matter, campaign: item.campaign)
      guard try !clashes(item, with: place, taken, order, by: actor) else { continue }
      taken.insert(place)
      if try isJudged(item, by: heir) { continue }
      note(item, .case, to: heir)
      carried[item.number] = heir
    }
    for item in estate.letters {
      guard let heir = heir(of: item, order, order.choices.letters, succession) else {
        if succession.heirs[item.unit] != nil { try end(item, .closed, .letter, order, by: actor) }
        continue
      }
      let place = CasePlace(unit: heir, matter: item.matter, campaign: item.campaign)
      guard try !clashes(item, with: place, taken, order, by: actor) else { continue }
      taken.insert(place)
      note(item, .letter, to: heir)
      var item = item
      try record([.carried(to: heir)], of: &item, by: actor)
    }
    return carried
  }

  /// Who takes a case; nil where nobody does, or the unit that gives keeps it.
  private func heir(
    of item: CaseState, _ order: RestructuringOrder, _ choice: Wire.Handover, _ succession: Succession
  ) -> UnitIndex? {
    if let named = succession.index(of: order.cases[item.number]) { return named == item.unit ? nil : named }
    guard choice == .carry else { return nil }
    return succession.heirs[item.unit]
  }

  private mutating func end(
    _ item: CaseState, _ event: CaseEvent, _ what: Wire.Estate, _ order: RestructuringOrder, by actor: UserNumber
  ) throws {
    note(item, what, to: nil)
    var item = item
    try record([event], of: &item, by: actor, remark: order.choices.reason)
  }

  private mutating func note(_ item: CaseState, _ what: Wire.Estate, to heir: UnitIndex?) {
    report.note(
      HandedOver(
        what: what, id: String(item.number.rawValue), unit: state.tree.code(of: item.unit).text,
        outcome: heir == nil ? .closed : .carried, to: heir.map { state.tree.code(of: $0).text },
        matter: item.matter.rawValue, campaign: item.campaign.text))
  }

  /// Whether the successor has a case of the same matter and campaign already: such a one ends, or stands against the
  /// change.
  private mutating func clashes(
    _ item: CaseState, with place: CasePlace, _ taken: Set<CasePlace>, _ order: RestructuringOrder, by actor: UserNumber
  ) throws -> Bool {
    let other = try tables.caseNumber(unit: place.unit, matter: place.matter, campaign: place.campaign)
    guard other != nil || taken.contains(place) else { return false }
    if order.choices.closesClashes {
      let isLetter = item.isApproved
      try end(item, isLetter ? .closed : .discontinued, isLetter ? .letter : .case, order, by: actor)
      return true
    }
    try report.block(
      ServiceFault(
        .conflict,
        Notice(
          .change(.caseClash),
          NoticeArguments(state.tree).with("case", item.number.rawValue).with("unit", unit: item.unit)
            .with("matter", word: item.matter).with("campaign", item.campaign).with("other", other?.rawValue)
            .with("successor", unit: place.unit))))
    return true
  }

  /// Whether the successor, or a unit below it, has a say in a case under review: nobody acts on both sides.
  private mutating func isJudged(_ item: CaseState, by heir: UnitIndex) throws -> Bool {
    guard case .inReview = item.phase,
      item.steps.contains(where: { step in
        step.action != .conduct && step.hasBegun && step.units.contains { state.tree.isInside($0, subtreeOf: heir) }
      })
    else { return false }
    try report.block(
      ServiceFault(
        .conflict,
        Notice(
          .change(.caseAtSuccessor),
          NoticeArguments(state.tree).with("case", item.number.rawValue).with("unit", unit: item.unit)
            .with("successor", unit: heir))))
    return true
  }
}

/// What a unit has one case of.
private struct CasePlace: Hashable {
  let unit: UnitIndex
  let matter: Matter
  let campaign: CampaignCode
}
