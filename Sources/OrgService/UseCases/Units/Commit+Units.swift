import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Founds a unit; whoever administers units at its parent.
  mutating func create(_ params: UnitCreate.Params, by actor: UserNumber) throws -> UnitCreate.Result {
    let parent = try state.unit(params.parent)
    try allow(.use(.administerUnits, at: parent), to: actor, at: parent)
    let code = try RequestWord.code(params.code, field: "code")
    if state.tree.index(of: code) != nil {
      throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "unit", "code": params.code])
    }
    let unit = OrgDomain.Unit(
      code: code, name: params.name, kind: UnitKind(params.kind), category: try RequestWord.category(params.category),
      traits: Set((params.traits ?? []).map(Trait.init(rawValue:))), parent: state.tree.code(of: parent),
      industry: try params.industry.map { try RequestWord.code($0, field: "industry") },
      territory: try params.territory.map { try RequestWord.code($0, field: "territory") },
      memberCount: params.members ?? 0)
    _ = try change([.found(unit)], by: actor)
    let index = try state.unit(params.code)
    return UnitCreate.Result(
      unit: UnitViewing(state).view(index), revision: state.revisionNumber, effects: report.effects)
  }

  /// Changes a unit's record but not its place; whoever administers units there.
  mutating func update(_ params: UnitUpdate.Params, by actor: UserNumber) throws -> UnitUpdate.Result {
    let index = try state.unit(params.unit)
    try allow(.use(.administerUnits, at: index), to: actor, at: index)
    try checkActive(index)
    var unit = state.tree[index]
    if let name = params.name { unit.name = name }
    if let kind = params.kind { unit.kind = UnitKind(kind) }
    if let category = params.category { unit.category = try RequestWord.category(category) }
    if let traits = params.traits { unit.traits = Set(traits.map(Trait.init(rawValue:))) }
    if let members = params.members {
      try state.checkNoRoster(of: index)
      unit.memberCount = members
    }
    if let industry = params.industry {
      unit.industry = industry.isEmpty ? nil : try RequestWord.code(industry, field: "industry")
    }
    if let territory = params.territory {
      unit.territory = territory.isEmpty ? nil : try RequestWord.code(territory, field: "territory")
    }
    let rerouted = unit == state.tree[index] ? [] : try change([.amend(unit)], by: actor)
    return UnitUpdate.Result(
      unit: UnitViewing(state).view(index), revision: state.revisionNumber,
      rerouted: rerouted.map { String($0.rawValue) }, effects: report.effects)
  }

  /// Puts a unit, with everything below it, under another; whoever administers units at both.
  mutating func move(_ params: UnitMove.Params, by actor: UserNumber) throws -> UnitMove.Result {
    let index = try state.unit(params.unit)
    let parent = try state.unit(params.parent)
    for place in [index, parent] { try allow(.use(.administerUnits, at: place), to: actor, at: place) }
    if index == state.tree.root {
      throw ServiceFault(.invalid, Notice(.rootStays(state.tree.code(of: index)), in: state.tree))
    }
    try checkActive(index)
    var unit = state.tree[index]
    unit.parent = state.tree.code(of: parent)
    let rerouted = unit == state.tree[index] ? [] : try change([.amend(unit)], by: actor)
    return UnitMove.Result(
      unit: UnitViewing(state).view(index), revision: state.revisionNumber,
      rerouted: rerouted.map { String($0.rawValue) }, effects: report.effects)
  }

  /// Refuses a unit that takes no further part.
  func checkActive(_ index: UnitIndex) throws(ServiceFault) {
    guard state.tree[index].status == .dissolved else { return }
    let refusal = RestructuringRefusal.isDissolved(state.tree.code(of: index))
    throw ServiceFault(.conflict, Notice(refusal, in: state.tree))
  }
}
