import OrgAPI
import OrgClient
import Testing

/// Rosters and terms of office from a bundle.
@Suite struct MemberSetupTests {
  private static let members = """
    code,name,unit,status,joined,mobile,host
    M1,党员甲一,V1,,2001-07-01,,
    M2,党员甲二,V1,probationary,,true,
    M3,党员乙一,V2,full,,,V1

    """

  private static let files = Bundles.small.merging(
    ["members.csv": members, "terms.csv": "unit,elected\nV1,2006-11-20\n"]) { $1 }

  @Test("a plan counts members unit by unit; what is applied twice changes nothing the second time")
  func planAndApply() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let setup = try await admin.send(Self.files)
      let plan = try await admin.call(SetupPlan.self, .init(setup: setup))
      #expect(plan.problems.isEmpty && plan.created.members == 3)
      let rows = plan.changes.map { "\($0.what) \($0.code) \($0.change) \($0.detail ?? "")" }
      #expect(rows == ["term V1 created 2006-11-20", "members V1 created 2", "members V2 created 1"])
      // The figures of units.csv are others, and the rosters hold.
      #expect(
        plan.changes.flatMap { $0.notices ?? [] }.map(\.code.rawValue) == [
          "member.rosterDiffers", "member.rosterDiffers",
        ])
      #expect(try await admin.call(SetupCommit.self, .init(setup: setup)).plan == plan)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V1")).members == 2)
      let before = try await town.ledger()
      #expect(!(try await admin.apply(Self.files).changed))
      #expect(try await town.ledger() == before)
    }
  }

  @Test("who is otherwise in the bundle changes or moves; who is not in it leaves only where it is complete")
  func changes() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      _ = try await admin.apply(Self.files)
      let moved = Self.files.replacing(in: "members.csv", "M1,党员甲一,V1,,2001-07-01", with: "M1,党员甲一,V2,,")
        .replacing(in: "members.csv", "党员甲二,V1,probationary", with: "党员甲二,V1,full")
        .replacing(in: "members.csv", "M3,党员乙一,V2,full,,,V1\n", with: "")
      let result = try await admin.apply(moved)
      #expect(result.plan.changed.members == 2 && result.plan.created.members == 0)
      #expect(result.plan.changes.map { "\($0.code) \($0.change)" } == ["V1 changed", "V2 moved"])
      let second = try await town.once("v2", MemberList.self, .init(unit: "V2", guests: false)).members
      #expect(second.map(\.member) == ["M1", "M3"] && second[0].joined == "2001-07-01")
      let complete = moved.replacing(in: "tenant.yaml", "slug: small", with: "slug: small\ncomplete: true")
      let last = try await admin.apply(complete)
      #expect(last.plan.changes.map { "\($0.what) \($0.change)" } == ["members left"])
      let left = try await town.once("v2", MemberList.self, .init(unit: "V2", status: .left)).members
      #expect(left.map(\.member) == ["M3"] && left.map(\.leaving) == [.unlisted])
      // Names that were erased are passed over.
      _ = try await admin.call(MemberErase.self, .init(member: "M3"))
      let again = Self.files.merging(["members.csv": "code,name,unit\nM3,党员乙一,V2\n"]) { $1 }
      #expect(!(try await admin.apply(again).changed))
      _ = try await town.ledger()
    }
  }

  @Test("a page of more rows than are looked up at once is taken whole")
  func manyRows() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let rows = (1...5_000).map { "N\($0),党员\($0),\($0.isMultiple(of: 2) ? "V1" : "V3")" }
      let files = Bundles.small.merging(
        ["members.csv": (["code,name,unit"] + rows).joined(separator: "\n")]) { $1 }
      #expect(try await admin.apply(files).plan.created.members == 5_000)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V3")).roster?.full == 2_500)
      #expect(!(try await admin.apply(files).changed))
      _ = try await town.ledger()
    }
  }
}
