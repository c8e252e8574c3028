import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

/// A town whose tree, grants, book, plans, cases and ledger change at random, and which writes down what it answered
/// after every revision and at the end of every day.
struct RestlessTown {
  let town: SmallTown
  private var dice: Dice
  private var founded = 0
  private var cases: [String: String] = [:]
  private(set) var accepted: [String: Int] = [:]
  private(set) var byRevision: [Int: [String: String]] = [:]
  private(set) var byDay: [String: [String: String]] = [:]

  static let fixed = ["CITY", "T1", "T2", "V1", "V2", "LEAD", "HELP1", "FIRM"]

  init(seed: UInt64) async throws {
    town = try await SmallTown.withCampaign()
    dice = Dice(seed: seed)
  }

  var answers: TenantAnswers {
    get throws {
      TenantAnswers(
        tenant: town.tenant, auditor: try town.caller("auditor"), admin: try town.caller("admin"),
        units: Self.fixed + ["N1", "N2", "N3", "N9"])
    }
  }

  /// Changes so many things, at times between which days may lie.
  mutating func live(_ turns: Int) async throws {
    for _ in 0..<turns {
      try await pass(dice.number(0...9) < 6 ? dice.number(1...30) * 60_000 : dice.number(1...4) * 86_400_000)
      let before = town.tenant.state.revisionNumber
      do {
        accepted[try await change(), default: 0] += 1
      } catch is ServiceFault {
        continue
      }
      let revision = town.tenant.state.revisionNumber
      if revision > before { byRevision[revision] = await (try answers).all(nil) }
    }
    try await endDay()
  }

  // MARK: - Time

  private mutating func pass(_ milliseconds: Int) async throws {
    let later = Instant(milliseconds: town.clock.now().milliseconds + Int64(milliseconds))
    let calendar = town.tenant.state.calendar
    if calendar.day(of: later) > calendar.day(of: town.clock.now()) { try await endDay() }
    town.clock.set(later)
  }

  private mutating func endDay() async throws {
    let calendar = town.tenant.state.calendar
    let day = calendar.day(of: town.clock.now())
    let next = calendar.start(of: Day(daysSinceEpoch: day.daysSinceEpoch + 1))
    town.clock.set(Instant(milliseconds: next.milliseconds - 1))
    byDay[day.description] = await (try answers).all(nil)
  }

  private mutating func day() -> String {
    let today = town.tenant.state.calendar.day(of: town.clock.now())
    return Day(daysSinceEpoch: today.daysSinceEpoch + Int32(dice.number(0...6))).description
  }

  // MARK: - Changes

  private enum TreeTurn: String, CaseIterable { case found, rename, recategorize, lead, move }
  private enum RightsTurn: String, CaseIterable { case grant, revoke, delegate, end }
  private enum RulesTurn: String, CaseIterable { case book, plan, table }
  private enum WorkTurn: String, CaseIterable { case create, decide, permit, honour }

  /// One thing at random, by its name.
  private mutating func change() async throws -> String {
    switch dice.number(0...9) {
    case 0...3: try await change(dice.one(of: TreeTurn.allCases))
    case 4...5: try await change(dice.one(of: RightsTurn.allCases))
    case 6...7: try await change(dice.one(of: RulesTurn.allCases))
    default: try await change(dice.one(of: WorkTurn.allCases))
    }
  }

  private var villages: [String] { ["V1", "V2", "FIRM"] + (0..<founded).map { "N\($0 + 1)" } }

  private mutating func change(_ turn: TreeTurn) async throws -> String {
    let (tenant, admin) = (town.tenant, try town.caller("admin"))
    let unit = dice.one(of: villages)
    switch turn {
    case .found:
      let params = UnitCreate.Params(
        code: "N\(founded + 1)", name: "第\(dice.number(1...99))村党支部", kind: .branch,
        category: dice.one(of: ["village", "school"]), parent: dice.one(of: ["T1", "T2", "CITY"]))
      _ = try await tenant.createUnit(params, admin)
      founded += 1
    case .rename:
      let name = dice.one(of: ["河村", "山村", "新村"]) + "\(dice.number(1...99))党支部"
      _ = try await tenant.updateUnit(UnitUpdate.Params(unit: unit, name: name, members: dice.number(3...90)), admin)
    case .recategorize:
      let category = dice.one(of: ["village", "school", "privateEnterprise"])
      _ = try await tenant.updateUnit(UnitUpdate.Params(unit: unit, category: category), admin)
    case .lead:
      let params = UnitUpdate.Params(
        unit: dice.one(of: villages + ["T1"]), industry: dice.one(of: ["", "LEAD", "HELP1"]),
        territory: dice.one(of: ["", "T1", "T2"]))
      _ = try await tenant.updateUnit(params, admin)
    case .move:
      _ = try await tenant.moveUnit(UnitMove.Params(unit: unit, parent: dice.one(of: ["T1", "T2", "CITY"])), admin)
    }
    return turn.rawValue
  }

