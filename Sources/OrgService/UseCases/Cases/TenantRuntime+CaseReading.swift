public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.get`: where a case stands and what the caller may do now; whoever may read it.
  public func getCase(_ params: CaseGet.Params, _ caller: Caller) async throws -> CaseView {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, CaseGet.name, in: state)
      let item = try self.findReadable(params.case, user, tables, state, now)
      return try CaseViewing(state: state, tables: tables, now: now, user: user).viewWithReaders(item)
    }
  }

  /// `case.history`: everything that happened to a case, in order, with its reasons; whoever may read the case.
  public func listHistory(_ params: CaseHistory.Params, _ caller: Caller) async throws -> CaseHistory.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number() ?? 0
    return try await reading { tables, state in
      let user = try self.reader(caller, CaseHistory.name, in: state)
      let item = try self.findReadable(params.case, user, tables, state, now)
      let texts = try tables.remarks(item.number).merging(try tables.tellingTexts(of: item.number)) { $1 }
      var history = CaseHistoryViewing(
        state: state, item: item, remarks: texts, attachments: try tables.attachmentsByDigest(of: item.number))
      var shown: [CaseHistoryEvent] = []
      var last: Int64 = 0
      while shown.count <= page.limit {
        let events = try tables.events(after: last, limit: Page.largestLimit, caseNumber: item.number)
        for event in events {
          last = event.seq
          guard let entry = try history.next(event), event.seq > after else { continue }
          shown.append(caller.rendered(entry))
        }
        if events.count < Page.largestLimit { break }
      }
      let entries = Array(shown.prefix(page.limit))
      return CaseHistory.Result(
        events: entries, nextCursor: shown.count > page.limit ? entries.last.map { String($0.seq) } : nil)
    }
  }

  /// The case of an id, which the user may read.
  func findReadable(
    _ id: String, _ user: UserNumber, _ tables: TenantTables, _ state: TenantState, _ now: Instant
  ) throws -> CaseState {
    guard let number = Int64(id).map(CaseNumber.init(rawValue:)), let item = try tables.caseState(number) else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    let right = CaseReadingRight(state.snapshot, user: user, now: now)
    if case .denied(let denial) = try right.decide(item, tables) {
      throw ServiceFault(.forbidden, state.notice(denial, at: item.unit))
    }
    return item
  }
}

extension Caller {
  fileprivate func rendered(_ event: CaseHistoryEvent) -> CaseHistoryEvent {
    var event = event
    event.notice = render(event.notice)
    return event
  }
}
