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
      // A row of one whose name was erased is named, with its place.
      _ = try await admin.call(MemberErase.self, .init(member: "M3"))
      let again = Self.files.merging(["members.csv": "code,name,unit\nM9,党员丙一,V2\nM3,党员乙一,V2\n"]) { $1 }
      let setup = try await admin.send(again)
      let problems = try await admin.call(SetupPlan.self, .init(setup: setup)).problems
      #expect(
        problems.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.code) \($0.arguments)" } == [
          "members.csv:3:1 memberErased [\"M3\"]"
        ])
      #expect(try await admin.refusal(SetupCommit.self, .init(setup: setup)).code == "setup.hasProblems")
      _ = try await town.ledger()
    }
  }

  @Test("a complete bundle whose members.csv has no rows says that nobody is left; without the file it says nothing")
  func nobodyLeft() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      _ = try await admin.apply(Self.files)
      let complete = Self.files.replacing(in: "tenant.yaml", "slug: small", with: "slug: small\ncomplete: true")
      var without = complete
      without["members.csv"] = nil
      #expect(!(try await admin.apply(without).changed))
      let empty = complete.merging(["members.csv": "code,name,unit\n"]) { $1 }
      let result = try await admin.apply(empty)
      #expect(result.plan.changes.map { "\($0.code) \($0.change) \($0.detail ?? "")" } == ["V1 left 2", "V2 left 1"])
      #expect(try await admin.call(UnitGet.self, .init(unit: "V1")).roster?.full == 0)
      #expect(!(try await admin.apply(empty).changed))
      _ = try await town.ledger()
    }
  }

  private static func dissolving(_ units: [String], in files: [String: String]) -> [String: String] {
    var files = files.replacing(in: "units.csv", "\n", with: ",\n")
      .replacing(in: "units.csv", "members,\n", with: "members,status\n")
    for (unit, row) in [("V1", "V1,河村党支部,branch,village,T1,,,,30,"), ("V2", "V2,山村党支部,branch,village,T1,,,,30,")]
    where units.contains(unit) {
      files = files.replacing(in: "units.csv", row, with: row + "dissolved")
    }
    return files
  }

  @Test("a bundle that dissolves a unit says where its members go; guests and offers are released")
  func dissolving() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      _ = try await admin.apply(Self.files)
      _ = try await town.once("v2", MemberTransfer.self, .init(member: "M3", to: "V3"))
      _ = try await town.once("v2", MemberUpdate.self, .init(member: "M3", host: "V1"))
      var files = Self.dissolving(["V1"], in: Self.files)
      files["members.csv"] = nil
      let stranded = try await admin.call(SetupPlan.self, .init(setup: try await admin.send(files)))
      #expect(
        stranded.problems.map { "\($0.file):\($0.line ?? 0) \($0.code) \($0.arguments)" } == [
          "units.csv:5 membersLeftBehind [\"V1\", \"2\"]"
        ])
      #expect(stranded.changes.isEmpty)
      // Its rows cannot stay there either.
      files["members.csv"] = Self.members
      let closed = try await admin.call(SetupPlan.self, .init(setup: try await admin.send(files)))
      #expect(closed.problems.map(\.code) == [.rosterDissolved, .rosterDissolved, .rosterDissolved])
      files["members.csv"] = "code,name,unit\nM1,党员甲一,V3\nM2,党员甲二,V3\n"
      let result = try await admin.apply(files)
      #expect(
        result.plan.changes.filter { $0.what == "members" }.map { "\($0.code) \($0.change) \($0.detail ?? "")" } == [
          "V3 moved 2", "V1 cleared 1",
        ])
      let guest = try await town.once("v2", MemberGet.self, .init(member: "M3")).member
      #expect(guest.host == nil && guest.mobile && guest.offered == "V3")
      #expect(try await admin.call(UnitGet.self, .init(unit: "V3")).roster?.full == 2)
      #expect(!(try await admin.apply(files).changed))
      _ = try await town.ledger()
    }
  }

  @Test("nobody is asked to take over members any more once a bundle has dissolved it")
  func offersToDissolved() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      var files = Self.files
      files["members.csv"] = "code,name,unit\nM1,党员甲一,V1\n"
      _ = try await admin.apply(files)
      _ = try await town.once("v1", MemberTransfer.self, .init(member: "M1", to: "V2"))
      let result = try await admin.apply(Self.dissolving(["V2"], in: files))
      #expect(result.plan.changes.map { "\($0.what) \($0.code) \($0.change)" }.suffix(1) == ["members V2 cleared"])
      #expect(try await town.once("v1", MemberGet.self, .init(member: "M1")).member.offered == nil)
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
