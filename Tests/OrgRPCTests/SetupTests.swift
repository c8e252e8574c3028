import OrgAPI
import OrgClient
import Testing

/// Setting up by a bundle, in pieces, over connections that may break.
@Suite struct SetupTests {
  @Test("a file may come in pieces, each repeated, and the pieces make the file")
  func pieces() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let files = Bundles.small.adding("V4,新村党支部,branch,village,T2,,,,3", to: "units.csv")
      let setup = try await admin.send(files.with("units.csv", nil))
      let characters = Array(files["units.csv", default: ""])
      var offset = 0
      for start in stride(from: 0, to: characters.count, by: 100) {
        let text = String(characters[start..<min(start + 100, characters.count)])
        let params = SetupRows.Params(setup: setup, file: "units.csv", offset: offset, text: text)
        offset += text.utf8.count
        #expect(try await admin.call(SetupRows.self, params).size == offset)
        #expect(try await admin.call(SetupRows.self, params).size == offset, "the same piece again")
      }
      let result = try await admin.call(SetupCommit.self, .init(setup: setup))
      #expect(result.plan.created.units == 1 && result.plan.changesTotal == 1)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V4")).parent == "T2")
    }
  }

  @Test("a piece that leaves a gap is a conflict that tells where to go on")
  func gaps() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let setup = try await admin.call(SetupBegin.self, .init()).setup
      _ = try await admin.call(SetupRows.self, .init(setup: setup, file: "units.csv", offset: 0, text: "code,名"))
      let refused = try await admin.refusal(
        SetupRows.self, .init(setup: setup, file: "units.csv", offset: 20, text: "x"))
      #expect(refused.kind == .conflict && refused.code == "setup.offsetMismatch")
      #expect(refused.data.arguments?["size"] == "8")
      #expect(refused.data.offset == 8, "the number for programs")
      #expect(
        try await admin.call(SetupRows.self, .init(setup: setup, file: "units.csv", offset: 8, text: "x")).size == 9)
    }
  }

  @Test("another text where a piece was received already is not taken for that piece")
  func otherTextAtTheSamePlace() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let setup = try await admin.call(SetupBegin.self, .init()).setup
      _ = try await admin.call(SetupRows.self, .init(setup: setup, file: "users.csv", offset: 0, text: "user,name\n"))
      let refused = try await admin.refusal(
        SetupRows.self, .init(setup: setup, file: "users.csv", offset: 0, text: "name,user\n"))
      #expect(refused.kind == .conflict)
    }
  }

  @Test("a set-up goes on after its connection broke")
  func resumed() async throws {
    try await withTown { town in
      let first = try await town.user("admin")
      let files = Bundles.small.adding("V4,新村党支部,branch,village,T2,,,,3", to: "units.csv")
      let setup = try await first.send(files.with("units.csv", nil).with("users.csv", nil))
      let units = files["units.csv", default: ""]
      _ = try await first.call(
        SetupRows.self, .init(setup: setup, file: "units.csv", offset: 0, text: String(units.prefix(40))))
      await first.close()
      let second = try await town.user("admin")
      let size = try await second.call(
        SetupRows.self, .init(setup: setup, file: "units.csv", offset: 0, text: "")
      ).size
      #expect(size == String(units.prefix(40)).utf8.count)
      _ = try await second.call(
        SetupRows.self, .init(setup: setup, file: "units.csv", offset: size, text: String(units.dropFirst(40))))
      _ = try await second.call(
        SetupRows.self, .init(setup: setup, file: "users.csv", offset: 0, text: files["users.csv", default: ""]))
      #expect(try await second.call(SetupCommit.self, .init(setup: setup)).plan.created.units == 1)
    }
  }

  @Test("the same bundle again changes nothing and says so")
  func again() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let setup = try await admin.send(Bundles.small)
      let plan = try await admin.call(SetupPlan.self, .init(setup: setup))
      #expect(plan.unchanged && plan.changes == [] && plan.rulebook == .same)
      let result = try await admin.call(SetupCommit.self, .init(setup: setup))
      #expect(!result.changed && result.plan == plan && result.tokensSet == [])
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a set-up that was committed is gone")
  func committedIsGone() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let setup = try await admin.send(Bundles.small)
      _ = try await admin.call(SetupCommit.self, .init(setup: setup))
      let refused = try await admin.refusal(SetupCommit.self, .init(setup: setup))
      #expect(refused.kind == .notFound && refused.message.contains("setup.begin"))
    }
  }

  @Test("the plan lists what the commit then does")
  func planAndCommitAgree() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let files = Bundles.small
        .replacing(in: "units.csv", "V2,山村党支部,branch,village,T1", with: "V2,山村党支部,branch,village,T2")
        .replacing(in: "units.csv", "东镇党委", with: "东镇党委会")
        .adding("V4,新村党支部,branch,village,T2,,,,3", to: "units.csv")
        .adding("v4,新村书记", to: "users.csv").adding("v4,secretary,V4,unit,,,", to: "grants.csv")
        .replacing(in: "campaigns.yaml", "二〇一二年", with: "二〇一二年度")
        .replacing(in: "rulebook.yaml", "clause: 二", with: "clause: 三")
      let setup = try await admin.send(files)
      let plan = try await admin.call(SetupPlan.self, .init(setup: setup))
      #expect(plan.created == SetupCounts(units: 1, users: 1, grants: 1, documents: 0, campaigns: 0))
      #expect(plan.changed == SetupCounts(units: 1, users: 0, grants: 0, documents: 0, campaigns: 1))
      #expect(plan.moved == 1 && plan.dissolved == 0 && plan.revoked == 0 && plan.rulebook == .new)
      #expect(plan.changesTotal == plan.changes.count && plan.changesTotal == 7)
      #expect(plan.changes.first { $0.change == "moved" }?.detail == "T1 → T2")
      #expect(try await town.ledger() == before, "a plan changes nothing")
      let result = try await admin.call(
        SetupCommit.self, .init(setup: setup, tokenDigests: [Town.digest("v4")]))
      #expect(result.changed && result.plan == plan && result.tokensSet == ["v4"])
      #expect(try await town.once("v4", SessionWhoami.self, .init()).grants.map(\.unit) == ["V4"])
      #expect(try await admin.call(UnitGet.self, .init(unit: "V2")).parentName == "西镇党委")
      _ = try await town.ledger()
    }
  }

  @Test("a bundle that is not complete leaves alone what it does not name; a complete one ends it")
  func complete() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let files = Bundles.small.replacing(in: "units.csv", "V2,山村党支部,branch,village,T1,,,,30\n", with: "")
        .replacing(in: "grants.csv", "v2,secretary,V2,unit,,,\n", with: "")
      #expect(try await admin.apply(files).changed == false)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V2")).status == .active)
      let complete = files.with("tenant.yaml", (files["tenant.yaml"] ?? "") + "\ncomplete: true\n")
      let result = try await admin.apply(complete)
      #expect(result.plan.dissolved == 1 && result.plan.revoked == 1)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V2")).status == .dissolved)
      #expect(try await town.once("v2", SessionWhoami.self, .init()).grants == [])
      _ = try await town.ledger()
    }
  }

  @Test("an administrator's script gives its author nothing, not even beside others")
  func noRoleForTheAuthor() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let files = Bundles.small.adding("v1b,approver,T1,unit,,,", to: "grants.csv")
        .adding("admin,approver,T1,unit,,,", to: "grants.csv")
      let admin = try await town.user("admin")
      let refused = try await admin.refusal(SetupCommit.self, .init(setup: try await admin.send(files)))
      #expect(refused.kind == .forbidden && refused.code == "access.assignsToSelf")
      #expect(try await town.ledger() == before)
      let other = try await town.user("admin2")
      #expect(try await other.apply(files).plan.created.grants == 2)
    }
  }

  @Test("users are added later by bundle or by hand, and sign in with what they were given")
  func usersLater() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let created = try await admin.call(UserCreate.self, .init(user: "late", name: "后来的人"))
      _ = try await admin.call(GrantCreate.self, .init(user: "late", role: "secretary", unit: "V2"))
      let late = try await town.server.client()
      try await late.open(tenant: "small", token: try #require(created.token))
      #expect(try await late.call(CaseCreate.self, .init(unit: "V2", matter: "target", campaign: "2012")).unit == "V2")
      let twice = try await admin.refusal(UserCreate.self, .init(user: "late", name: "另一个"))
      #expect(twice.kind == .conflict && twice.code == "conflict.codeInUse")
      let result = try await admin.apply(Bundles.small.adding("keyless,无令牌", to: "users.csv"))
      #expect(result.plan.created.users == 1 && result.tokensSet == [])
      let renewed = try await admin.call(UserRenewToken.self, .init(user: "keyless"))
      #expect(
        try await town.server.client().open(tenant: "small", token: try #require(renewed.token)).user == "keyless")
    }
  }

  @Test("a set-up belongs to who began it, and nobody else may set up")
  func setupsHaveAnOwner() async throws {
    try await withTown { town in
      let setup = try await town.once("admin", SetupBegin.self, .init()).setup
      let rows = SetupRows.Params(setup: setup, file: "units.csv", offset: 0, text: "code\n")
      #expect(try await town.refused("admin2", SetupRows.self, rows).code == "setup.otherOwner")
      #expect(try await town.refused("admin2", SetupPlan.self, .init(setup: setup)).kind == .forbidden)
      #expect(try await town.refused("admin2", SetupCommit.self, .init(setup: setup)).kind == .forbidden)
      #expect(try await town.refused("t1", SetupBegin.self, .init()).kind == .forbidden)
      #expect(try await town.refused("t1", SetupCommit.self, .init(setup: setup)).kind == .forbidden)
    }
  }

  @Test("a bad token digest is refused by its place")
  func badDigests() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let line = try await town.line("admin")
      let answer = try await line.call(
        "setup.commit", ["setup": "s", "tokenDigests": [["user": "v1", "digest": "short"]]])
      #expect(answer.errorCode == -32602)
      #expect(answer[path: "error.data.arguments.path"] == "tokenDigests[0].digest")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("two users cannot share a token: the bundle is refused as a whole")
  func tokensAreNotShared() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let files = Bundles.small.adding("n1,新人一", to: "users.csv").adding("n2,新人二", to: "users.csv")
      let setup = try await admin.send(files)
      let digest = Town.digest("n1").digest
      for shared in [digest, Town.digest("v1").digest] {
        let refused = try await admin.refusal(
          SetupCommit.self,
          .init(
            setup: setup, tokenDigests: [.init(user: "n1", digest: digest), .init(user: "n2", digest: shared)]))
        #expect(refused.kind == .invalid || refused.kind == .conflict, "\(refused)")
      }
      #expect(try await town.ledger() == before)
    }
  }

  @Test("an empty piece only asks how much has come")
  func emptyPieces() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let setup = try await admin.call(SetupBegin.self, .init()).setup
      for text in ["", "", "user,", "", "name\n", ""] {
        let size = try await admin.call(
          SetupRows.self, .init(setup: setup, file: "users.csv", offset: 0, text: "")
        ).size
        let after = try await admin.call(
          SetupRows.self, .init(setup: setup, file: "users.csv", offset: size, text: text)
        ).size
        #expect(after == size + text.utf8.count)
      }
    }
  }
}