  private mutating func change(_ turn: RightsTurn) async throws -> String {
    let (tenant, admin) = (town.tenant, try town.caller("admin"))
    let state = tenant.state
    switch turn {
    case .grant:
      let first = dice.number(0...1) == 0 ? nil : day()
      let params = GrantCreate.Params(
        user: dice.one(of: ["v1", "v2", "t2", "help1", "firm"]),
        role: dice.one(of: ["secretary", "approver", "member"]),
        unit: dice.one(of: ["T1", "T2", "V1", "LEAD"]), scope: dice.one(of: [.unit, .subtree]), from: first)
      _ = try await tenant.createGrant(params, admin)
    case .revoke:
      let kept = try ["admin", "admin2", "auditor", "t1"].map { try state.user($0).number }
      let grants = state.access.allGrants.filter { !kept.contains($0.user) }
      guard !grants.isEmpty else { return "nothing" }
      let number = dice.one(of: grants).number.rawValue
      _ = try await tenant.revokeGrant(GrantRevoke.Params(grant: String(number)), admin)
    case .delegate:
      let params = DelegationCreate.Params(unit: "T1", to: "t1b", start: day(), end: day(), reason: "休假")
      _ = try await tenant.createDelegation(params, try town.caller("t1"))
    case .end:
      guard let delegation = state.access.allDelegations.last else { return "nothing" }
      _ = try await tenant.endDelegation(
        DelegationEnd.Params(delegation: String(delegation.number.rawValue)), try town.caller("t1"))
    }
    return turn.rawValue
  }

  private mutating func change(_ turn: RulesTurn) async throws -> String {
    let (tenant, admin) = (town.tenant, try town.caller("admin"))
    switch turn {
    case .book:
      let text = (SmallTown.campaignFiles["rulebook.yaml"] ?? "").replacing(
        "{action: decide, body: {unit: LEAD}}",
        with: "{action: decide, body: {unit: \(dice.one(of: ["LEAD", "HELP1"]))}}")
      let note = "# \(dice.number(1...3))\n"
      _ = try await tenant.publishRulebook(RulebookPublish.Params(text: note + text), admin)
    case .plan:
      let text =
        "name: 方案\(dice.number(1...9))\nprocedures:\n  - {matter: target, parts: [{code: visit, name: 走访, kind: paper}]}\n"
      _ = try await tenant.publishPlan(PlanPublish.Params(unit: dice.one(of: ["T1", "T2"]), text: text), admin)
    case .table:
      let files = [
        "tenant.yaml": """
        slug: small
        name: 小城
        timeZone: Asia/Shanghai
        lines: {industry: {school: \(dice.one(of: ["LEAD", "HELP1", "HELP2"]))}}
        """
      ]
      let setup = try await town.beginSetup(of: files, as: admin)
      _ = try await tenant.commitSetup(SetupCommit.Params(setup: setup, requestKey: nil), admin)
    }
    return turn.rawValue
  }

  private mutating func change(_ turn: WorkTurn) async throws -> String {
    switch turn {
    case .create:
      let (unit, user) = dice.one(of: [("V1", "v1"), ("V2", "v2"), ("FIRM", "firm")])
      let item = try await town.create(unit, "rating", as: user)
      cases[unit] = item
      try await town.save(item, grade: dice.one(of: ["先进", "一般"]), as: user)
      _ = try await town.submit(item, as: user)
    case .decide:
      guard let item = cases.sorted(by: { $0.key < $1.key }).first(where: { $0.key != "FIRM" }) else {
        return "nothing"
      }
      cases[item.key] = nil
      _ = try await town.grade(item.value, dice.one(of: ["先进", "一般", "后进"]), as: "t1", reason: "复核")
    case .permit: try await town.permitLate(dice.one(of: villages), "rating", until: "2012-12-0\(dice.number(1...9))")
    case .honour:
      _ = try await town.tenant.recordHonour(
        HonourRecord.Params(unit: dice.one(of: ["V1", "V2"]), campaign: "2012", honour: "national"),
        try town.caller("t1"))
    }
    return turn.rawValue
  }
}
