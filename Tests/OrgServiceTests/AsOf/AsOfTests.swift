import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Testing

@testable import OrgService

/// Readings as of a date or revision (DESIGN 3): each answers what it answered then.
@Suite(.timeLimit(.minutes(15))) struct AsOfTests {
  @Test("every revision and every day answers as it did then", arguments: [1, 2, 3] as [UInt64])
  func randomWalk(seed: UInt64) async throws {
    var restless = try await RestlessTown(seed: seed)
    defer { restless.town.remove() }
    try await restless.live(60)
    #expect(restless.byRevision.count > 15 && restless.byDay.count > 8 && restless.accepted.count > 10)
    let differing = await Self.differing(restless, try restless.answers)
    #expect(differing == [])
    #expect(try await restless.town.verify().problems == [])
  }

  @Test("a rule that is off by one is noticed")
  func canary() async throws {
    var restless = try await RestlessTown(seed: 1)
    let town = restless.town
    defer { town.remove() }
    try await restless.live(60)
    let file = town.path + "/tenants/small.sqlite"
    for statement in ["UnitStatement", "GrantStatement", "RulebookStatement", "DelegationStatement"] {
      let wrong = try await TenantRuntime(
        slug: "small", openDatabase: { ShiftedDatabase(try SQLiteDatabase.open(file, readers: 2), statement) },
        clock: town.clock, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        onRevoked: { _ in })
      let answers = TenantAnswers(
        tenant: wrong, auditor: try town.caller("auditor"), admin: try town.caller("admin"),
        units: try restless.answers.units)
      let differing = await Self.differing(restless, answers)
      #expect(!differing.isEmpty, "\(statement)")
      try await wrong.close()
    }
  }

  @Test("what cannot be asked about is refused with what can")
  func refusals() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    func get(_ asOf: AsOf) async throws -> UnitView {
      try await town.tenant.getUnit(UnitGet.Params(unit: "V1", asOf: asOf), try town.caller("v1"))
    }
    let ahead = try await town.refusal { try await get(AsOf(date: "2012-04-21")) }
    #expect(ahead.notice.code == .field(.dateAhead) && ahead.notice.arguments["today"] == "2012-04-20")
    let before = try await town.refusal { try await get(AsOf(date: "2012-04-19")) }
    #expect(before.notice.code == .field(.beforeRecord) && before.notice.arguments["first"] == "2012-04-20")
    let unknown = try await town.refusal { try await get(AsOf(revision: 99)) }
    #expect(unknown.notice.code == .field(.revisionUnknown) && unknown.notice.arguments["last"] == "2")
    #expect(ahead.kind == .invalid && before.kind == .invalid && unknown.kind == .invalid)
    #expect(try await get(AsOf(date: "2012-04-20")).revision == 2)
    await refused(.notFound(.unit)) { _ = try await get(AsOf(revision: 1)) }
    let (auditor, revision) = (try town.caller("auditor"), AsOf(revision: 2))
    await refused(.field(.excludes)) {
      let params = CampaignResults.Params(campaign: "2012", at: "midyear", asOf: revision)
      _ = try await town.tenant.figureResults(params, auditor)
    }
    await refused(.field(.excludes)) {
      _ = try await town.tenant.getRulebook(RulebookGet.Params(version: 1, asOf: revision), auditor)
    }
  }

  @Test("rights are those of now: who has lost the right to read may not read the past")
  func rightsOfNow() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let (admin, t1) = (try town.caller("admin"), try town.caller("t1"))
    let params = CampaignResults.Params(campaign: "2012", body: "T1", asOf: AsOf(revision: 2))
    #expect(try await town.tenant.figureResults(params, t1).units == 2)
    let grants = try await town.tenant.listGrants(GrantList.Params(user: "t1"), admin)
    for grant in grants.grants {
      _ = try await town.tenant.revokeGrant(GrantRevoke.Params(grant: grant.grant), admin)
    }
    await refused(.access(.noRole)) { _ = try await town.tenant.figureResults(params, t1) }
    let then = try await town.tenant.listGrants(GrantList.Params(user: "t1", asOf: AsOf(revision: 2)), admin)
    #expect(then.grants == grants.grants && then.revision == 2)
    let check = AccessCheck.Params(user: "t1", action: "decide", unit: "T1", asOf: AsOf(revision: 2))
    #expect(try await town.tenant.checkAccess(check, admin).allowed)
  }

  /// What is answered otherwise than it was then.
  private static func differing(_ restless: RestlessTown, _ answers: TenantAnswers) async -> [String] {
    var differing: [String] = []
    for (revision, then) in restless.byRevision.sorted(by: { $0.key < $1.key }) {
      let now = await answers.all(AsOf(revision: revision))
      differing += then.keys.sorted().filter { now[$0] != then[$0] }.map {
        "revision \(revision), \($0): \(now[$0] ?? "") was \(then[$0] ?? "")"
      }
    }
    for (day, then) in restless.byDay.sorted(by: { $0.key < $1.key }) {
      let now = await answers.all(AsOf(date: day))
      differing += then.keys.sorted().filter { now[$0] != then[$0] }.map {
        "\(day), \($0): \(now[$0] ?? "") was \(then[$0] ?? "")"
      }
    }
    return differing
  }
}
