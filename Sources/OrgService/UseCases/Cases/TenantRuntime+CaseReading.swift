public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.get`: where a case stands and what the caller may do now; whoever may read it.
  public func getCase(_ params: CaseGet.Params, _ caller: Caller) async throws -> CaseView {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, CaseGet.name, in: state)
      let item = try self.find(params.case, tables)
      try self.authorizeReading(item, user, state, now)
      return try CaseViewing(state: state, tables: tables, now: now, user: user).view(item)
    }
  }

  /// `case.list`: cases by number, those the caller may read, of a unit, matter, campaign or phase.
  public func listCases(_ params: CaseList.Params, _ caller: Caller) async throws -> CaseList.Result {
    let state = state
    let user = try reader(caller, CaseList.name, in: state)
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let unit = try params.unit.map { code throws(ServiceFault) in try state.unit(code) }
    let campaign = try params.campaign.map { code throws(ServiceFault) in try state.campaign(code).code }
    let matter = try params.matter.map { word throws(ServiceFault) in try RequestWord.matter(word) }
    let start = try page.number().map(CaseNumber.init(rawValue:))
    return try await reading { tables, state in
      let policy = AccessPolicy(state.snapshot)
      let viewing = CaseViewing(state: state, tables: tables, now: now, user: user)
      var found: [CaseState] = []
      var last = start
      // Pages of the store until this one is full: what may not be read is passed over, never cut silently.
      while found.count <= page.limit {
        let stored = try tables.cases(
          after: last, limit: Page.largestLimit, matter: matter, campaign: campaign, unit: unit)
        found += stored.filter { item in
          (params.phase == nil || Wire.Phase(item.phase) == params.phase)
            && policy.decide(user, .readCase(subject: item.unit, bodies: item.bodies), at: now).isAllowed
        }
        last = stored.last?.number
        if stored.count < Page.largestLimit { break }
      }
      let shown = found.prefix(page.limit)
      return CaseList.Result(
        cases: shown.map(viewing.item),
        nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
    }
  }

  /// `case.history`: everything that happened to a case, in order, with its reasons; whoever may read the case.
  public func listHistory(_ params: CaseHistory.Params, _ caller: Caller) async throws -> CaseHistory.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number() ?? 0
    return try await reading { tables, state in
      let user = try self.reader(caller, CaseHistory.name, in: state)
      let item = try self.find(params.case, tables)
      try self.authorizeReading(item, user, state, now)
      var history = CaseHistoryViewing(
        state: state, item: item, remarks: try tables.remarks(item.number),
        attachments: try tables.attachmentsByDigest(of: item.number))
      var shown: [CaseHistoryEvent] = []
      var last: Int64 = 0
      while shown.count <= page.limit {
        let events = try tables.events(after: last, limit: Page.largestLimit, caseNumber: item.number)
        for event in events {
          let entry = caller.rendered(try history.next(event))
          if event.seq > after { shown.append(entry) }
          last = event.seq
        }
        if events.count < Page.largestLimit { break }
      }
      let entries = Array(shown.prefix(page.limit))
      return CaseHistory.Result(
        events: entries, nextCursor: shown.count > page.limit ? entries.last.map { String($0.seq) } : nil)
    }
  }

  private func find(_ id: String, _ tables: TenantTables) throws -> CaseState {
    guard let number = Int64(id).map(CaseNumber.init(rawValue:)), let item = try tables.caseState(number) else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    return item
  }

  private func authorizeReading(
    _ item: CaseState, _ user: UserNumber, _ state: TenantState, _ now: Instant
  ) throws(ServiceFault) {
    try authorize(user, .readCase(subject: item.unit, bodies: item.bodies), in: state, at: now)
  }
}

extension Caller {
  fileprivate func rendered(_ event: CaseHistoryEvent) -> CaseHistoryEvent {
    var event = event
    event.notice = render(event.notice)
    return event
  }
}
