public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `export.begin`: keeps the present state to be written as a bundle; a tenant administrator, and the access log notes it.
  public func beginExport(_ params: NoParams, _ caller: Caller) async throws -> ExportBegin.Result {
    let user = try exporter(caller, ExportBegin.name)
    guard !state.tree.isEmpty else { throw ServiceFault(.conflict, .setup(.nothingToExport), ["tenant": slug]) }
    let readsRosters = AccessPolicy(state.snapshot).decide(user, .useEverywhere(.readMembers), at: clock.now())
      .isAllowed
    let export = try await stateWithRecords(withRosters: readsRosters)
    let rosters = export.state.rosters
    let read = readsRosters && rosters.total > 0 ? " rosters \(rosters.count) members \(rosters.total)" : ""
    _ = try await queue.perform { commit in
      try commit.tables.insertAccess(at: commit.now, user: user, unit: nil, what: ExportBegin.name + read)
      return []
    }
    let id = AccessToken.make()
    exports.begin(export, id: id, of: user, at: clock.now())
    return ExportBegin.Result(
      export: id, revision: export.state.revisionNumber,
      files: export.files.map { file in
        switch file.content {
        case .table(_, let count), .rosters(let count): ExportFile(file: file.name, rows: count)
        case .text: ExportFile(file: file.name, rows: 1)
        }
      },
      membersLeftOut: readsRosters || rosters.total == 0 ? nil : rosters.total)
  }

  /// `export.rows`: the next piece of a file of an export; whoever began it, while he is an administrator, and for the
  /// members while he may read every roster.
  public func exportRows(_ params: ExportRows.Params, _ caller: Caller) async throws -> ExportRows.Result {
    let user = try exporter(caller, ExportRows.name)
    guard let export = exports.find(params.export, of: user, at: clock.now()) else {
      throw ServiceFault(.notFound, .notFound(.export), ["export": params.export])
    }
    guard let content = export.content(of: params.file) else {
      throw ServiceFault(.invalid, .setup(.unknownFile), ["file": params.file])
    }
    let start = try TenantRuntime.start(params.cursor, in: content)
    switch content {
    case .rosters:
      try authorize(user, .useEverywhere(.readMembers), in: state, at: clock.now())
      let last = params.cursor == nil ? nil : MemberNumber(rawValue: Int64(start))
      let piece = try await database.read { try export.members(after: last, TenantTables(connection: $0)) }
      return ExportRows.Result(text: piece.text, rows: piece.rows, nextCursor: piece.next.map { String($0) })
    case .table(let table, let count):
      let piece = export.piece(of: table, from: start, count: count)
      return ExportRows.Result(text: piece.text, rows: piece.rows, nextCursor: piece.next.map { String($0) })
    case .text(let text):
      let piece = TenantExport.piece(of: text, from: start)
      return ExportRows.Result(
        text: piece.text, rows: piece.next == nil ? 1 : 0, nextCursor: piece.next.map { String($0) })
    }
  }

  private static func start(_ cursor: String?, in content: TenantExport.Content) throws(ServiceFault) -> Int {
    guard let cursor else { return 0 }
    let end: Int
    switch content {
    case .table(_, let count): end = count
    case .rosters: end = Int.max
    case .text(let text): end = text.count
    }
    guard let start = Int(cursor), (0...end).contains(start) else {
      throw ServiceFault(.invalid, .field(.badCursor), ["path": "cursor"])
    }
    return start
  }

  private func exporter(_ caller: Caller, _ method: String) throws(ServiceFault) -> UserNumber {
    let state = state
    let user = try reader(caller, method, in: state)
    for permission in [Permission.administerUnits, .administerUsers, .publishRulebook] {
      try authorize(user, .useEverywhere(permission), in: state, at: clock.now())
    }
    return user
  }

  /// The state and the rows that are not held in memory, of the very same moment.
  private func stateWithRecords(withRosters: Bool) async throws -> TenantExport {
    while true {
      let export: TenantExport? = try await database.read { [published, slug] connection in
        let tables = TenantTables(connection: connection)
        let sequence = try tables.lastEvent()?.seq ?? 0
        let state = published.get()
        guard state.lastEvent.sequence == sequence else { return nil }
        return try TenantExport(
          slug: slug, state: state, records: try SetupRecords(tables), plans: try tables.newestPlans(),
          terms: try tables.elected(),
          withRosters: withRosters)
      }
      if let export { return export }
      await Task.yield()
    }
  }
}
