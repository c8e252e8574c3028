import OrgAPI
import OrgDomain
import OrgStorage

/// Up to where the record is read when the past is asked about (DESIGN 3: one time governs, that of recording).
struct PastPoint: Equatable, Sendable {
  /// The revision that stood.
  let revision: Revision
  /// The time by which what begins and ends by the clock is judged.
  let at: Instant
  /// What was recorded earlier than this counts.
  let before: Instant
  /// Of that, what stands before this event.
  var sequence = Int64.max

  /// The end of a moment's past: what was recorded earlier, and the revision that stood. Of a tenant set up later, as it
  /// began.
  init(before moment: Instant, _ tables: TenantTables) throws(StorageError) {
    revision = try tables.revision(before: moment)
    at = moment
    before = moment
  }

  /// What a closed campaign's figures go by: the tree before it was closed, the cases as its closing left them.
  init(closing moment: Instant, of campaign: CampaignCode, _ tables: TenantTables) throws(StorageError) {
    at = moment
    before = moment.next
    var standing = try tables.revision(before: moment)
    if let closing = try tables.closing(of: campaign, at: moment) {
      // Several revisions may have been made within the millisecond, before it was closed.
      while let next = try tables.revision(standing.next), next.event < closing { standing = standing.next }
      sequence = closing + 1
    }
    revision = standing
  }

  /// What a caller asks about.
  ///
  /// - Throws: `invalid` for a day ahead, one before the first revision, and a revision that there is not.
  init(_ asOf: AsOf, in state: TenantState, _ tables: TenantTables, now: Instant) throws {
    if let number = asOf.revision {
      try self.init(number: number, in: state, tables)
    } else {
      try self.init(day: state.day(asOf.date, field: "asOf.date", now: now), in: state, tables, now: now)
    }
  }

  private init(number: Int, in state: TenantState, _ tables: TenantTables) throws {
    let wanted = Revision(rawValue: Int64(number))
    guard wanted <= state.snapshot.revision, let found = try tables.revision(wanted) else {
      throw ServiceFault(
        .invalid, .field(.revisionUnknown),
        ["path": "asOf.revision", "value": String(number), "last": String(state.revisionNumber)])
    }
    revision = wanted
    at = found.at
    before = found.at.next
    if let next = try tables.revision(wanted.next) { sequence = next.event }
  }

  private init(day: Day, in state: TenantState, _ tables: TenantTables, now: Instant) throws {
    let today = state.calendar.day(of: now)
    guard day <= today else {
      throw ServiceFault(
        .invalid, .field(.dateAhead),
        ["path": "asOf.date", "value": day.description, "today": today.description])
    }
    let end = state.calendar.start(of: Day(daysSinceEpoch: day.daysSinceEpoch + 1))
    before = min(end, now.next)
    at = Instant(milliseconds: before.milliseconds - 1)
    guard let found = try tables.newestRevision(before: before) else {
      let first = try tables.revision(Revision(rawValue: 0).next).map { state.calendar.day(of: $0.at) } ?? today
      throw ServiceFault(
        .invalid, .field(.beforeRecord),
        ["path": "asOf.date", "value": day.description, "first": first.description])
    }
    revision = found.revision
    // Of today, what comes within this very millisecond is not asked about.
    if before > now, let last = try tables.lastEvent() { sequence = last.seq + 1 }
  }
}

extension Instant {
  /// A millisecond later: the first moment that is not it.
  fileprivate var next: Instant { Instant(milliseconds: milliseconds + 1) }
}
