public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `unit.get`: one unit with its superiors on every line, and who took over from whom; any user of the tenant.
  public func getUnit(_ params: UnitGet.Params, _ caller: Caller) async throws -> UnitView {
    let present = state
    _ = try reader(caller, UnitGet.name, in: present)
    let index = try present.unit(params.unit)
    guard present.related.contains(index) else { return UnitViewing(tree: present.tree).view(index) }
    return try await reading { tables, state in
      let unit = try state.unit(params.unit)
      var view = UnitViewing(tree: state.tree).view(unit)
      let (before, after) = (
        try tables.predecessors(of: unit, limit: Page.largestLimit),
        try tables.successors(of: unit, limit: Page.largestLimit)
      )
      view.predecessors =
        before.isEmpty ? nil : before.map { state.view($0.succession, $0.succession.predecessor, $0.at) }
      view.successors = after.isEmpty ? nil : after.map { state.view($0.succession, $0.succession.successor, $0.at) }
      return view
    }
  }

  /// `unit.children`: the units directly below, in the order of their founding; any user of the tenant.
  public func listChildren(_ params: UnitChildren.Params, _ caller: Caller) async throws -> UnitChildren.Result {
    let state = state
    _ = try reader(caller, UnitChildren.name, in: state)
    let children = state.tree.children(of: try state.unit(params.unit)).filter { state.tree[$0].status == .active }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(children) { Int64($0.rawValue) }
    return UnitChildren.Result(units: page.items.map(UnitViewing(tree: state.tree).item), nextCursor: page.next)
  }

  /// `unit.list`: every unit, or those within another, of a kind, of a category; any user of the tenant.
  public func listUnits(_ params: UnitList.Params, _ caller: Caller) async throws -> UnitList.Result {
    let state = state
    _ = try reader(caller, UnitList.name, in: state)
    let tree = state.tree
    let within = try params.within.map { code throws(ServiceFault) in try state.unit(code) }
    let category = try RequestWord.category(params.category)
    let kind = params.kind.map { UnitKind($0) }
    let found = tree.indices.filter { index in
      (kind == nil || tree[index].kind == kind) && (category == nil || tree[index].category == category)
        && (within.map { tree.isInside(index, subtreeOf: $0) } ?? true)
    }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(found) { Int64($0.rawValue) }
    return UnitList.Result(
      units: page.items.map(UnitViewing(tree: tree).item), total: found.count, nextCursor: page.next)
  }

  /// `unit.search`: units whose name holds the text; any user of the tenant.
  public func searchUnits(_ params: UnitSearch.Params, _ caller: Caller) async throws -> UnitSearch.Result {
    let state = state
    _ = try reader(caller, UnitSearch.name, in: state)
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number().map { UnitIndex(rawValue: UInt32(clamping: $0)) }
    let found = try await database.read { connection in
      try TenantTables(connection: connection).searchUnits(params.text, after: after, limit: page.limit + 1)
    }
    let shown = found.prefix(page.limit).filter { $0.position < state.tree.count }
    return UnitSearch.Result(
      units: shown.map(UnitViewing(tree: state.tree).item),
      nextCursor: found.count > page.limit ? shown.last.map { String($0.rawValue) } : nil)
  }
}

extension TenantState {
  /// One line of the history of a unit.
  fileprivate func view(_ succession: UnitSuccession, _ other: UnitIndex, _ at: Instant) -> SuccessionView {
    let manner: Wire.SuccessionManner =
      switch succession.manner {
      case .merged: .merged
      case .split: .split
      case .dissolved: .dissolved
      }
    return SuccessionView(
      unit: tree.code(of: other).text, unitName: tree.name(of: other), manner: manner, at: calendar.text(of: at))
  }
}
