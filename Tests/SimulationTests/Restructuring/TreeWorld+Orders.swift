import OrgAPI
import OrgDomain

@testable import OrgService

/// What came of an order: what it touched, and its id where it is planned; or the code of the refusal.
enum TreeAnswer: Equatable {
  case done(ChangeEffects, change: String?)
  case refused(String)
}

extension TreeWorld {
  /// Sends an order, for a day to come or at once, or rehearses it.
  func send(
    _ order: TreeOrder, on day: Int? = nil, seen: Int64? = nil, dryRun: Bool = false
  ) async throws -> TreeAnswer {
    let on = day.map(WorldPlan.date)
    do {
      return try await answer(order, on, seen.map { Int($0) }, dryRun ? true : nil)
    } catch let fault as ServiceFault {
      return .refused("\(fault.kind.rawValue) \(fault.notice.code.rawValue)")
    }
  }

  private func answer(_ order: TreeOrder, _ on: String?, _ seen: Int?, _ dryRun: Bool?) async throws -> TreeAnswer {
    let admin = try caller()
    switch order {
    case .merge, .split, .dissolve:
      let result = try await restructuring(order, on, seen, dryRun, admin).decoded(UnitsRestructured.self)
      return .done(result.effects, change: result.change)
    case .found(let code, let kind, let category, let traits, let parent):
      let result = try await tenant.createUnit(
        UnitCreate.Params(
          code: code, name: "新单位", kind: Wire.UnitKind(rawValue: kind) ?? .branch,
          category: category.isEmpty ? nil : category, traits: traits.sorted(), parent: parent, on: on, dryRun: dryRun),
        admin
      ).decoded(UnitCreate.Result.self)
      return .done(result.effects, change: result.change)
    case .move(let code, let parent):
      let result = try await tenant.moveUnit(
        UnitMove.Params(unit: code, parent: parent, on: on, dryRun: dryRun), admin
      ).decoded(UnitMove.Result.self)
      return .done(result.effects, change: result.change)
    case .rename, .kind, .category, .traits, .industry:
      var params = TreeWorld.update(order)
      (params.on, params.dryRun) = (on, dryRun)
      let result = try await tenant.updateUnit(params, admin).decoded(UnitUpdate.Result.self)
      return .done(result.effects, change: result.change)
    }
  }

  private static func update(_ order: TreeOrder) -> UnitUpdate.Params {
    switch order {
    case .rename(let code, let name): UnitUpdate.Params(unit: code, name: name)
    case .kind(let code, let kind): UnitUpdate.Params(unit: code, kind: Wire.UnitKind(rawValue: kind))
    case .category(let code, let category): UnitUpdate.Params(unit: code, category: category)
    case .traits(let code, let traits): UnitUpdate.Params(unit: code, traits: traits.sorted())
    case .industry(let code, let body): UnitUpdate.Params(unit: code, industry: body ?? "")
    case .found, .move, .merge, .split, .dissolve: UnitUpdate.Params(unit: "")
    }
  }

  private func restructuring(
    _ order: TreeOrder, _ on: String?, _ seen: Int?, _ dryRun: Bool?, _ admin: Caller
  ) async throws -> Answer {
    let choice: Wire.Handover = order.closes ? .close : .carry
    let reason = order.closes || order.closesClashes ? "调整" : nil
    switch order {
    case .merge(let units, let heir, _, let clashes):
      return try await tenant.mergeUnits(
        UnitMerge.Params(
          units: units, into: heir, cases: choice, entries: choice, grants: choice, letters: choice,
          clashes: clashes ? .close : nil, reason: reason, expectedRevision: seen, on: on, dryRun: dryRun), admin)
    case .dissolve(let unit, let heir, _):
      return try await tenant.dissolveUnit(
        UnitDissolve.Params(
          unit: unit, successor: heir, cases: choice, entries: choice, grants: choice, letters: choice, reason: reason,
          expectedRevision: seen, on: on, dryRun: dryRun), admin)
    case .split(let unit, let part, let children, let cases):
      let giver = tenant.state.tree[try tenant.state.unit(unit)]
      let found = NewUnit(
        code: part, name: "分出", kind: Wire.UnitKind(giver.kind), category: giver.category?.rawValue,
        parent: giver.parent?.text ?? unit, members: 1)
      return try await tenant.splitUnit(
        UnitSplit.Params(
          unit: unit, shares: [UnitShare(found: found, children: children, cases: cases)], rest: unit, cases: choice,
          entries: choice, grants: choice, letters: choice, expectedRevision: seen, on: on, dryRun: dryRun), admin)
    case .found, .rename, .kind, .category, .traits, .industry, .move: throw NoSuchOrder()
    }
  }

  private struct NoSuchOrder: Error {}
}
