import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

/// A city whose tree changes all the time, the model beside it, and what was recorded at each revision.
struct TreePlay {
  let world: TreeWorld
  var model: TreeModel
  var chance: SeededGenerator
  /// The model's units at each revision.
  private(set) var recorded: [Int64: TreeModel] = [:]
  var counts: [String: Int] = [:]
  private var nextCode = 1

  init(seed: UInt64, flaw: TreeFlaw? = nil) async throws {
    world = try await TreeWorld()
    chance = SeededGenerator(seed: seed)
    model = .beginning(flaw)
    record()
  }

  private var revision: Int64 { world.tenant.state.snapshot.revision.rawValue }
  private mutating func record() { recorded[revision] = model }

  /// Plays one restructuring, and sometimes a day or some work on cases before it.
  ///
  /// - Returns: what is wrong, and whether the tree was changed.
  mutating func turn() async throws -> (fault: String?, changed: Bool) {
    if chance.chance(12), let fault = try await wait() { return (fault, false) }
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      try await work()
    }
    if let fault = try await fault() { return (fault, false) }
    let order = draw()
    // What a split founds is written down when it is ordered.
    let isPlanned = order.name != "split" && chance.chance(8)
    let expected = expected(order)
    let dry = chance.chance(25) ? try await world.send(order, dryRun: true) : nil
    let day = isPlanned ? model.day + Int.random(in: 1...5, using: &chance) : nil
    let seen = day != nil && chance.chance(60) ? revision : nil
    let answer = try await world.send(order, on: day, seen: seen)
    counts[order.name + (expected == nil ? " refused" : isPlanned ? " planned" : ""), default: 0] += 1
    switch (answer, expected) {
    case (.refused, nil): return (try await fault(), false)
    case (.refused(let code), .some): return ("\(order): refused, \(code)", false)
    case (.done, nil): return ("\(order): taken, though it is to be refused", false)
    case (.done(let effects, let change), .some(let next)):
      if let dry, dry != .done(effects, change: nil), change == nil || dry != .done(effects, change: nil) {
        return ("\(order): the rehearsal said \(dry), the change \(answer)", false)
      }
      if let day, let change {
        model.planned.append(
          TreeModel.Planned(id: change, day: day, order: order, seen: order.seesRevision ? seen : nil))
      } else {
        model = next
        record()
      }
      let fault = if let fault = try await fault() { fault as String? } else { try await faultOfOrders() }
      return (fault.map { "\(order): \($0)" }, day == nil)
    }
  }

  private func expected(_ order: TreeOrder) -> TreeModel? { try? model.after(order) }

  // MARK: - Days

  /// Lets days go by; what was planned for them is done, or fails.
  private mutating func wait() async throws -> String? {
    model.day += Int.random(in: 1...3, using: &chance)
    world.clock.set(World.noon(model.day))
    try await world.tenant.carryOutDue()
    let late = model.flaw == .plansAreLate ? 1 : 0
    let due = model.planned.indices.filter {
      model.planned[$0].state == "planned" && model.planned[$0].day + late <= model.day
    }
    for index in due.sorted(by: { (model.planned[$0].day, $0) < (model.planned[$1].day, $1) }) {
      let isStale = model.planned[index].seen.map { $0 != revision } ?? false
      let next = isStale && model.flaw == .expectationsLast ? nil : expected(model.planned[index].order)
      if let next {
        let planned = model.planned
        model = next
        model.planned = planned
      }
      model.planned[index].state = next == nil ? "failed" : "done"
      counts["on its day " + model.planned[index].state, default: 0] += 1
    }
    record()
    let listed = try await world.tenant.listChanges(ChangeList.Params(limit: 1000), world.caller()).changes
    let states = listed.map { "\($0.change) \($0.state.rawValue)" }
    let known = model.planned.map { "\($0.id) \($0.state)" }
    return states == known ? try await fault() : "planned: \(states), the model: \(known)"
  }

  // MARK: - Cases

  /// Somebody opens a case or goes on with one; what is refused changes nothing.
  private mutating func work() async throws {
    do {
      if chance.chance(12) {
        try await appoint()
      } else if chance.chance(12) {
        try await command()
      } else if chance.chance(12) {
        try await leave()
      } else if chance.chance(35) || model.cases.isEmpty {
        try await open()
      } else if let index = model.cases.indices.filter({ model.cases[$0].isUnsettled }).randomElement(using: &chance) {
        try await goOn(index)
      }
    } catch is ServiceFault {
      counts["work refused", default: 0] += 1
    }
  }

  /// Gives two people a post at a unit where nobody holds one.
  private mutating func appoint() async throws {
    let held = Set(model.posts.map(\.unit))
    guard let unit = chance.any(of: model.active.filter { !held.contains($0) }) else { return }
    for user in TreeModel.holders(of: unit) {
      _ = try await world.tenant.createGrant(
        GrantCreate.Params(user: user, role: "secretary", unit: unit), world.caller())
      model.posts.insert(TreeModel.Post(user: user, role: "secretary", unit: unit))
    }
  }

  private mutating func open() async throws {
    let matter = chance.one(of: TreeWorld.matters)
    let units = model.active.filter { code in
      model.route(of: code) != nil && !model.cases.contains { $0.unit == code && $0.matter == matter }
    }
    guard let unit = chance.any(of: units),
      let user = chance.any(of: model.secretaries(of: unit))
    else { return }
    let made = try await world.tenant.createCase(
      CaseCreate.Params(unit: unit, matter: matter, campaign: "2012"), world.caller(user)
    ).decoded(CaseView.self)
    model.cases.append(TreeModel.Case(id: made.case, unit: unit, matter: matter))
    counts["case opened", default: 0] += 1
    if chance.chance(80) { try await submit(model.cases.count - 1, user) }
  }

  private mutating func submit(_ index: Int, _ user: String) async throws {
    let item = model.cases[index]
    let caller = try world.caller(user)
    let document = CaseDocument(targetGrade: nil, targets: [CaseTarget(text: "自查")], measures: [])
    _ = try await world.tenant.saveCase(CaseSave.Params(case: item.id, document: document), caller)
    _ = try await world.tenant.submitCase(CaseSubmit.Params(case: item.id), caller)
    model.cases[index].phase = .inReview
    (model.cases[index].step, model.cases[index].spoken) = (0, [])
    model.cases[index].route = model.route(of: item.unit) ?? []
    counts["case submitted", default: 0] += 1
  }

  private mutating func goOn(_ index: Int) async throws {
    let item = model.cases[index]
    guard item.phase == .inReview else {
      let users = model.secretaries(of: item.unit)
      if let user = chance.any(of: users) { try await submit(index, user) }
      return
    }
    guard let body = chance.any(of: item.awaited),
      let user = chance.any(of: model.secretaries(of: body))
    else { return }
    let caller = try world.caller(user)
    if chance.chance(12) {
      _ = try await world.tenant.returnCase(CaseReturn.Params(case: item.id, body: body, reason: "补充"), caller)
      model.cases[index].phase = .returned
      return
    }
    switch item.route[item.step].action {
    case "review": _ = try await world.tenant.reviewCase(CaseReview.Params(case: item.id, body: body), caller)
    case "concur":
      _ = try await world.tenant.concurCase(CaseConcur.Params(case: item.id, body: body, agree: true), caller)
    default:
      _ = try await world.tenant.decideCase(CaseDecide.Params(case: item.id, body: body, verdict: .approved), caller)
    }
    model.cases[index].answer(body)
    counts["case answered", default: 0] += 1
  }
}

