import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Schemes and local plans: read, judged, published in versions.
@Suite(.timeLimit(.minutes(2))) struct SchemeTests {
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

  @Test func anOpenCampaignKeepsItsScheme() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.publishScheme(Self.scheme)
    #expect(try await town.createCampaign("y1", 2012).schemeVersion == 1)
    _ = try await town.publishScheme(Self.other)
    #expect(try await town.createCampaign("y2", 2013, after: "y1").schemeVersion == 2)
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
