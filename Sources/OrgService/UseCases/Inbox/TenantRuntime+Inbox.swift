public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `inbox.list`: a box of the caller's: what waits for him, what he did or sent, what was copied to his units, what is
  /// overdue or unassigned of all that he may read; by case number.
  public func listInbox(_ params: InboxList.Params, _ caller: Caller) async throws -> InboxList.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    return try await reading { tables, state in
      let user = try self.reader(caller, InboxList.name, in: state)
      let start = try page.inboxKey(in: state.tree)
      let box = params.box ?? .waiting
      let found = try InboxDesk(params, state, tables, user, now).entries(of: box, after: start, limit: page.limit + 1)
      let shown = Array(found.prefix(page.limit))
      let viewing = try InboxViewing(shown, in: box, state: state, tables: tables, user: user, now: now)
      return InboxList.Result(
        items: viewing.items,
        nextCursor: found.count > page.limit ? shown.last?.key.cursor(in: state.tree) : nil)
    }
  }

  /// `inbox.count`: how much stands in the caller's boxes; of the one given, or of what waits, by action too.
  public func countInbox(_ params: InboxCount.Params, _ caller: Caller) async throws -> InboxCount.Result {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, InboxCount.name, in: state)
      let desk = try InboxDesk(params, state, tables, user, now)
      var result = InboxCount.Result(total: 0, byAction: [:], byBox: [:])
      for box in params.box.map({ [$0] }) ?? Wire.Box.allCases {
        let entries = try desk.entries(of: box, after: nil, limit: .max)
        result.byBox[box.rawValue] = entries.count
        guard box == params.box ?? .waiting else { continue }
        result.total = entries.count
        result.byAction = Dictionary(grouping: entries.compactMap(\.kind), by: \.rawValue).mapValues(\.count)
      }
      return result
    }
  }
}

extension InboxDesk {
  fileprivate init(
    _ query: some InboxQuery, _ state: TenantState, _ tables: TenantTables, _ user: UserNumber, _ now: Instant
  ) throws {
    self.init(
      state: state, tables: tables, user: user, now: now, filter: try CaseSelection(query, in: state),
      action: query.action.flatMap { CaseCommand.Kind(rawValue: $0.rawValue) })
  }
}

extension Page {
  /// The cursor as the key of an inbox's entry; nil at the start.
  fileprivate func inboxKey(in tree: OrganizationTree) throws(ServiceFault) -> InboxKey? {
    guard let cursor else { return nil }
    guard let key = InboxKey(cursor: cursor, in: tree) else {
      throw ServiceFault(.invalid, .field(.badCursor), ["path": "cursor"])
    }
    return key
  }
}
