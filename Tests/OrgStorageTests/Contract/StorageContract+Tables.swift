import OrgDomain
import OrgStorage
import Testing

/// What was written is read again, table by table.
extension StorageContract {
  func settings() async throws {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      #expect(try tables.setting("zone") == nil)
      try tables.setSetting("zone", "Asia/Shanghai")
      try tables.setSetting("zone", "Asia/Urumqi")
      #expect(try tables.currentRevision() == Samples.revision(0))
      try tables.beginRevision(1)
      try tables.beginRevision(2)
    }
    try await tenant.read { tables throws in
      #expect(try tables.setting("zone") == "Asia/Urumqi")
      #expect(try tables.setting("Zone") == nil)
      #expect(try tables.currentRevision() == Samples.revision(2))
    }
  }

  func units() async throws {
    let tenant = try await tenant()
    #expect(try await tenant.read { try $0.units() } == Samples.units)
    #expect(try await emptyTenant().read { try $0.units() } == [])
  }

  func users() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      let added = User(number: try tables.nextUserNumber(), code: Samples.longCode, isActive: false)
      try tables.insert(added, name: "", at: Samples.instant(.min))
      try tables.setName("改名", of: Samples.user(1))
      try tables.setActive(false, of: Samples.user(2))
      try tables.insertToken(digest: Samples.digest(1), of: Samples.user(1), at: Samples.instant(1))
      try tables.insertToken(digest: Samples.digest(2), of: Samples.user(2), at: Samples.instant(1))
      try tables.revokeTokens(of: Samples.user(1), at: Samples.instant(2))
    }
    try await tenant.read { tables throws in
      let users = try tables.users()
      #expect(users.map(\.name) == ["改名", "用户2", "用户3", ""])
      #expect(users.map(\.0.isActive) == [true, false, true, false])
      #expect(users.last?.0 == User(number: Samples.user(4), code: Samples.longCode, isActive: false))
      let names = try tables.userNames([4, 1, 1, 99, -5].map(Samples.user))
      #expect(names == [Samples.user(1): "改名", Samples.user(4): ""])
      #expect(try tables.userNames([]) == [:])
      let tokens = try tables.tokens()
      #expect(tokens.map(\.0) == [TokenDigest(bytes: Samples.digest(2))] && tokens.map(\.1) == [Samples.user(2)])
    }
    await expectStorageError(.missing) { try await tenant.write { try $0.setName("x", of: Samples.user(9)) } }
    await expectStorageError(.missing) { try await tenant.write { try $0.setActive(true, of: Samples.user(9)) } }
  }

  func grants() async throws {
    let tenant = try await tenant()
    let scopes: [Scope] = [.unit, .subtree] + Line.allCases.map(Scope.line)
    let roles: Set<RoleName> = [RoleName(rawValue: "书记"), RoleName(rawValue: "a")]
    let grants = scopes.enumerated().map { offset, scope in
      Grant(
        number: GrantNumber(rawValue: Int64(offset) + 1), user: Samples.user(1),
        role: offset == 0 ? nil : RoleName(rawValue: "secretary"), unit: UnitIndex(offset % 4), scope: scope,
        from: offset == 1 ? Samples.instant(-5) : nil, until: offset == 2 ? Samples.instant(.max) : nil,
        assign: offset == 0 ? .all : offset == 1 ? .roles(roles) : .none)
    }
    try await tenant.write { tables throws in
      for grant in grants { try tables.insert(grant, from: Samples.revision(1)) }
      #expect(try tables.nextGrantNumber().rawValue == 6)
    }
    #expect(try await tenant.read { try $0.grants() } == grants)
    await expectStorageError(.missing) {
      try await tenant.write { try $0.revoke(GrantNumber(rawValue: 99), from: Samples.revision(1)) }
    }
  }

  func rulebooks() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      #expect(try tables.rulebook(version: nil) == nil)
      try tables.insertRulebook(
        version: 1, text: "rules: []\n", revision: Samples.revision(1), publishedBy: nil, at: Samples.instant(5))
      try tables.beginRevision(2)
      try tables.insertRulebook(
        version: 2, text: "", revision: Samples.revision(2), publishedBy: Samples.user(1), at: Samples.instant(6))
    }
    try await tenant.read { tables throws in
      let newest = try tables.rulebook(version: nil)
      #expect(newest?.version == 2 && newest?.text == "" && newest?.publishedBy == Samples.user(1))
      #expect(newest?.revision == Samples.revision(2) && newest?.at == Samples.instant(6))
      let first = try tables.rulebook(version: 1)
      #expect(first?.text == "rules: []\n" && first?.publishedBy == nil)
      #expect(try tables.rulebook(version: 3) == nil)
      #expect(try tables.rulebook(asOf: Samples.revision(1)) == first)
      #expect(try tables.rulebook(asOf: Samples.revision(0)) == nil)
    }
  }

  func documents() async throws {
    let tenant = try await emptyTenant()
    let bare = StoredDocument(code: Samples.longCode, title: "", issuer: "省委组织部")
    let full = StoredDocument(
      code: Samples.code("a"), title: "通知", issuer: "x", number: "彭组通〔2024〕21号", signer: "张三", issuedOn: "2012-03-13",
      printedOn: "2012-03-14", isDraft: true)
    let campaign = StoredCampaign(code: Samples.code("2012"), name: "二〇一二", year: 2012)
    try await tenant.write { tables throws in
      try tables.upsert(StoredDocument(code: full.code, title: "old", issuer: "old"))
      try tables.upsert(bare)
      try tables.upsert(full)
      try tables.insert(campaign)
      try tables.upsert(StoredCampaign(code: Samples.code("2013"), name: "", year: 1))
      try tables.upsert(StoredCampaign(code: Samples.code("2013"), name: "新", year: 9999))
    }
    try await tenant.read { tables throws in
      #expect(try tables.documents() == [bare, full])
      #expect(try tables.campaigns().map(\.name) == [campaign.name, "新"])
      #expect(try tables.campaigns().map(\.year) == [2012, 9999])
    }
    await expectStorageError(.constraint, .unique) { try await tenant.write { try $0.insert(campaign) } }
  }

  func events() async throws {
    let tenant = try await emptyTenant()
    let full = EventRecord(
      seq: 1, at: Samples.instant(.max), actor: Samples.user(7), unit: UnitIndex(rawValue: .max),
      caseNumber: CaseNumber(rawValue: 3), kind: "case.created", version: 2, body: Array(0...255),
      previousHash: Samples.digest(0), hash: Samples.digest(255))
    try await tenant.write { tables throws in
      #expect(try tables.lastEvent() == nil)
      try tables.append(full)
      for seq in Int64(2)...10 { try tables.append(Samples.event(seq, caseNumber: seq % 3 == 0 ? 3 : nil)) }
    }
    try await tenant.read { tables throws in
      let last = try #require(try tables.lastEvent())
      #expect(last.seq == 10 && last.hash == Samples.digest(1))
      #expect(try tables.events(after: 0, limit: 1) == [full])
      #expect(try tables.events(after: 4, limit: 3).map(\.seq) == [5, 6, 7])
      #expect(try tables.events(after: 8, limit: 100).map(\.seq) == [9, 10])
      let number = CaseNumber(rawValue: 3)
      #expect(try tables.events(after: 0, limit: 100, caseNumber: number).map(\.seq) == [1, 3, 6, 9])
      #expect(try tables.events(after: 3, limit: 1, caseNumber: number).map(\.seq) == [6])
      let head = EventHead(
        seq: 1, at: full.at, actor: full.actor, unit: full.unit, caseNumber: full.caseNumber, kind: full.kind)
      #expect(try tables.eventHeads(after: 0, limit: 1) == [head])
      #expect(try tables.eventHeads(after: 7, limit: 100).map(\.seq) == [8, 9, 10])
      #expect(try tables.eventBodies([1, 9, 99]) == [1: full.body, 9: [1]])
      #expect(try tables.eventBodies([]) == [:])
    }
  }

  func accesses() async throws {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      try tables.insertAccess(at: Samples.instant(1), user: Samples.user(0), unit: nil, what: "名册")
      try tables.insertAccess(at: Samples.instant(2), user: Samples.user(5), unit: UnitIndex(3), what: "")
    }
    let records = try await tenant.read { try $0.accesses(after: 0, limit: 10) }
    #expect(records.map(\.number) == [1, 2] && records.map(\.what) == ["名册", ""])
    #expect(records.map(\.unit) == [nil, UnitIndex(3)] && records.map(\.user.rawValue) == [0, 5])
    #expect(try await tenant.read { try $0.accesses(after: 1, limit: 10) } == [records[1]])
  }

  func requests() async throws {
    let tenant = try await emptyTenant()
    let system = try await SystemDatabase.open(try await makeDatabase(), at: Samples.instant(0))
    try await tenant.write { try Self.requests($0) }
    try await system.write { try Self.requests($0) }
  }

  private static func requests(_ tables: some RequestAnswers) throws {
    let operatorUser = Samples.user(0)
    try tables.insertAnswer(
      user: operatorUser, key: "钥匙", paramsDigest: [1], answer: [0, 255], at: Samples.instant(10))
    try tables.insertAnswer(
      user: Samples.user(1), key: "钥匙", paramsDigest: [2], answer: [3], at: Samples.instant(20))
    let found = try tables.answer(user: operatorUser, key: "钥匙")
    #expect(found?.paramsDigest == [1] && found?.answer == [0, 255] && found?.at == Samples.instant(10))
    #expect(try tables.answer(user: operatorUser, key: "钥") == nil)
    #expect(throws: StorageError.self) {
      try tables.connection.savepoint {
        try tables.insertAnswer(user: operatorUser, key: "钥匙", paramsDigest: [], answer: [], at: Samples.instant(1))
      }
    }
    try tables.deleteAnswers(before: Samples.instant(20))
    #expect(try tables.answer(user: operatorUser, key: "钥匙") == nil)
    #expect(try tables.answer(user: Samples.user(1), key: "钥匙") != nil)
  }

  func setups() async throws {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      try tables.insertSetup(id: "s1", by: Samples.user(0), at: Samples.instant(5))
      try tables.insertSetup(id: "s2", by: Samples.user(1), at: Samples.instant(6))
      try tables.appendPiece("s1", file: "units.csv", offset: 0, text: "")
      try tables.appendPiece("s1", file: "units.csv", offset: 0, text: "名,")
      try tables.appendPiece("s1", file: "units.csv", offset: 4, text: "")
      try tables.appendPiece("s1", file: "units.csv", offset: 4, text: "x\r\n")
      try tables.appendPiece("s1", file: "empty.csv", offset: 0, text: "")
      try tables.appendPiece("s2", file: "units.csv", offset: 0, text: "other")
      #expect(try tables.setupFileSize("s1", file: "units.csv") == 7)
      #expect(try tables.setupFileSize("s1", file: "none") == 0)
      let files = try tables.setupFiles("s1")
      #expect(files.keys.sorted() == ["empty.csv", "units.csv"])
      #expect(files["empty.csv"] == [] && files["units.csv"] == Array("名,x\r\n".utf8))
      #expect(try tables.setup("s1") == tables.setup("s1"))
      #expect(try tables.setup("s1")?.by == Samples.user(0) && tables.setup("s1")?.at == Samples.instant(5))
      try tables.deleteSetups(before: Samples.instant(5))
      #expect(try tables.setup("s1") != nil)
      try tables.insertSetup(id: "s0", by: Samples.user(0), at: Samples.instant(4))
      try tables.appendPiece("s0", file: "units.csv", offset: 0, text: "old")
      try tables.deleteSetups(before: Samples.instant(5))
      #expect(try tables.setup("s0") == nil && tables.setupFiles("s0").isEmpty)
      try tables.deleteSetup("s1")
      #expect(try tables.setup("s1") == nil && tables.setupFiles("s1").isEmpty)
      #expect(try tables.setupFiles("s2") == ["units.csv": Array("other".utf8)])
    }
    await expectStorageError(.constraint, .check) {
      try await tenant.write { try $0.appendPiece("s2", file: "units.csv", offset: 4, text: "x") }
    }
    await expectStorageError(.constraint, .foreignKey) {
      try await tenant.write { try $0.appendPiece("none", file: "units.csv", offset: 0, text: "x") }
    }
  }

  func caseTexts() async throws {
    let tenant = try await tenant()
    let number = CaseNumber(rawValue: 1)
    try await tenant.write { tables throws in
      try tables.insert(SampleCases.draft(1), at: Samples.instant(1))
      #expect(try tables.latestDocument(number) == nil)
      for version in 1...2 {
        try tables.insertDocument(
          number, version: version, at: Samples.instant(Int64(version)), by: Samples.user(1), text: "文\(version)",
          salt: [9], digest: [8])
      }
      try tables.append(Samples.event(2, caseNumber: 1))
      try tables.insertRemark(event: 2, number, text: "退回\n重写", salt: [1])
    }
    try await tenant.read { tables throws in
      let latest = try #require(try tables.latestDocument(number))
      #expect(latest.version == 2 && latest.text == "文2" && latest.by == Samples.user(1))
      #expect(latest.at == Samples.instant(2) && latest.salt == [9] && latest.digest == [8])
      #expect(try tables.remarks(number) == [2: "退回\n重写"])
      #expect(try tables.remarks(CaseNumber(rawValue: 2)).isEmpty)
    }
  }

  func tenants() async throws {
    let system = try await SystemDatabase.open(try await makeDatabase(), at: Samples.instant(0))
    let tenant = StoredTenant(slug: "pengzhou", name: "彭州市", createdAt: Samples.instant(1))
    try await system.write { tables throws in
      try tables.insert(StoredTenant(slug: "b", name: "", status: .suspended, createdAt: Samples.instant(2)))
      try tables.insert(tenant)
      #expect(try tables.tenants().map(\.slug) == ["b", "pengzhou"])
      #expect(try tables.tenant("pengzhou") == tenant)
      #expect(try tables.tenant("Pengzhou") == nil)
      try tables.setNextDue(Samples.instant(50), of: "pengzhou")
      try tables.setNextDue(Samples.instant(40), of: "b")
      #expect(try tables.tenantsDue(at: Samples.instant(50)).map(\.slug) == ["b", "pengzhou"])
      #expect(try tables.tenantsDue(at: Samples.instant(49)).map(\.slug) == ["b"])
      try tables.setNextDue(nil, of: "b")
      try tables.setStatus(.active, of: "b")
      #expect(try tables.tenant("b")?.status == .active && tables.tenant("b")?.nextDueAt == nil)
      try tables.deleteTenant("b")
      try tables.setOperator("root", digest: TokenDigest(bytes: Samples.digest(1)))
      try tables.setOperator("root", digest: TokenDigest(bytes: Samples.digest(2)))
      #expect(try tables.operators().map(\.digest.bytes) == [Samples.digest(2)])
    }
    #expect(try await system.read { try $0.tenants().count } == 1)
    await expectStorageError(.constraint, .unique) { try await system.write { try $0.insert(tenant) } }
    await expectStorageError(.missing) { try await system.write { try $0.deleteTenant("b") } }
    await expectStorageError(.missing) { try await system.write { try $0.setStatus(.active, of: "b") } }
    await expectStorageError(.missing) { try await system.write { try $0.setNextDue(nil, of: "b") } }
  }
}
