public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.list`: cases by number, those the caller may read, of a unit, matter, campaign or phase, and more filters.
  public func listCases(_ params: CaseList.Params, _ caller: Caller) async throws -> CaseList.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let start = try page.number().map(CaseNumber.init(rawValue:))
    _ = try reader(caller, CaseList.name, in: state)
    let closing = try await closing(of: params.campaign)
    return try await reading { tables, state in
      let trees = PastTrees(present: state.tree, past: closing)
      let user = try self.reader(caller, CaseList.name, in: state)
      let unit = try params.unit.map { code throws(ServiceFault) in try state.unit(code) }
      let filter = try CaseSelection(params, in: state)
      var due = CaseDue(state: state, now: now)
      let right = CaseReadingRight(state.snapshot, user: user, now: now)
      var found: [CaseState] = []
      var last = start
      // Pages of the store until this one is full: what may not be read is passed over, never cut silently.
      while found.count <= page.limit {
        let stored = try tables.cases(
          after: last, limit: Page.largestLimit, matter: filter.matter, campaign: filter.campaign, unit: unit)
        let fitting = stored.filter { item in
          (params.phase == nil || Wire.Phase(item.phase) == params.phase)
            && filter.fits(item, in: trees.tree(of: item.unit), &due)
        }
        found += try right.readable(fitting, tables)
        last = stored.last?.number
        if stored.count < Page.largestLimit { break }
      }
      let viewing = CaseViewing(state: state, tables: tables, now: now, user: user)
      let shown = found.prefix(page.limit)
      return CaseList.Result(
        cases: shown.map(viewing.item),
        nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
    }
  }
}
