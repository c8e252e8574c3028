import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Schemes and local plans: read, judged, published in versions.
@Suite(.timeLimit(.minutes(15))) struct SchemeTests {
  private static let scheme = "name: 甲办法\ngrades: [{code: 先进}, {code: 后进}]\n"
  private static let other = "name: 乙办法\ngrades: [{code: A, name: 甲等}, {code: B}, {code: C}]\n"
  private static let plan =
    "name: 东镇方案\nprocedures:\n  - {matter: rating, parts: [{code: visit, name: 走访, kind: paper}]}\n"

  private func scheme(_ town: SmallTown, version: Int? = nil, as user: String = "v1") async throws -> SchemeGet.Result {
    try await town.tenant.getScheme(SchemeGet.Params(version: version), try town.caller(user))
  }

  private func problems(_ town: SmallTown, _ text: String, as user: String = "admin") async throws -> [BundleProblem] {
    try await town.tenant.checkScheme(SchemeCheck.Params(text: text), try town.caller(user)).problems
  }

  private func publish(
    _ town: SmallTown, _ unit: String, _ text: String, as user: String = "admin"
  ) async throws -> PlanPublish.Result {
    try await town.tenant.publishPlan(PlanPublish.Params(unit: unit, text: text), try town.caller(user))
      .decoded(PlanPublish.Result.self)
  }

  private func plans(_ town: SmallTown, _ unit: String? = nil) async throws -> [PlanView] {
    try await town.tenant.listPlans(PlanList.Params(unit: unit), try town.caller("v1")).plans
  }

  @Test func everyVersionCanBeRead() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    await refused(.campaign(.schemeMissing)) { _ = try await scheme(town) }
    #expect(try await town.publishScheme(Self.scheme).version == 1)
    #expect(try await town.publishScheme(Self.scheme).version == 1, "the present text makes no new version")
    #expect(try await town.publishScheme(Self.other, requestKey: "k").version == 2)
    #expect(try await town.publishScheme(Self.scheme).version == 3)
    #expect(try await town.publishScheme(Self.other, requestKey: "k").version == 2, "the answer of the first time")
    let present = try await scheme(town)
    #expect(present.version == 3 && present.name == "甲办法" && present.text == Self.scheme)
    let second = try await scheme(town, version: 2)
    #expect(second.grades.map(\.grade) == ["A", "B", "C"] && second.grades.first?.name == "甲等")
    #expect(second.gradingMatters == ["rating", "acceptance"])
    await refused(.campaign(.schemeMissing)) { _ = try await scheme(town, version: 4) }
    #expect(try await town.verify().problems == [])
  }

  @Test func mistakesAreAnsweredWithTheirPlacesAndPublishNothing() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    #expect(try await problems(town, Self.scheme) == [])
    let found = try await problems(town, Self.scheme + "levels: 3\n")
    #expect(found.map(\.line) == [3] && found.map(\.code) == [.yamlUnknownKey])
    let grade = try await problems(town, Self.scheme + "quotas: [{id: q, grade: 一般, atMost: 20}]\n")
    let document = try await problems(town, Self.scheme + "basis: {document: nowhere}\n")
    #expect(grade.count == 1 && document.count == 1, "by itself, and beside what the tenant has")
    let fault = try await town.refusal { try await town.publishScheme(Self.scheme + "levels: 3\n") }
    #expect(fault.kind == .invalid && fault.problems == found)
    await refused(.access(.noRole)) { _ = try await problems(town, Self.scheme, as: "t1") }
    await refused(.access(.noRole)) { _ = try await town.publishScheme(Self.scheme, as: "t1") }
    await refused(.campaign(.schemeMissing)) { _ = try await scheme(town) }
  }

  @Test func mattersAreThoseOfTheBook() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let misspelt = Self.scheme + "publication: {matters: [acceptence]}\n"
    #expect(try await problems(town, misspelt).map(\.code) == [.schemeUnknownMatter])
    let fault = try await town.refusal { try await town.publishScheme(misspelt) }
    #expect(fault.problems.map(\.code) == [.schemeUnknownMatter])
    _ = try await town.publishScheme(Self.scheme)
    let plan = Self.plan.replacing("matter: rating", with: "matter: reting")
    let planFault = try await town.refusal { try await publish(town, "T1", plan) }
    #expect(planFault.problems.map(\.code) == [.schemeUnknownMatter])
  }

  @Test func aPartStandsInOnePlanOfALine() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    _ = try await publish(town, "T1", Self.plan)
    for unit in ["V1", "CITY"] {
      let fault = try await town.refusal { try await publish(town, unit, Self.plan) }
      #expect(fault.kind == .invalid && fault.problems.map(\.code) == [.planPartOfPlan])
    }
    #expect(try await publish(town, "T2", Self.plan).version == 1)
    #expect(try await publish(town, "T1", Self.plan + "\n").version == 2)
  }

  @Test func anOpenCampaignKeepsItsScheme() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    #expect(try await town.createCampaign("y1", 2013).schemeVersion == 1)
    _ = try await town.publishScheme(Self.other)
    #expect(try await town.createCampaign("y2", 2014, after: "y1").schemeVersion == 2)
    #expect(try await town.campaign("y1").grades.map(\.grade) == ["先进", "后进"])
    #expect(try await town.campaign("y2").grades.map(\.grade) == ["A", "B", "C"])
    #expect(try await town.campaign("2012").grades == [], "opened before there was a scheme")
    #expect(try await town.verify().problems == [])
  }

  @Test func plansHoldForTheSubtreeNearestFirst() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    let city = "name: 市方案\n"
    #expect(try await publish(town, "CITY", city) == PlanPublish.Result(unit: "CITY", version: 1))
    #expect(try await publish(town, "T1", Self.plan).version == 1)
    #expect(try await publish(town, "T1", Self.plan).version == 1, "the present text makes no new version")
    let second = Self.plan.replacing("走访", with: "走访记录")
    #expect(try await publish(town, "T1", second).version == 2)
    #expect(try await plans(town, "V1").map(\.unit) == ["T1", "CITY"])
    #expect(try await plans(town, "V1").first?.text == second)
    #expect(try await plans(town, "T2").map(\.name) == ["市方案"])
    #expect(try await plans(town).map(\.unit) == ["CITY", "T1"])
    await refused(.notFound(.unit)) { _ = try await plans(town, "V9") }
    #expect(try await town.verify().problems == [])
  }

  @Test func plansAreListedInPagesAndWithoutTexts() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    for unit in ["V2", "T2", "V1", "CITY", "T1"] { _ = try await publish(town, unit, "name: \(unit)方案\n") }
    func page(_ unit: String? = nil, _ limit: Int? = nil, after cursor: String? = nil) async throws -> PlanList.Result {
      try await town.tenant.listPlans(
        PlanList.Params(unit: unit, limit: limit, cursor: cursor), try town.caller("v1"))
    }
    #expect(try await plans(town).map(\.text) == [nil, nil, nil, nil, nil])
    var (units, cursor) = ([[String]](), String?.none)
    repeat {
      let part = try await page(nil, 2, after: cursor)
      units.append(part.plans.map(\.unit))
      cursor = part.nextCursor
    } while cursor != nil
    #expect(units == [["CITY", "T1"], ["T2", "V1"], ["V2"]])
    let first = try await page("V1", 2)
    #expect(first.plans.map(\.unit) == ["V1", "T1"] && first.nextCursor == "T1")
    let last = try await page("V1", 2, after: "T1")
    #expect(last.plans.map(\.unit) == ["CITY"] && last.nextCursor == nil)
    #expect(last.plans.map(\.text) == ["name: CITY方案\n"])
    await refused(.field(.badCursor)) { _ = try await page(nil, 2, after: "V9") }
    await refused(.field(.badCursor)) { _ = try await page("V1", 2, after: "T2") }
  }

  private static let counting = """
    name: 丙办法
    grades: [{code: 先进}, {code: 后进}]
    groups: [{code: members, name: 党员}]
    """

  private static let planOfGroup = """
    name: 东镇方案
    procedures:
      - matter: rating
        parts: [{code: visit, name: 走访, kind: ballot, groups: {members: 100}}]
    """

  @Test func aPlanFitsTheSchemesOfOpenCampaignsToo() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    _ = try await town.createCampaign("2013", 2013)
    _ = try await town.publishScheme(Self.counting)
    let early = try await town.refusal { try await publish(town, "T1", Self.planOfGroup) }
    #expect(early.kind == .invalid && !early.problems.isEmpty)
    #expect(early.explanation.map(\.code) == [.campaign(.plansMisfit)])
    #expect(early.explanation.first?.arguments == ["campaign": "2013", "units": "T1", "unitsNames": "东镇党委"])
    _ = try await town.tenant.closeCampaign(CampaignClose.Params(campaign: "2013"), try town.caller("admin"))
    #expect(try await publish(town, "T1", Self.planOfGroup).version == 1)
    let other = try await town.publishScheme(Self.other)
    #expect(other.version == 3 && other.advisories?.map(\.code) == [.campaign(.plansMisfit)])
    #expect(other.advisories?.first?.arguments == ["units": "T1", "unitsNames": "东镇党委"])
    #expect(try await town.publishScheme(Self.counting).advisories == nil)
    #expect(try await plans(town).map(\.unit) == ["T1"], "what does not fit stays")
  }

  @Test func aPlanNeitherDecidesNorIsAnyonesToPublish() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    let deciding = "name: 方案\nsteps: {rating: [{action: decide, body: {unit: T1}}]}\n"
    let fault = try await town.refusal { try await publish(town, "T1", deciding) }
    #expect(fault.kind == .invalid && fault.problems.count == 1)
    await refused(.access(.noRole)) { _ = try await publish(town, "T1", Self.plan, as: "t1") }
    #expect(try await plans(town) == [])
  }
}
