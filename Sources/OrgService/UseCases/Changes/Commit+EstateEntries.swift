import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Carries or ends the open entries of units that go; what they were to judge, and help that they give, always goes to
  /// the successor. Entries of a case that is carried go with it.
  mutating func settleEntries(
    _ estate: Estate, _ order: RestructuringOrder, _ succession: Succession, by actor: UserNumber
  ) throws {
    var wanted = estate.entries.merging(estate.judged) { own, _ in own }.merging(estate.helping) { own, _ in own }
    let carried = try carriedUnits(estate)
    for number in carried.keys.sorted() {
      try tables.forEachEntry(LedgerFilter(item: number)) { row in
        if wanted[row.number] == nil { wanted[row.number] = try row.value() }
      }
    }
    for entry in wanted.values.sorted(by: { $0.number < $1.number }) {
      try settle(entry, estate, order, succession, carried, by: actor)
    }
  }

  /// The cases and letters that have another unit by now, and which.
  private func carriedUnits(_ estate: Estate) throws -> [CaseNumber: UnitIndex] {
    var units: [CaseNumber: UnitIndex] = [:]
    for item in estate.cases + estate.letters {
      guard let present = try state.openCases.state(item.number) ?? tables.caseState(item.number),
        present.unit != item.unit
      else { continue }
      units[item.number] = present.unit
    }
    return units
  }

  private mutating func settle(
    _ entry: Entry, _ estate: Estate, _ order: RestructuringOrder, _ succession: Succession,
    _ carried: [CaseNumber: UnitIndex], by actor: UserNumber
  ) throws {
    let isOwn = estate.entries[entry.number] != nil
    let named = succession.index(of: order.entries[entry.number])
    let ofCase = entry.item.flatMap { carried[$0] }
    let ends = isOwn && named == nil && ofCase == nil && order.choices.entries == .close
    if ends, succession.heirs[entry.unit] != nil { return try end(entry, order, by: actor) }
    let unit = named ?? ofCase ?? succession.heirs[entry.unit] ?? entry.unit
    let judges = EntryJudges(tree: state.tree, router: state.snapshot.router, today: today, heirs: succession.heirs)
    guard let body = judges.body(of: entry, at: unit) else {
      let reason = Notice(.change(.nobodyAbove), NoticeArguments(state.tree).with("unit", unit: unit))
      return try end(entry, order, because: reason, by: actor)
    }
    let helper = entry.helper.map { succession.heirs[$0] ?? $0 }
    guard unit != entry.unit || body != entry.body || helper != entry.helper else { return }
    if let helper, helper == unit {
      let reason = Notice(.change(.helpsItself), NoticeArguments(state.tree).with("unit", unit: unit))
      return try end(entry, order, because: reason, by: actor)
    }
    note(
      entry, to: unit != entry.unit ? unit : body != entry.body ? body : helper,
      body: body == unit || body == entry.body ? nil : body)
    var entry = entry
    try apply([.carried(unit: unit, body: body, helper: helper, by: actor)], to: &entry, by: actor)
  }

  private mutating func end(
    _ entry: Entry, _ order: RestructuringOrder, because reason: Notice? = nil, by actor: UserNumber
  ) throws {
    note(entry, to: nil, because: reason)
    var entry = entry
    let texts = order.choices.reason.map { [(field: "reason", text: $0)] } ?? []
    try apply([.dismissed(by: actor, body: entry.body)], to: &entry, texts: texts, by: actor)
  }

  private mutating func note(
    _ entry: Entry, to unit: UnitIndex?, body: UnitIndex? = nil, because reason: Notice? = nil
  ) {
    report.note(
      HandedOver(
        what: .entry, id: String(entry.number.rawValue), unit: state.tree.code(of: entry.unit).text,
        outcome: unit == nil ? .closed : .carried, to: unit.map { state.tree.code(of: $0).text },
        campaign: entry.campaign.text, kind: Wire.EntryKind(entry.kind),
        body: body.map { state.tree.code(of: $0).text },
        reason: reason))
  }
}
