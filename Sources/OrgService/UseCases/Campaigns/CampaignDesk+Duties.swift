import OrgAPI
import OrgDomain
import OrgStorage

/// Which units owe what in a campaign.
extension CampaignDesk {
  /// The units that owe a matter, and to whom, by the rules of the day nearest to now that lies in the campaign's year.
  ///
  /// - Parameter version: of the rule book; the present one where absent, or no longer there.
  func duties(
    _ matter: Matter, in campaign: StoredCampaign, at moment: Instant? = nil, book version: Int? = nil
  ) throws(ServiceFault) -> DutyTable {
    let day = dutyDay(of: campaign, at: moment ?? now)
    let book = version.flatMap { state.books[$0] }
    let known = book == nil ? state.snapshot.bookVersion : version ?? 0
    return try state.duties.table(DutyCache.Key(matter: matter, book: known, day: day)) { () throws(ServiceFault) in
      let router =
        if let book { Router(tree: state.tree, book: book, plans: state.plans) } else { try state.router() }
      return DutyTable(matter, router: router, on: day)
    }
  }

  /// Those of some units that owe a matter; one unit is looked up by itself.
  func units(
    of units: [UnitIndex], owing matter: Matter, in campaign: StoredCampaign
  ) throws(ServiceFault) -> [UnitIndex] {
    guard units.count == 1 else {
      let wanted = Set(units)
      return try duties(matter, in: campaign).duties.map(\.unit).filter(wanted.contains)
    }
    let (router, day) = (try state.router(), dutyDay(of: campaign, at: now))
    return units.filter { unit in
      state.tree[unit].status == .active && !state.tree[unit].isOutside
        && router.resolve(unit, matter, on: day, explains: false).route != nil
    }
  }

  /// The units that one of the scheme's grading matters routes, in the order of the tree.
  func gradedUnits(
    in campaign: StoredCampaign, _ scheme: Scheme, at moment: Instant
  ) throws(ServiceFault) -> [UnitIndex] {
    var units: Set<UnitIndex> = []
    for matter in scheme.gradingMatters {
      units.formUnion(try duties(matter, in: campaign, at: moment).duties.map(\.unit))
    }
    return units.sorted()
  }

  private func dutyDay(of campaign: StoredCampaign, at moment: Instant) -> Day {
    let day = state.calendar.day(of: moment)
    guard let first = Day(year: campaign.year, month: 1, day: 1),
      let last = Day(year: campaign.year, month: 12, day: 31)
    else { return day }
    return min(max(day, first), last)
  }
}

extension Scheme {
  /// The matters that a phase names, in the order of the phases.
  var namedMatters: [Matter] {
    var seen: Set<Matter> = []
    return phases.flatMap(\.allMatters).filter { seen.insert($0).inserted }
  }
}

extension PhasePlan {
  /// The matters that the phase holds open, then those that it only gives a time.
  var allMatters: [Matter] { matters + due.keys.filter { !matters.contains($0) }.sorted() }
}

extension CaseState {
  /// Whether the work is done: approved, whatever has become of the decision since.
  var isDone: Bool {
    switch phase {
    case .decided(.approved), .published, .closed: true
    case .draft, .inReview, .decided(.rejected), .returned, .withdrawn: false
    }
  }

  /// Whom a case that is not done waits for.
  var awaitedBodies: [UnitIndex] {
    switch phase {
    case .draft, .returned, .withdrawn, .decided(.rejected): [unit]
    case .inReview: currentStep.map { $0.awaited + $0.awaitedSigners } ?? []
    case .decided(.approved), .published, .closed: []
    }
  }
}
