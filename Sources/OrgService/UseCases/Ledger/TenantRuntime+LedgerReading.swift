public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `ledger.list`: entries by number, without their texts; those of units that the caller may read, or above which he
  /// holds a post, and of cases copied to his units.
  public func listEntries(_ params: LedgerList.Params, _ caller: Caller) async throws -> LedgerList.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let start = try page.number().map(EntryNumber.init(rawValue:))
    _ = try reader(caller, LedgerList.name, in: state)
    let closing = try await closing(of: params.campaign)
    return try await reading { tables, state in
      let trees = PastTrees(present: state.tree, past: closing)
      let user = try self.reader(caller, LedgerList.name, in: state)
      let search = try LedgerSearch(params, in: state, tables, on: state.calendar.day(of: now))
      var reading = LedgerReading(state: state, user: user, now: now)
      var found: [StoredEntry] = []
      var last = start
      // Pages of the store until this one is full: what does not fit is passed over, never cut silently.
      while found.count <= page.limit {
        let rows = try tables.entries(search.filter, after: last, limit: Page.largestLimit)
        found += try reading.readable(rows.filter { search.fits($0, in: trees.tree(of: $0.unit)) }, tables)
        last = rows.last?.number
        if rows.count < Page.largestLimit { break }
      }
      let viewing = EntryViewing(state: state, tables: tables, now: now)
      let shown = found.prefix(page.limit)
      return LedgerList.Result(
        entries: try shown.map { try viewing.view($0, withTexts: false) },
        nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
    }
  }

  /// `ledger.get`: an entry with its texts; whoever may read its unit, or holds a post at a body above. To others it is
  /// not there.
  public func getEntry(_ params: LedgerGet.Params, _ caller: Caller) async throws -> EntryView {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, LedgerGet.name, in: state)
      let entry = try LedgerSearch.entry(params.entry, tables)
      var reading = LedgerReading(state: state, user: user, now: now)
      guard try !reading.readable([entry], tables).isEmpty else {
        throw ServiceFault(.notFound, .notFound(.entry), ["entry": params.entry])
      }
      return try EntryViewing(state: state, tables: tables, now: now).view(entry, withTexts: true)
    }
  }
}
