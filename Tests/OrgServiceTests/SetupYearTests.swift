import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Scripted set-up of a year: scheme, local plans, earlier results, campaigns that follow each other.
@Suite struct SetupYearTests {
  private static let files: [String: String] = SmallTown.bundle.merging([
    "scheme.yaml": """
    name: 小城办法
    basis: {document: notice, clause: 三}
    grades: [{code: 先进}, {code: 一般}, {code: 后进}]
    quotas: [{id: half, grade: 先进, atMost: 50, force: soft}]
    """,
    "campaigns.yaml": """
    campaigns:
      - {code: "2011", name: 上年, year: 2011}
      - {code: "2012", name: 晋位升级, year: 2012, previous: "2011"}
    """,
    "plans.yaml": """
    plans:
      - unit: T1
        name: 东镇方案
        procedures: [{matter: target, parts: [{code: minutes, name: 会议记录, kind: paper}]}]
        steps: {target: [{action: review, body: {unit: T2}}]}
    """,
    "history.csv": "unit,year,grade,body,date\nV1,2011,一般,T1,2011-12-20\nV2,2011,后进,,\n",
  ]) { $1 }

  private func commit(_ files: [String: String], in town: SmallTown) async throws -> SetupCommit.Result {
    let caller = try town.caller("admin")
    let setup = try await town.beginSetup(of: files, as: caller)
    return try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), caller).decoded(SetupCommit.Result.self)
  }

  private func town() async throws -> SmallTown { try await SmallTown(Self.files) }

  private func changes(_ result: SetupCommit.Result) -> [String] {
    result.plan.changes.map { [$0.what, $0.code, $0.change].joined(separator: " ") }
  }

  private func code(_ text: String) throws -> Code { try #require(Code(text)) }

  @Test("a scheme, plans and results are there after the set-up, and the campaign follows them")
  func everythingIsSet() async throws {
    let town = try await town()
    defer { town.remove() }
    let state = town.tenant.state
    #expect(state.schemeVersion == 1)
    #expect(state.schemes[1]?.name == "小城办法")
    let unit = try state.unit("T1")
    #expect(state.plans[unit]?.name == "东镇方案")
    let village = try state.unit("V1")
    let standing = state.standings.standing(of: village, in: 2011, Matter(rawValue: "acceptance"))
    #expect(standing?.grade == Grade(rawValue: "一般"))
    let campaign = try #require(state.campaigns[try code("2012")])
    #expect(campaign.schemeVersion == 1)
    #expect(try campaign.previous == code("2011"))
    #expect(try await town.verify().problems == [])
  }

  @Test("the same bundle again changes nothing, and says so")
  func repeatingChangesNothing() async throws {
    let town = try await town()
    defer { town.remove() }
    let before = town.tenant.state.lastEvent
    let result = try await commit(Self.files, in: town)
    #expect(!result.changed && result.plan.unchanged)
    #expect(changes(result) == [])
    #expect(town.tenant.state.lastEvent == before)
  }

  @Test("another text of the scheme is another version; campaigns that there are keep theirs")
  func anotherSchemeIsAnotherVersion() async throws {
    let town = try await town()
    defer { town.remove() }
    var files = Self.files
    files["scheme.yaml"] = files["scheme.yaml"]?.replacing("小城办法", with: "小城新办法")
    files["campaigns.yaml", default: ""] += "\n  - {code: \"2013\", name: 次年, year: 2013, previous: \"2012\"}\n"
    let result = try await commit(files, in: town)
    #expect(changes(result) == ["scheme scheme.yaml changed", "campaign 2013 created"])
    let kept = result.plan.changes.first?.notices ?? []
    #expect(kept.map(\.code) == [.campaign(.schemeKept), .campaign(.schemeKept)])
    #expect(
      kept.map(\.arguments) == [["campaign": "2011", "version": "1"], ["campaign": "2012", "version": "1"]])
    let state = town.tenant.state
    #expect(state.schemes[2]?.name == "小城新办法")
    #expect(try state.campaigns[code("2012")]?.schemeVersion == 1)
    #expect(try state.campaigns[code("2013")]?.schemeVersion == 2)
    #expect(try await commit(files, in: town).changed == false)
    #expect(try await town.verify().problems == [])
  }

  @Test("a campaign that was set before its scheme follows none, and the set-up says so")
  func aSchemeThatComesLateIsNotFollowed() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    var files = SmallTown.bundle
    files["scheme.yaml"] = Self.files["scheme.yaml"]
    let result = try await commit(files, in: town)
    #expect(changes(result) == ["scheme scheme.yaml created"])
    #expect(result.plan.changes.first?.notices?.map(\.code) == [.campaign(.noScheme)])
    #expect(result.plan.changes.first?.notices?.first?.arguments == ["campaign": "2012"])
    #expect(try town.tenant.state.campaigns[code("2012")]?.schemeVersion == 0)
  }

  @Test("a plan is another one only when it says something else")
  func plansAreComparedByWhatTheySay() async throws {
    let town = try await town()
    defer { town.remove() }
    var files = Self.files
    files["plans.yaml"] = "# 同一方案\n" + (files["plans.yaml"] ?? "")
    #expect(try await commit(files, in: town).changed == false)
    files["plans.yaml"] = files["plans.yaml"]?.replacing("东镇方案", with: "东镇新方案")
    #expect(changes(try await commit(files, in: town)) == ["plan T1 changed"])
    let unit = try town.tenant.state.unit("T1")
    #expect(town.tenant.state.plans[unit]?.name == "东镇新方案")
    #expect(try await town.verify().problems == [])
  }

  @Test("a row of history that says something else takes the place of the one there was")
  func historyIsCorrected() async throws {
    let town = try await town()
    defer { town.remove() }
    var files = Self.files
    files["history.csv"] = "unit,year,grade,body,date\nV1,2011,先进,T1,2011-12-20\nV2,2011,后进,,\nV2,2010,一般,,\n"
    let result = try await commit(files, in: town)
    #expect(changes(result) == ["history V1 2011 acceptance changed", "history V2 2010 acceptance created"])
    let state = town.tenant.state
    let village = try state.unit("V1")
    let standing = state.standings.standing(of: village, in: 2011, Matter(rawValue: "acceptance"))
    #expect(standing?.grade == Grade(rawValue: "先进"))
    #expect(try await commit(files, in: town).changed == false)
    #expect(try await town.verify().problems == [])
  }

  @Test("a campaign that is to follow another one keeps its scheme")
  func anotherPredecessorKeepsTheScheme() async throws {
    let town = try await town()
    defer { town.remove() }
    var files = Self.files
    files["scheme.yaml"] = files["scheme.yaml"]?.replacing("小城办法", with: "小城新办法")
    files["campaigns.yaml"] = """
      campaigns:
        - {code: "2010", name: 前年, year: 2010}
        - {code: "2012", name: 晋位升级, year: 2012, previous: "2010"}
      """
    let result = try await commit(files, in: town)
    #expect(changes(result) == ["scheme scheme.yaml changed", "campaign 2010 created", "campaign 2012 changed"])
    let campaign = try #require(town.tenant.state.campaigns[try code("2012")])
    #expect(try campaign.previous == code("2010"))
    #expect(campaign.schemeVersion == 1)
    #expect(try await town.verify().problems == [])
  }

  @Test("a campaign that is to follow none any more follows none")
  func aPredecessorIsTakenOut() async throws {
    let town = try await town()
    defer { town.remove() }
    var files = Self.files
    files["campaigns.yaml"] = files["campaigns.yaml"]?.replacing(", previous: \"2011\"", with: "")
    files["history.csv"] = nil
    #expect(changes(try await commit(files, in: town)) == ["campaign 2012 changed"])
    let campaign = try #require(town.tenant.state.campaigns[try code("2012")])
    #expect(campaign.previous == nil && campaign.schemeVersion == 1)
    #expect(try await commit(files, in: town).changed == false)
    #expect(try await town.verify().problems == [])
  }

  @Test("what was set up is there again when the tenant is opened anew")
  func reopeningLoadsEverything() async throws {
    let town = try await town()
    defer { town.remove() }
    let before = town.tenant.state
    let after = try await town.tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
    #expect(after.schemes == before.schemes && after.schemeVersion == before.schemeVersion)
    #expect(after.plans == before.plans)
    #expect(after.standings == before.standings)
    #expect(after.campaigns == before.campaigns)
  }

  @Test("a mistake in the scheme names its line, and nothing is changed")
  func mistakesAreNamed() async throws {
    let town = try await town()
    defer { town.remove() }
    let before = town.tenant.state.lastEvent
    var files = Self.files
    files["scheme.yaml"] = files["scheme.yaml"]?.replacing("grade: 先进, atMost", with: "grade: 最好, atMost")
    let fault = await #expect(throws: ServiceFault.self) { try await commit(files, in: town) }
    #expect(fault?.problems.first?.code == .schemeUnknownGrade)
    #expect(fault?.problems.first?.file == "scheme.yaml")
    #expect(town.tenant.state.lastEvent == before)
  }

  /// The town in which V1 was given a grade in 2012.
  private func gradedTown() async throws -> SmallTown {
    var files = Self.files
    files["rulebook.yaml"] = SmallTown.campaignFiles["rulebook.yaml"]
    files["scheme.yaml", default: ""] += "\ngradingMatters: [rating, acceptance]\n"
    files["plans.yaml"] = nil
    let town = try await SmallTown(files)
    _ = try await town.decided("V1", "rating", "一般", as: "v1")
    return town
  }

  private func refusedSetup(
    _ code: NoticeCode, _ town: SmallTown, _ file: String, _ old: String, _ new: String
  ) async throws {
    var files = Self.files
    files["rulebook.yaml"] = SmallTown.campaignFiles["rulebook.yaml"]
    files["scheme.yaml", default: ""] += "\ngradingMatters: [rating, acceptance]\n"
    files["plans.yaml"] = nil
    files[file] = files[file]?.replacing(old, with: new)
    let changed = files
    let before = town.tenant.state.lastEvent
    await refused(code) { _ = try await commit(changed, in: town) }
    #expect(town.tenant.state.lastEvent == before)
  }

  @Test("a year that a campaign has graded has no other results, and stays its own")
  func aGradedYearIsTheCampaigns() async throws {
    let town = try await gradedTown()
    defer { town.remove() }
    try await refusedSetup(.campaign(.yearTaken), town, "campaigns.yaml", "year: 2012", "year: 2014")
    let next = #"year: 2012, previous: "2011"}"#
    var files = Self.files
    files["rulebook.yaml"] = SmallTown.campaignFiles["rulebook.yaml"]
    files["scheme.yaml", default: ""] += "\ngradingMatters: [rating, acceptance]\n"
    files["plans.yaml"] = nil
    files["campaigns.yaml"] = files["campaigns.yaml"]?.replacing(
      next, with: next + "\n  - {code: \"2013\", name: 次年, year: 2013, previous: \"2012\"}")
    files["history.csv", default: ""] += "V1,2012,先进,,\n"
    let changed = files
    await refused(.campaign(.yearTaken)) { _ = try await commit(changed, in: town) }
  }

  @Test("nothing of a closed campaign is set up anew")
  func aClosedCampaignStays() async throws {
    let town = try await gradedTown()
    defer { town.remove() }
    #expect(try await town.closeCampaign().closed)
    try await refusedSetup(.campaign(.closed), town, "campaigns.yaml", "year: 2012", "year: 2014")
    try await refusedSetup(.campaign(.closed), town, "history.csv", "V1,2011,一般", "V1,2011,先进")
    try await refusedSetup(.campaign(.closed), town, "history.csv", "V1,2011,一般", "V1,2010,先进")
  }
}