extension TreeModel.Case {
  fileprivate mutating func answer(_ body: String) {
    spoken.insert(body)
    guard awaited.isEmpty else { return }
    (step, spoken) = (step + 1, [])
    if step == route.count { phase = .decided }
  }
}

extension TreePlay {
  /// Something to do to the tree; now and then what cannot be done.
  fileprivate mutating func draw() -> TreeOrder {
    let codes = chance.chance(6) ? model.codes : model.active
    let (one, other) = (chance.one(of: codes), chance.one(of: codes))
    let below = model.active.filter { $0 != TreeModel.root }
    let leaf = chance.chance(95) ? chance.any(of: below) ?? one : one
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<22:
      let (kind, category) = chance.one(of: [
        ("branch", "village"), ("branch", "privateEnterprise"), ("committee", "town"), ("department", ""),
      ])
      let trait = kind == "department" && chance.chance(30) ? chance.one(of: ["front", "commerce"]) : nil
      nextCode += 1
      let prefix = ["village": "N", "privateEnterprise": "P", "town": "T"][category] ?? "D"
      return .found(
        code: "\(prefix)\(100 + nextCode)", kind: kind, category: category, traits: trait.map { [$0] } ?? [],
        parent: chance.chance(40) ? TreeModel.root : other)
    case 22..<27: return .rename(one, name: "改名\(nextCode)")
    case 27..<33: return .kind(one, chance.one(of: ["branch", "generalBranch", "committee", "department"]))
    case 33..<41: return .category(leaf, chance.one(of: ["village", "town", "privateEnterprise", ""]))
    case 41..<47: return .traits(leaf, chance.one(of: [[], ["front"], ["commerce"]]))
    case 47..<54:
      let body = chance.chance(80) ? chance.one(of: model.active) : nil
      return .industry(leaf, body == leaf ? nil : body)
    case 54..<72: return .move(chance.chance(97) ? leaf : one, to: other)
    case 72..<84:
      let gone = Set([leaf, chance.chance(40) ? chance.any(of: below) ?? one : leaf]).subtracting([other])
      guard !gone.isEmpty else { return .rename(one, name: "改名") }
      return .merge(gone.sorted(), into: other, closes: chance.chance(25), clashes: chance.chance(60))
    case 84..<92:
      nextCode += 1
      let children = model.children(of: leaf).filter { _ in chance.chance(50) }
      let cases = model.cases.filter { $0.unit == leaf && $0.isUnsettled && chance.chance(50) }.map(\.id)
      return .split(leaf, part: "S\(100 + nextCode)", children: children, cases: cases)
    default:
      return .dissolve(
        leaf, to: chance.chance(50) ? model.unit(leaf).parent ?? other : other, closes: chance.chance(25))
    }
  }
}

extension TreeOrder {
  /// What kind of change it is.
  var name: String {
    switch self {
    case .found: "found"
    case .rename: "rename"
    case .kind: "kind"
    case .category: "category"
    case .traits: "traits"
    case .industry: "lines"
    case .move: "move"
    case .merge: "merge"
    case .split: "split"
    case .dissolve: "dissolve"
    }
  }
}
