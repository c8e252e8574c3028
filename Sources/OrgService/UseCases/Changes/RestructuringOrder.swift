import OrgAPI
import OrgDomain
import OrgStorage

/// A merger, split or dissolution as it was asked for, with its codes and ids looked up.
struct RestructuringOrder {
  var tree: Restructuring
  let choices: EstateChoices
  /// Units that go or give, in the order in which they were named.
  let givers: [UnitIndex]
  /// Units that take over, in the order in which they were named.
  let takers: [UnitCode]
  /// What was given to a unit by name.
  var cases: [CaseNumber: UnitCode] = [:]
  var entries: [EntryNumber: UnitCode] = [:]
  var grants: [GrantNumber: UnitCode] = [:]
  /// Units of which the caller says how many members they have.
  var stated: Set<UnitCode> = []

  /// The most units that go at once.
  static let unitLimit = 100
}

/// What becomes of what units that go leave behind.
struct EstateChoices {
  let cases: Wire.Handover
  let entries: Wire.Handover
  let grants: Wire.Handover
  let letters: Wire.Handover
  let closesClashes: Bool
  let reason: String?
}

extension RestructuringOrder {
  init(_ params: UnitMerge.Params, in state: TenantState) throws {
    let found = try params.found.map { found throws in try state.founded(found) }
    let heir = try found?.code ?? state.code(params.into ?? "")
    var members: [UnitCode: Int] = [:]
    members[heir] = params.members ?? params.found?.members
    var order = Restructuring(.merged, heirs: [:], founded: found.map { [$0] } ?? [], members: members)
    var givers: [UnitIndex] = []
    for unit in params.units {
      let code = try state.code(unit)
      if order.heirs[code] != nil { throw ServiceFault(.invalid, .change(.namedTwice), ["unit": code.text]) }
      givers.append(try state.unit(unit))
      order.heirs[code] = heir
    }
    for child in params.children ?? [] {
      let code = try state.code(child.unit)
      if order.parents[code] != nil { throw ServiceFault(.invalid, .change(.namedTwice), ["unit": code.text]) }
      order.parents[code] = child.parent == heir.text ? heir : try state.code(child.parent)
    }
    self.init(
      tree: order,
      choices: EstateChoices(
        cases: params.cases, entries: params.entries, grants: params.grants, letters: params.letters,
        closesClashes: params.clashes == .close, reason: params.reason), givers: givers, takers: [heir])
    if members[heir] != nil { stated = [heir] }
  }

  init(_ params: UnitSplit.Params, in state: TenantState) throws {
    let giver = try state.code(params.unit)
    var order = Restructuring(.split, heirs: [:])
    let stays = params.rest == params.unit
    let takers = try RestructuringOrder.takers(of: params.shares, in: state)
    if stays {
      order.giver = giver
    } else {
      guard let heir = takers.first(where: { $0.text == params.rest }) else {
        throw ServiceFault(
          .invalid, .change(.restUnnamed), ["rest": params.rest, "unit": params.unit])
      }
      order.heirs[giver] = heir
    }
    self.init(
      tree: order,
      choices: EstateChoices(
        cases: params.cases, entries: params.entries, grants: params.grants, letters: params.letters,
        closesClashes: params.clashes == .close, reason: params.reason), givers: [try state.unit(params.unit)],
      takers: takers)
    try take(params.shares, takers, from: giver, in: state)
  }

  init(_ params: UnitDissolve.Params, in state: TenantState) throws {
    let giver = try state.code(params.unit)
    let shares = params.shares ?? []
    let others = try RestructuringOrder.takers(of: shares, in: state)
    let heir = try others.first { $0.text == params.successor } ?? state.code(params.successor)
    self.init(
      tree: Restructuring(.dissolved, heirs: [giver: heir]),
      choices: EstateChoices(
        cases: params.cases, entries: params.entries, grants: params.grants, letters: params.letters,
        closesClashes: params.clashes == .close, reason: params.reason), givers: [try state.unit(params.unit)],
      takers: others.contains(heir) ? others : [heir] + others)
    try take(shares, others, from: giver, in: state)
  }

  private static func takers(
    of shares: [UnitShare], in state: TenantState
  ) throws -> [UnitCode] {
    var takers: [UnitCode] = []
    for share in shares {
      let code =
        try share.found.map { found throws in try RequestWord.code(found.code, field: "found.code") }
        ?? state.code(share.unit ?? "")
      if takers.contains(code) { throw ServiceFault(.invalid, .change(.namedTwice), ["unit": code.text]) }
      takers.append(code)
    }
    return takers
  }

  /// Takes in what each share names. The members of units that are founded are taken from the rest.
  private mutating func take(
    _ shares: [UnitShare], _ takers: [UnitCode], from giver: UnitCode, in state: TenantState
  ) throws {
    var away = 0
    for (share, taker) in zip(shares, takers) {
      if let found = share.found {
        tree.founded.append(try state.founded(found))
        away += share.members ?? found.members ?? 0
      }
      tree.members[taker] = share.members ?? share.found?.members
      if tree.members[taker] != nil { stated.insert(taker) }
      for child in share.children ?? [] {
        let code = try state.code(child)
        if tree.parents[code] != nil { throw ServiceFault(.invalid, .change(.namedTwice), ["unit": code.text]) }
        tree.parents[code] = taker
      }
      for id in share.cases ?? [] {
        guard let number = Int64(id) else { throw ServiceFault(.notFound, .notFound(.case), ["case": id]) }
        cases[CaseNumber(rawValue: number)] = taker
      }
      for id in share.entries ?? [] {
        guard let number = Int64(id) else { throw ServiceFault(.notFound, .notFound(.entry), ["entry": id]) }
        entries[EntryNumber(rawValue: number)] = taker
      }
      for id in share.grants ?? [] { grants[try state.grant(id).number] = taker }
    }
    let rest = tree.heirs[giver] ?? giver
    guard tree.members[rest] == nil, away > 0, let index = state.tree.index(of: giver) else { return }
    let left = max(0, state.tree[index].memberCount - away)
    let own = rest == giver ? 0 : state.tree.index(of: rest).map { state.tree[$0].memberCount } ?? 0
    tree.members[rest] = own + left
  }
}

extension TenantState {
  /// The code of a unit that there is.
  func code(_ text: String) throws -> UnitCode { tree.code(of: try unit(text)) }

  /// A unit to be founded.
  func founded(_ unit: NewUnit) throws -> OrgDomain.Unit {
    let code = try RequestWord.code(unit.code, field: "found.code")
    if tree.index(of: code) != nil {
      throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "unit", "code": unit.code])
    }
    return OrgDomain.Unit(
      code: code, name: unit.name, kind: UnitKind(unit.kind), category: try RequestWord.category(unit.category),
      traits: Set((unit.traits ?? []).map(Trait.init(rawValue:))), parent: try self.code(unit.parent),
      industry: try unit.industry.map { text throws in try RequestWord.code(text, field: "industry") },
      territory: try unit.territory.map { text throws in try RequestWord.code(text, field: "territory") },
      memberCount: unit.members ?? 0)
  }
}
