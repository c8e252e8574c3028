import OrgDomain
import OrgStorage

/// Changes ordered for a day to come, as the log has them.
struct ChangeReplay: LedgerReplay {
  private struct Known: Equatable {
    let order: EventBody.ChangeOrder
    let by: UserNumber?
    let at: Instant
    var end: EventBody.ChangeEnd?
    var endedAt: Instant?
    var endedBy: UserNumber?
  }

  private var changes: [Int64: Known] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    if event.kind == "change.ordered" {
      guard let order = decode(EventBody.ChangeOrder.self, event), changes[order.change] == nil else { return false }
      changes[order.change] = Known(order: order, by: event.actor, at: event.at)
      return true
    }
    guard let end = decode(EventBody.ChangeEnd.self, event), event.kind == "change." + end.state,
      var known = changes[end.change], known.end == nil
    else { return false }
    (known.end, known.endedAt) = (end, event.at)
    known.endedBy = end.state == StoredPlannedChange.State.cancelled.rawValue ? event.actor : nil
    changes[end.change] = known
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: ChangeNumber?
    while true {
      let page = try tables.plannedChanges(nil, of: nil, after: last, limit: 1_000)
      for row in page {
        let stored = Known(
          order: EventBody.ChangeOrder(row), by: row.orderedBy, at: row.orderedAt,
          end: row.state == .planned ? nil : EventBody.ChangeEnd(row), endedAt: row.endedAt, endedBy: row.endedBy)
        if stored != changes[row.number.rawValue] {
          problems.append(.init("the planned change \(row.number.rawValue) differs from the log"))
        }
      }
      seen += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if seen != changes.count {
      problems.append(.init("\(seen) planned changes are stored, the log has \(changes.count)"))
    }
    return problems
  }
}
