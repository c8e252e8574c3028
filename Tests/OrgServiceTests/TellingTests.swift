import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Copies, read marks and comments: what is told about a case changes nothing of it.
@Suite struct TellingTests {
  private func withTown(
    _ files: [String: String] = SmallTown.bundle, _ body: (SmallTown) async throws -> Void
  ) async throws {
    let town = try await SmallTown(files)
    defer { town.remove() }
    try await body(town)
    let problems = try await town.verify().problems
    #expect(problems == [])
  }

  @Test("a copy lets the people of the unit read the case, its history and its comments, and nobody else")
  func copies() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let before = try await town.seen(item, as: "t1")
      let early = try await town.refusal { try await town.seen(item, as: "v2") }
      #expect(early.kind == .forbidden)
      let view = try await town.copy(item, to: ["V2"], note: "请参阅", as: "t1")
      #expect(view.copies?.map(\.body) == ["V2"] && view.reads == nil)
      #expect(view.revision == before.revision && view.updatedAt == before.updatedAt && view.may == before.may)
      #expect(try await town.seen(item, as: "v2").case == item)
      #expect(try await town.tenant.listCases(CaseList.Params(), town.caller("v2")).cases.map(\.case) == [item])
      #expect(try await town.tenant.listCases(CaseList.Params(), town.caller("t2")).cases == [])
      let told = try #require(try await town.history(item, as: "v2").last)
      #expect(told.kind == "telling.copied" && told.remark == "请参阅" && told.notice.arguments["bodies"] == "V2")
      #expect(try await town.tenant.listComments(CaseComments.Params(case: item), town.caller("v2")).comments == [])
      for other in ["t2", "firm", "lead"] {
        let refused = try await town.refusal { try await town.seen(item, as: other) }
        #expect(refused.kind == .forbidden, "\(other)")
      }
      // Whoever had seen the revision before the copy may still act on it.
      _ = try await town.tenant.decideCase(
        CaseDecide.Params(case: item, verdict: .approved, expectedRevision: before.revision), town.caller("t1"))
    }
  }

  @Test("copying again to the same unit changes nothing")
  func copiesOnce() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      try await town.copy(item, to: ["V2", "LEAD", "V2"], as: "v1")
      let last = town.tenant.state.lastEvent
      let again = try await town.copy(item, to: ["LEAD"], note: "再抄", as: "v1")
      #expect(again.copies?.map(\.body) == ["V2", "LEAD"] && town.tenant.state.lastEvent == last)
      try await town.copy(item, to: ["T2", "LEAD"], as: "v1")
      #expect(try await town.history(item, as: "v1").last?.notice.arguments["bodies"] == "T2")
    }
  }

  @Test("only the subject's side and the bodies of the route copy, and not to bodies outside")
  func whoCopies() async throws {
    try await withTown(SmallTown.year) { town in
      let item = try await town.create("V1", "rating", as: "v1")
      let draft = try await town.refusal { try await town.copy(item, to: ["V2"], as: "t1") }
      #expect(draft.kind == .forbidden)
      let outside = try await town.refusal { try await town.copy(item, to: ["ABOVE"], as: "v1") }
      #expect(outside.kind == .invalid && outside.notice.code == .casework(.noCopies))
      let unknown = try await town.refusal { try await town.copy(item, to: ["NOWHERE"], as: "v1") }
      #expect(unknown.kind == .notFound)
      let forOther = try await town.refusal { try await town.copy(item, to: ["V2"], body: "T1", as: "v1") }
      #expect(forOther.kind == .forbidden && forOther.notice.code == .casework(.bodyNotHeld))
      try await town.copy(item, to: ["V2"], as: "v1")
      let reader = try await town.refusal { try await town.copy(item, to: ["T2"], as: "v2") }
      let auditor = try await town.refusal { try await town.copy(item, to: ["T2"], as: "auditor") }
      #expect(reader.kind == .forbidden && auditor.kind == .forbidden)
    }
  }

  @Test("a body of the route copies for itself")
  func bodiesCopy() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "FIRM", as: "firm")
      try await town.copy(item, to: ["T1"], body: "LEAD", as: "lead")
      #expect(try await town.seen(item, as: "t1").unit == "FIRM")
    }
  }

  @Test("who got a copy reads the evidence of the case in the ledger, and no other of the unit's entries")
  func copiesOfEvidence() async throws {
    try await withTown(SmallTown.year) { town in
      let caller = try town.caller("v2")
      let item = try await town.create("V1", "rating", as: "v1")
      let ballot = try await town.vote(item, "trust", ["好": 20], as: "v1")
      #expect(try await town.tenant.listEntries(LedgerList.Params(unit: "V1"), caller).entries == [])
      let early = try await town.refusal {
        try await town.tenant.getEntry(LedgerGet.Params(entry: ballot.entry), caller)
      }
      #expect(early.kind == .notFound)
      try await town.copy(item, to: ["V2"], as: "v1")
      let listed = try await town.tenant.listEntries(LedgerList.Params(unit: "V1"), caller).entries
      #expect(listed.map(\.entry) == [ballot.entry])
      #expect(try await town.tenant.getEntry(LedgerGet.Params(entry: ballot.entry), caller).case == item)
      let other = try await town.tenant.listEntries(LedgerList.Params(unit: "V1"), town.caller("lead")).entries
      #expect(other == [])
    }
  }

  @Test("a read mark is kept once for each revision, and shown to the others")
  func readMarks() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let submitted = try await town.seen(item, as: "v1")
      let first = try await town.markRead(item, as: "t1")
      #expect(first.revision == submitted.revision && first.user == "t1")
      let last = town.tenant.state.lastEvent
      town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + 1_000))
      #expect(try await town.markRead(item, as: "t1") == first)
      #expect(town.tenant.state.lastEvent == last)
      #expect(try await town.seen(item, as: "v1").reads == [first])
      _ = try await town.decide(item, as: town.caller("t1"))
      let second = try await town.markRead(item, as: "t1")
      #expect(second.revision > first.revision)
      try await town.markRead(item, as: "v1")
      let reads = try #require(try await town.seen(item, as: "v1").reads)
      #expect(Set(reads.map(\.user)) == ["t1", "v1"] && reads.count == 2 && reads.contains(second))
      let stranger = try await town.refusal { try await town.markRead(item, as: "v2") }
      #expect(stranger.kind == .forbidden)
      let stale = try await town.refusal {
        try await town.tenant.markRead(
          CaseMarkRead.Params(case: item, expectedRevision: first.revision), town.caller("t1"))
      }
      #expect(stale.kind == .conflict)
      let kinds = try await town.history(item, as: "v1").map(\.kind)
      #expect(!kinds.contains("telling.read"))
    }
  }

  @Test("comments are answered, listed page by page, and are those of their case")
  func comments() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let other = try await town.submitTarget(of: "V2", as: "v2")
      let question = try await town.comment(item, "每季度几次？", as: "t1")
      let elsewhere = try await town.comment(other, "另一件", as: "v2")
      let answer = try await town.comment(item, "一次。", replyTo: question.comment, as: "v1")
      #expect(answer.replyTo == question.comment && answer.userName == "河村书记")
      var found: [CaseCommentView] = []
      var cursor: String?
      repeat {
        let page = try await town.tenant.listComments(
          CaseComments.Params(case: item, limit: 1, cursor: cursor), town.caller("t1"))
        found += page.comments
        cursor = page.nextCursor
      } while cursor != nil
      #expect(found == [question, answer])
      for id in [elsewhere.comment, "99999", "x"] {
        let refused = try await town.refusal { try await town.comment(item, "？", replyTo: id, as: "t1") }
        #expect(refused.kind == .notFound && refused.notice.code == .notFound(.comment), "\(id)")
      }
      let stranger = try await town.refusal { try await town.comment(item, "？", as: "v2") }
      #expect(stranger.kind == .forbidden)
      #expect(try await town.history(item, as: "v1").compactMap(\.remark) == ["每季度几次？", "一次。"])
    }
  }

  @Test("the same key tells a thing once")
  func requestKeys() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let params = CaseComment.Params(case: item, text: "一次", requestKey: "k")
      let caller = try town.caller("v1")
      let first = try await town.tenant.commentCase(params, caller)
      #expect(try await town.tenant.commentCase(params, caller) == first)
      #expect(try await town.tenant.listComments(CaseComments.Params(case: item), caller).comments.count == 1)
    }
  }

  @Test("a row that the log does not know is found", arguments: 0..<5)
  func tampering(_ table: Int) async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    try await town.comment(item, "一句", as: "v1")
    #expect(try await town.verify().problems == [])
    let number = try #require(Int64(item).map(CaseNumber.init(rawValue:)))
    try await town.inTurn { commit in
      let event = commit.state.lastEvent.sequence - 1
      switch table {
      case 0: try commit.tables.insert(StoredCopy(number: number, unit: UnitIndex(2), event: event))
      case 1:
        try commit.tables.put(
          StoredReading(number: number, user: UserNumber(rawValue: 1), revision: 1, at: commit.now))
      case 2: try commit.tables.insert(StoredUrge(event: event, number: number, urge: Urge(at: commit.now)))
      case 3:
        try commit.tables.insert(StoredComment(comment: CommentNumber(rawValue: event), number: number, replyTo: nil))
      default: try commit.tables.insertTellingText(event: event, number, text: "x", salt: [1])
      }
    }
    #expect(try await town.verify().problems.count >= 2)
  }
}
