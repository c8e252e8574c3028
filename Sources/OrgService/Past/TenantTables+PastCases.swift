import OrgDomain
import OrgStorage

extension TenantTables {
  /// Every case of a campaign as it stood, of one of some matters, read in pages; those that have changed since are
  /// rebuilt from the log.
  func forEachCase(
    of campaign: CampaignCode, _ matters: [Matter], asOf point: PastPoint, _ body: (CaseState) throws -> Void
  ) throws {
    var page: [CaseState] = []
    try forEachCase(of: campaign, matters) { item in
      page.append(item)
      guard page.count == Page.largestLimit else { return }
      try stood(page, at: point).forEach(body)
      page = []
    }
    try stood(page, at: point).forEach(body)
  }

  private func stood(_ page: [CaseState], at point: PastPoint) throws -> [CaseState] {
    let times = try caseTimes(page.map(\.number))
    let changed = page.map(\.number).filter { number in
      times[number].map { $0.createdAt < point.before && !point.covers($0.updatedAt) } ?? false
    }
    var replay = CaseReplay()
    for event in try events(of: changed, before: point.before, sequence: point.sequence)
    where event.kind.hasPrefix("case.") {
      guard replay.replay(event) else {
        throw StorageError(.corrupt, "Event \(event.seq) of a case cannot be replayed.")
      }
    }
    return page.compactMap { item in
      guard let updated = times[item.number]?.updatedAt else { return nil }
      return point.covers(updated) ? item : replay.state(of: item.number)
    }
  }
}

extension PastPoint {
  /// Whether something last changed at a moment stands as it stood.
  fileprivate func covers(_ moment: Instant) -> Bool { moment < at || sequence == .max && moment < before }
}
