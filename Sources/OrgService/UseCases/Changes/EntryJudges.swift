import OrgDomain

/// Who acts from above on an entry once units have gone.
///
/// Whoever did, or the successor. Where that is now the entry's own unit or stands below it, the body is found anew: who
/// decides the entry's matter for the unit, else its nearest superior by affiliation that is at work. Nobody judges
/// himself (DESIGN 5, decision 23).
struct EntryJudges {
  let tree: OrganizationTree
  let router: Router?
  let today: Day
  let heirs: [UnitIndex: UnitIndex]

  /// The body that acts on an entry which goes to a unit; nil where nobody stands above that.
  func body(of entry: Entry, at unit: UnitIndex) -> UnitIndex? {
    // A unit that wrote its own entry goes on as its own body.
    if entry.body == entry.unit { return unit }
    let heir = heirs[entry.body] ?? entry.body
    if heir == entry.body, unit == entry.unit { return heir }
    if mayJudge(heir, unit) { return heir }
    return decider(of: entry, at: unit) ?? tree.ancestors(of: unit).first { mayJudge($0, unit) }
  }

  private func decider(of entry: Entry, at unit: UnitIndex) -> UnitIndex? {
    guard let matter = entry.content.matter else { return nil }
    let steps = router?.resolve(unit, matter, on: today, explains: false).route?.steps ?? []
    return steps.last { $0.action == .decide }?.bodies.first { mayJudge($0, unit) }
  }

  private func mayJudge(_ body: UnitIndex, _ unit: UnitIndex) -> Bool {
    tree.isAtWork(body) && !tree.isInside(body, subtreeOf: unit)
  }
}

extension EntryContent {
  /// The matter that an order or a leave is about.
  fileprivate var matter: Matter? {
    switch self {
    case .order(_, let matter): matter
    case .permit(let matter): matter
    case .ballot, .survey, .scores, .paper, .problem, .measure, .help, .inspection, .finding, .commitment, .comment,
      .satisfaction, .record, .honour, .nomination, .task, .objection, .consequence:
      nil
    }
  }
}
