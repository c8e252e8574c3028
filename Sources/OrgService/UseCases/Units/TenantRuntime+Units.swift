public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `unit.get`: one unit with its superiors on every line; any user of the tenant.
  public func getUnit(_ params: UnitGet.Params, _ caller: Caller) async throws -> UnitView {
    let state = state
    _ = try reader(caller, UnitGet.name, in: state)
    let then = try await asked(params.asOf, of: state).state
    return UnitViewing(tree: then.tree).view(try then.unit(params.unit), revision: then.revisionNumber)
  }

  /// `unit.children`: the units directly below, in the order of their founding; any user of the tenant.
  public func listChildren(_ params: UnitChildren.Params, _ caller: Caller) async throws -> UnitChildren.Result {
    let state = state
    _ = try reader(caller, UnitChildren.name, in: state)
    let then = try await asked(params.asOf, of: state).state
    let children = then.tree.children(of: try then.unit(params.unit)).filter { !then.tree.isDissolved($0) }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(children) { Int64($0.rawValue) }
    return UnitChildren.Result(
      units: page.items.map(UnitViewing(tree: then.tree).item), revision: then.revisionNumber, nextCursor: page.next)
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
    let selection = UnitListing(tree: tree, within: within, kind: kind, category: category)
    let page = try selection.page(Page(limit: params.limit, cursor: params.cursor))
    return UnitList.Result(
      units: page.units.map(UnitViewing(tree: tree).item), total: page.total, revision: then.revisionNumber,
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
      units: shown.map(UnitViewing(tree: state.tree).item), revision: state.revisionNumber,
      nextCursor: found.count > page.limit ? shown.last.map { String($0.rawValue) } : nil)
  }

  /// The same by the names of an earlier time, of which there is no index: walks its tree.
  private func searchPast(
    _ params: UnitSearch.Params, _ page: Page, _ then: TenantState
  ) throws(ServiceFault) -> UnitSearch.Result {
    let search = NameSearch(params.text)
    let found = try page.cut(then.tree.indices.filter { search.finds(then.tree.name(of: $0)) }) { Int64($0.rawValue) }
    return UnitSearch.Result(
      units: found.items.map(UnitViewing(tree: then.tree).item), revision: then.revisionNumber, nextCursor: found.next)
  }

  /// `unit.create`: founds a unit below another; whoever administers units there.
  public func createUnit(_ params: UnitCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, UnitCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, UnitCreate.name)
      let parent = try commit.state.unit(params.parent)
      try self.authorize(actor, .use(.administerUnits, at: parent), in: commit.state, at: commit.now)
      let code = try RequestWord.code(params.code, field: "code")
      if commit.state.tree.index(of: code) != nil {
        throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "unit", "code": params.code])
      }
      let unit = Unit(
        code: code, name: params.name, kind: UnitKind(params.kind), category: try RequestWord.category(params.category),
        traits: Set((params.traits ?? []).map(Trait.init(rawValue:))), parent: commit.state.tree.code(of: parent),
        industry: try params.industry.map { try RequestWord.code($0, field: "industry") },
        territory: try params.territory.map { try RequestWord.code($0, field: "territory") },
        memberCount: params.members ?? 0)
      _ = try commit.change([.found(unit)], by: actor)
      let index = try commit.state.unit(params.code)
      return UnitCreate.Result(
        unit: UnitViewing(tree: commit.state.tree).view(index), revision: commit.state.revisionNumber)
    }
  }

  /// `unit.update`: changes a unit's record but not its place; open cases whose steps have not begun follow.
  public func updateUnit(_ params: UnitUpdate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, UnitUpdate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, UnitUpdate.name)
      let index = try commit.state.unit(params.unit)
      try self.authorize(actor, .use(.administerUnits, at: index), in: commit.state, at: commit.now)
      var unit = commit.state.tree[index]
      if let name = params.name { unit.name = name }
      if let kind = params.kind { unit.kind = UnitKind(kind) }
      if let category = params.category { unit.category = try RequestWord.category(category) }
      if let traits = params.traits { unit.traits = Set(traits.map(Trait.init(rawValue:))) }
      if let members = params.members { unit.memberCount = members }
      if let industry = params.industry {
        unit.industry = industry.isEmpty ? nil : try RequestWord.code(industry, field: "industry")
      }
      if let territory = params.territory {
        unit.territory = territory.isEmpty ? nil : try RequestWord.code(territory, field: "territory")
      }
      let rerouted = unit == commit.state.tree[index] ? [] : try commit.change([.amend(unit)], by: actor)
      return UnitUpdate.Result(
        unit: UnitViewing(tree: commit.state.tree).view(index), revision: commit.state.revisionNumber,
        rerouted: rerouted.map { String($0.rawValue) })
    }
  }

  /// `unit.move`: puts a unit, with everything below it, under another; open cases whose steps have not begun follow.
  public func moveUnit(_ params: UnitMove.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, UnitMove.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, UnitMove.name)
      let index = try commit.state.unit(params.unit)
      let parent = try commit.state.unit(params.parent)
      for place in [index, parent] {
        try self.authorize(actor, .use(.administerUnits, at: place), in: commit.state, at: commit.now)
      }
      if index == commit.state.tree.root {
        throw ServiceFault(.invalid, Notice(.rootStays(commit.state.tree.code(of: index)), in: commit.state.tree))
      }
      var unit = commit.state.tree[index]
      unit.parent = commit.state.tree.code(of: parent)
      let rerouted = unit == commit.state.tree[index] ? [] : try commit.change([.amend(unit)], by: actor)
      return UnitMove.Result(
        unit: UnitViewing(tree: commit.state.tree).view(index), revision: commit.state.revisionNumber,
        rerouted: rerouted.map { String($0.rawValue) })
    }
  }
}
