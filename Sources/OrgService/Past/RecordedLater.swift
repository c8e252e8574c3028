import Foundation
import OrgDomain
import OrgStorage

/// What was recorded within the last millisecond of a point of the record, but after it: plans and entries carry a time
/// alone, which tells nothing of the order within it.
struct RecordedLater {
  /// The first version of each unit's plan that came later.
  private(set) var plans: [UnitIndex: Int] = [:]
  private(set) var madeEntries: Set<EntryNumber> = []
  private(set) var changedEntries: Set<EntryNumber> = []

  init(than point: PastPoint, _ tables: TenantTables) throws {
    guard point.sequence != .max else { return }
    var last = point.sequence - 1
    while true {
      let page = try tables.eventHeads(after: last, limit: 1_000)
      let within = page.prefix { $0.at < point.before }
      try take(within.filter { $0.kind == "plan.published" || $0.kind.hasPrefix("entry.") }, tables)
      guard within.count == page.count, let end = page.last, page.count == 1_000 else { return }
      last = end.seq
    }
  }

  private mutating func take(_ heads: [EventHead], _ tables: TenantTables) throws {
    let bodies = try tables.eventBodies(heads.map(\.seq))
    let decoder = JSONDecoder()
    for head in heads {
      let body = Data(bodies[head.seq] ?? [])
      if head.kind == "plan.published" {
        let row = try decoder.decode(EventBody.PlanRow.self, from: body)
        let unit = UnitIndex(rawValue: row.unit)
        plans[unit] = min(plans[unit] ?? row.version, row.version)
      } else if head.kind == "entry.made" {
        madeEntries.insert(EntryNumber(rawValue: try decoder.decode(StoredEntryMaking.self, from: body).entry))
      } else {
        changedEntries.insert(EntryNumber(rawValue: try decoder.decode(StoredEntryEvent.self, from: body).entry))
      }
    }
  }
}

extension TenantTables {
  /// Every unit's newest plan as it stood.
  func newestPlans(at point: PastPoint) throws -> [StoredPlan] {
    let later = try RecordedLater(than: point, self)
    return try newestPlans(before: point.before).compactMap { stored in
      guard let first = later.plans[stored.unit], stored.version >= first else { return stored }
      return first > 1 ? try plan(of: stored.unit, version: first - 1) : nil
    }
  }

  /// The event by which a campaign was closed; nil where there is none at that time.
  func closing(of campaign: CampaignCode, at moment: Instant) throws(StorageError) -> Int64? {
    var last = try eventsEnd(before: moment)
    while true {
      let page = try eventHeads(after: last, limit: 1_000)
      let closings = page.filter { $0.kind == "campaign.closed" && $0.at == moment }.map(\.seq)
      let bodies = try eventBodies(closings)
      let wanted = closings.first { number in
        let body = bodies[number].flatMap { try? JSONDecoder().decode([String: String].self, from: Data($0)) }
        return body?["campaign"] == campaign.text
      }
      if let wanted { return wanted }
      guard let end = page.last, end.at <= moment, page.count == 1_000 else { return nil }
      last = end.seq
    }
  }

  /// The last event recorded before a moment, found by halving: the log is in the order of time.
  private func eventsEnd(before moment: Instant) throws(StorageError) -> Int64 {
    var (low, high): (Int64, Int64) = (0, try lastEvent()?.seq ?? 0)
    while low < high {
      let middle = low + (high - low) / 2
      let isEarlier = try eventHeads(after: middle, limit: 1).first.map { $0.at < moment } ?? false
      if isEarlier { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
