public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `unit.get`: one unit with its superiors on every line, and who took over from whom; any user of the tenant.
  public func getUnit(_ params: UnitGet.Params, _ caller: Caller) async throws -> UnitView {
    let state = state
    _ = try reader(caller, UnitGet.name, in: state)
    let asked = try await asked(params.asOf, of: state)
    let then = asked.state
    let unit = try then.unit(params.unit)
    let view = UnitViewing(then).view(unit, revision: then.revisionNumber)
    guard state.related.contains(unit) else { return view }
    return try await reading { tables, _ in
      var view = view
      // A unit founded since then is none that the tree knows.
      view.predecessors = try tables.predecessors(of: unit, limit: Page.largestLimit)
        .filter { $0.at <= asked.at && $0.succession.predecessor.position < then.tree.count }
        .map { then.view($0.succession, $0.succession.predecessor, $0.at) }.unlessEmpty
      view.successors = try tables.successors(of: unit, limit: Page.largestLimit)
        .filter { $0.at <= asked.at && $0.succession.successor.position < then.tree.count }
        .map { then.view($0.succession, $0.succession.successor, $0.at) }.unlessEmpty
      return view
    }
  }

  /// `unit.children`: the units directly below, in the order of their founding; any user of the tenant.
  public func listChildren(_ params: UnitChildren.Params, _ caller: Caller) async throws -> UnitChildren.Result {
    let state = state
    _ = try reader(caller, UnitChildren.name, in: state)
    let then = try await asked(params.asOf, of: state).state
    let unit = try then.unit(params.unit)
    let asked = Page(limit: params.limit, cursor: params.cursor)
    let last = try asked.number().map { UnitIndex(rawValue: UInt32(clamping: $0)) }
    let children = last.map { then.tree.children(of: unit, after: $0) } ?? then.tree.children(of: unit)
    let page = asked.take(children.lazy.filter { !then.tree.isDissolved($0) }) { Int64($0.rawValue) }
    return UnitChildren.Result(
      units: page.items.map(UnitViewing(then).item), revision: then.revisionNumber, nextCursor: page.next)
  }

  /// `unit.list`: every unit, or those within another, of a kind, of a category; any user of the tenant.
  public func listUnits(_ params: UnitList.Params, _ caller: Caller) async throws -> UnitList.Result {
    let state = state
    _ = try reader(caller, UnitList.name, in: state)
    let then = try await asked(params.asOf, of: state).state
    let tree = then.tree
    let within = try params.within.map { code throws(ServiceFault) in try then.unit(code) }
    let category = try RequestWord.category(params.category)
    let kind = params.kind.map { UnitKind($0) }
    let listing = UnitListing(tree: tree, within: within, kind: kind, category: category)
    let page = try listing.page(Page(limit: params.limit, cursor: params.cursor))
    let total = try await unitCounts.value(for: UnitListing.Key(listing, at: then.snapshot.revision)) { listing.count }
    return UnitList.Result(
      units: page.items.map(UnitViewing(then).item), total: total, revision: then.revisionNumber,
      nextCursor: page.next)
  }

  /// `unit.search`: units whose name holds the text; any user of the tenant.
  public func searchUnits(_ params: UnitSearch.Params, _ caller: Caller) async throws -> UnitSearch.Result {
    let state = state
    _ = try reader(caller, UnitSearch.name, in: state)
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number().map { UnitIndex(rawValue: UInt32(clamping: $0)) }
    if params.asOf != nil { return try searchPast(params, page, try await asked(params.asOf, of: state).state) }
    let found = try await database.read { connection in
      try TenantTables(connection: connection).searchUnits(params.text, after: after, limit: page.limit + 1)
    }
    let shown = found.prefix(page.limit).filter { $0.position < state.tree.count }
    return UnitSearch.Result(
      units: shown.map(UnitViewing(state).item), revision: state.revisionNumber,
      nextCursor: found.count > page.limit ? shown.last.map { String($0.rawValue) } : nil)
  }

  /// The same by the names of an earlier time, of which there is no index: walks its tree from the cursor until the page
  /// is full.
  private func searchPast(
    _ params: UnitSearch.Params, _ page: Page, _ then: TenantState
  ) throws(ServiceFault) -> UnitSearch.Result {
    let search = NameSearch(params.text)
    let tree = then.tree
    let found = page.take(try page.places(of: tree).lazy.filter { search.finds(tree.name(of: $0)) }) {
      Int64($0.rawValue)
    }
    return UnitSearch.Result(
      units: found.items.map(UnitViewing(then).item), revision: then.revisionNumber, nextCursor: found.next)
  }
}

extension Array {
  /// Nil where there is nothing in it.
  fileprivate var unlessEmpty: [Element]? { isEmpty ? nil : self }
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
