import OrgAPI
import OrgClient
import Testing

/// Units, grants, users and campaigns by hand: what is refused, why, and that nothing is left of it.
@Suite struct OrganisationTests {
  private func refused<Called: Method>(
    _ kind: ErrorKind, _ code: String, _ method: Called.Type, _ params: Called.Params, by admin: OrgClient,
    location: SourceLocation = #_sourceLocation
  ) async throws {
    let refusal = try await admin.refusal(method, params, location: location)
    #expect(refusal.kind == kind && refusal.code == code, "\(refusal)", sourceLocation: location)
  }

  @Test("a unit that cannot be founded, moved or changed is refused by what is wrong")
  func units() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      try await refused(
        .conflict, "conflict.codeInUse", UnitCreate.self, .init(code: "V1", name: "又一个", kind: .branch, parent: "T1"),
        by: admin)
      try await refused(
        .notFound, "notFound.unit", UnitCreate.self, .init(code: "V9", name: "新村", kind: .branch, parent: "T9"),
        by: admin)
      try await refused(
        .invalid, "tree.undeclaredCategory", UnitCreate.self,
        .init(code: "V9", name: "新村", kind: .branch, category: "castle", parent: "T1"), by: admin)
      try await refused(
        .invalid, "tree.traitsOfOneGroup", UnitUpdate.self, .init(unit: "FIRM", traits: ["aboveScale", "belowScale"]),
        by: admin)
      try await refused(.invalid, "tree.cycle", UnitMove.self, .init(unit: "T1", parent: "V1"), by: admin)
      try await refused(.invalid, "tree.rootStays", UnitMove.self, .init(unit: "CITY", parent: "T1"), by: admin)
      try await refused(.notFound, "notFound.unit", UnitGet.self, .init(unit: "V9"), by: admin)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a move that would leave an open case without a route is refused, and names the case")
  func movesKeepRoutes() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      let before = try await town.ledger()
      let refusal = try await town.refused("admin", UnitUpdate.self, .init(unit: "V1", category: "culture"))
      #expect(refusal.code == "tree.caseWithoutRoute" && refusal.data.arguments?["case"] == item)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a grant that cannot be given is refused by what is wrong")
  func grants() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      try await refused(
        .notFound, "notFound.user", GrantCreate.self, .init(user: "nobody", role: "clerk", unit: "V1"), by: admin)
      try await refused(
        .notFound, "notFound.unit", GrantCreate.self, .init(user: "v1", role: "clerk", unit: "V9"), by: admin)
      try await refused(
        .invalid, "field.nothingGiven", GrantCreate.self, .init(user: "v1", unit: "V1"), by: admin)
      try await refused(
        .invalid, "field.emptyPeriod", GrantCreate.self,
        .init(user: "v1", role: "clerk", unit: "V1", from: "2012-05-01", until: "2012-05-01"), by: admin)
      try await refused(
        .conflict, "conflict.grantExists", GrantCreate.self, .init(user: "v1", role: "secretary", unit: "V1"),
        by: admin)
      try await refused(.notFound, "notFound.grant", GrantRevoke.self, .init(grant: "999"), by: admin)
      let outsider = try await town.user("t1")
      let denied = try await outsider.refusal(GrantCreate.self, .init(user: "v2", role: "clerk", unit: "V1"))
      #expect(denied.kind == .forbidden)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a grant holds from its first day until the day before its last, by the tenant's clock")
  func grantsHoldByTheClock() async throws {
    try await withTown { town in
      _ = try await town.once(
        "admin", GrantCreate.self,
        .init(user: "v2", role: "secretary", unit: "V1", from: "2012-04-21", until: "2012-04-22"))
      let client = try await town.user("v2")
      let question = AccessCheck.Params(action: "submit", unit: "V1")
      #expect(try await client.call(AccessCheck.self, question).allowed == false)
      for (hours, allowed) in [(14, false), (15, true), (38, true), (39, false)] {
        town.server.set(hoursAfterMorning: hours)
        #expect(try await client.call(AccessCheck.self, question).allowed == allowed, "after \(hours) hours")
      }
      let explained = try await client.call(AccessExplain.self, .init(action: "submit", unit: "V1"))
      #expect(explained.reason.code.rawValue == "access.ended" && explained.reason.text?.isEmpty == false)
    }
  }

  @Test("a campaign's code is taken once")
  func campaigns() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      try await refused(
        .conflict, "conflict.codeInUse", CampaignCreate.self, .init(campaign: "2012", name: "又一年", year: 2012),
        by: admin)
      let denied = try await town.refused("t1", CampaignCreate.self, .init(campaign: "2013", name: "新", year: 2013))
      #expect(denied.kind == .forbidden)
    }
  }
}
