import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What becomes of orders, delegations and plans when units go.
@Suite struct EstateTests {
  private func order(_ town: SmallTown, on unit: String, as user: String, matter: String? = nil) async throws -> String
  {
    try await town.tenant.issueOrder(
      OrderIssue.Params(
        unit: unit, campaign: "2012", form: .finish, text: "限期整改", due: "2012-06-01", matter: matter),
      town.caller(user)
    ).decoded(EntryView.self).entry
  }

  private func entry(_ town: SmallTown, _ id: String) async throws -> EntryView {
    try await town.tenant.getEntry(LedgerGet.Params(entry: id), town.caller("auditor"))
  }

  private func handed(_ answer: UnitsRestructured, _ what: Wire.Estate) -> [HandedOver] {
    answer.effects.handedOver.filter { $0.what == what }
  }

  @Test("an order that its own unit would come to judge goes to the superior of that unit")
  func nobodyJudgesHimself() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let given = try await order(town, on: "V1", as: "t1")
    let answer = try await town.merge(["V1"], into: "T1")
    #expect(handed(answer, .entry).map { "\($0.outcome) \($0.to ?? "") \($0.body ?? "")" } == ["carried T1 CITY"])
    let view = try await entry(town, given)
    #expect(view.unit == "T1" && view.body == "CITY")
    let fault = try await town.fault {
      _ = try await town.tenant.liftOrder(OrderLift.Params(order: given), town.caller("t1"))
    }
    #expect(fault.kind == .forbidden)
    try await town.expectSound()
  }

  @Test("one about a matter goes to the body that decides the matter for the unit")
  func theDeciderOfTheMatterJudges() async throws {
    var files = SmallTown.findingFiles
    files["rulebook.yaml", default: ""] += """

        - id: rating-town
          matter: rating
          subject: {category: town}
          steps: [{action: decide, body: {office: front}}]
          basis: {document: notice, clause: 四}
      """
    let town = try await SmallTown(files)
    defer { town.remove() }
    let given = try await order(town, on: "V1", as: "t1", matter: "rating")
    _ = try await town.merge(["V1"], into: "T1")
    #expect(try await entry(town, given).body == "HELP1")
  }

  @Test("where nobody stands above, it ends and is listed with why")
  func nobodyAbove() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let given = try await order(town, on: "V1", as: "t1")
    let problem = try await town.tenant.addProblem(
      ProblemAdd.Params(unit: "T1", campaign: "2012", class: .atOnce, problem: "活动少", cause: "人少", remedy: "补人"),
      town.caller("t1")
    ).decoded(EntryView.self).entry
    let dry = try await town.merge(["V1", "T1"], into: "CITY", dryRun: true)
    let answer = try await town.merge(["V1", "T1"], into: "CITY")
    #expect(dry.effects == answer.effects)
    let entries = handed(answer, .entry).map { "\($0.id) \($0.outcome) \($0.reason?.code.rawValue ?? "")" }
    #expect(entries == ["\(given) closed change.nobodyAbove", "\(problem) carried "])
    #expect(try await entry(town, given).phase == .dismissed)
    // What a unit wrote of itself stays its own.
    let own = try await entry(town, problem)
    #expect(own.unit == "CITY" && own.body == "CITY" && own.phase == .open)
    try await town.expectSound()
  }

  @Test(
    "a delegation is carried as far as it lends no more than it did",
    arguments: [(nil, "carried"), ("secretary", "closed change.lendsMore"), ("auditor", "carried")]
      as [(
        String?, String
      )])
  func delegationsLendNoMore(role: String?, outcome: String) async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    _ = try await town.tenant.createGrant(GrantCreate.Params(user: "help2", role: "clerk", unit: "T1"), admin)
    if let role {
      _ = try await town.tenant.createGrant(GrantCreate.Params(user: "t1b", role: role, unit: "T2"), admin)
    }
    _ = try await town.tenant.createDelegation(
      DelegationCreate.Params(unit: "T1", to: "help2", start: "2012-05-01", end: "2012-05-10", reason: "出差"),
      town.caller("t1b"))
    let dry = try await town.dissolve("T1", to: "T2", dryRun: true)
    let answer = try await town.dissolve("T1", to: "T2")
    #expect(dry.effects == answer.effects)
    let told = handed(answer, .delegation).map { one in
      ([one.outcome.rawValue] + (one.reason.map { [$0.code.rawValue] } ?? [])).joined(separator: " ")
    }
    #expect(told == [outcome])
    #expect(town.tenant.state.access.allDelegations.count == (outcome == "carried" ? 1 : 0))
    try await town.expectSound()
  }

  @Test("plans that end with their unit, or ask one that goes, are listed and take no route away")
  func plans() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    func publish(_ unit: String, _ body: String) async throws {
      let text = "name: 方案\nsteps:\n  target: [{action: guide, body: {unit: \(body)}}]\n"
      _ = try await town.tenant.publishPlan(PlanPublish.Params(unit: unit, text: text), town.caller("admin"))
    }
    try await publish("T1", "ORG")
    try await publish("T2", "HELP2")
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let answer = try await town.merge(["ORG"], into: "HELP1")
    #expect(
      handed(answer, .plan).map { "\($0.unit) \($0.outcome) \($0.reason?.code.rawValue ?? "")" } == [
        "T1 reduced change.planNamesGone"
      ])
    #expect(answer.effects.gaps.isEmpty)
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["T1"])
    let waiting = town.tenant.state.openCases.units.map { town.tenant.state.tree.code(of: $0).text }
    #expect(waiting == ["T1"])
    let gone = try await town.dissolve("T2", to: "T1")
    #expect(handed(gone, .plan).map { "\($0.unit) \($0.id) \($0.outcome)" } == ["T2 1 closed"])
    try await town.expectSound()
  }

  @Test(
    "a case follows though the former route, by rules ordered as they are now, would have been the new one",
    arguments: [true, false])
  func theFormerRouteIsByTheFormerOrderOfRules(isFarFirst: Bool) async throws {
    var files = SmallTown.findingFiles
    let far =
      "- {id: far, matter: target, subject: {category: village, within: T2}, basis: {document: notice, clause: 四}, "
      + "steps: [{action: decide, body: {unit: LEAD2}}]}"
    let near =
      "- {id: near, matter: target, subject: {category: village, within: T1}, basis: {document: notice, clause: 四}, "
      + "steps: [{action: decide, body: {unit: LEAD}}]}"
    files["rulebook.yaml"] = (["rules:"] + (isFarFirst ? [far, near] : [near, far])).joined(separator: "\n  ")
    let units = try #require(files["units.csv"])
    files["units.csv"] = units.replacing("T1,东镇党委,committee,town,CITY", with: "T1,东镇党委,committee,town,T2")
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["LEAD"])
    let moved = units.replacing("V1,河村党支部,branch,village,T1", with: "V1,河村党支部,branch,village,T2")
    let admin = try town.caller("admin")
    let setup = try await town.beginSetup(
      of: ["tenant.yaml": try #require(files["tenant.yaml"]), "units.csv": moved], as: admin)
    _ = try await town.tenant.commitSetup(SetupCommit.Params(setup: setup, tokenDigests: nil, requestKey: nil), admin)
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["LEAD2"])
    try await town.expectSound()
  }
}
