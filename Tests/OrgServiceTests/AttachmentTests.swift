import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What someone with the file in his hands might do to a document.
private enum Tampering: String, SQLStatement {
  case bytes = "UPDATE attachment_chunk SET body = ?2 WHERE attachment_number = ?1"
  case name = "UPDATE attachment SET file_name = 'x' WHERE attachment_number = ?1"
  case unbind = "UPDATE attachment SET case_number = NULL WHERE attachment_number = ?1"
  case unfinish = "UPDATE attachment SET finished_at = NULL WHERE attachment_number = ?1"
}

/// Documents for evidence and minutes: who sends them, what they must be, and what becomes of them.
@Suite(.timeLimit(.minutes(15))) struct AttachmentTests {
  @Test func theUnitItsSuperiorsAndTheCasesBodiesAttach() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let allowed = [("v1", nil), ("v1", item), ("t1", nil), ("t1", item), ("t1b", item), ("help1", item)]
    for (user, item) in allowed { _ = try await town.begin("V1", case: item, as: user) }
    let denied = [
      ("v2", nil), ("t2", nil), ("t2", item), ("t1b", nil), ("help1", nil), ("help2", item), ("auditor", item),
    ]
    for (user, item) in denied {
      let code = await refusal { _ = try await town.begin("V1", case: item, as: user) }
      #expect(code == .access(.elsewhere) || code == .access(.noRole), "\(user) \(item ?? "")")
    }
    await refused(.attachment(.caseOfOther)) { _ = try await town.begin("V2", case: item, as: "t1") }
    await refused(.notFound(.case)) { _ = try await town.begin("V1", case: "99", as: "v1") }
  }

  @Test func aDocumentIsSeenByWhoeverMayReadItsCaseOrUnit() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let ofUnit = try await town.attach("V1", as: "v1")
    let ofCase = try await town.attach("V1", case: item, as: "v1")
    for user in ["v1", "t1", "auditor"] {
      #expect(try await town.attachment(ofUnit, as: user).meta.name == "张三签字.pdf")
    }
    for user in ["v1", "t1", "t1b", "help1", "auditor"] {
      #expect(try await town.attachment(ofCase, as: user).meta.case == item)
      #expect(try await town.attachments(case: item, as: user).attachments.map(\.attachment) == [ofCase])
    }
    for user in ["v2", "t2", "help2"] {
      await refused(.access(.elsewhere), "\(user)") { _ = try await town.attachment(ofCase, as: user) }
      await refused(.access(.elsewhere), "\(user)") { _ = try await town.attachments(case: item, as: user) }
    }
    await refused(.access(.elsewhere)) { _ = try await town.attachment(ofUnit, as: "t1b") }
    await refused(.access(.elsewhere)) { _ = try await town.attachments(unit: "V1", as: "t1b") }
    await refused(.notFound(.attachment)) { _ = try await town.attachment("99", as: "v1") }
    let first = try await town.attachments(unit: "V1", limit: 1, as: "v1")
    let second = try await town.attachments(unit: "V1", limit: 1, cursor: first.nextCursor, as: "v1")
    #expect((first.attachments + second.attachments).map(\.attachment) == [ofUnit, ofCase])
    #expect(first.nextCursor != nil && second.nextCursor == nil)
  }

  @Test func whatIsUnfinishedIsItsSendersAlone() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let attachment = try await town.begin("V1", as: "t1")
    try await town.write(attachment, SmallTown.minutes, as: "t1")
    for user in ["v1", "auditor"] {
      await refused(.notFound(.attachment)) { _ = try await town.attachment(attachment, as: user) }
    }
    #expect(try await town.attachment(attachment, as: "t1").meta.finishedAt == nil)
    #expect(try await town.attachments(unit: "V1", as: "t1").attachments.isEmpty)
    await refused(.attachment(.otherOwner)) { try await town.write(attachment, SmallTown.minutes, as: "v1") }
    await refused(.attachment(.otherOwner)) { try await town.finish(attachment, as: "v1") }
    await refused(.attachment(.unfinished)) {
      _ = try await town.tenant.recordScores(
        ScoresRecord.Params(
          case: item, part: "score", scores: [], onBehalfOf: CaseOnBehalf(body: "T1", scan: attachment)),
        try town.caller("t1"))
    }
  }

  @Test func whatIsNotWhatWasSaidIsRefused() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let text = Array("会议记录".utf8)
    let disguised = try await town.begin("V1", text, as: "v1")
    try await town.write(disguised, text, as: "v1")
    await refused(.attachment(.wrongType)) { try await town.finish(disguised, as: "v1") }
    let wrong = try await town.begin("V1", digest: Digest.hexadecimal([]), as: "v1")
    try await town.write(wrong, SmallTown.minutes, as: "v1")
    await refused(.attachment(.wrongDigest)) { try await town.finish(wrong, as: "v1") }
    let short = try await town.begin("V1", as: "v1")
    await refused(.attachment(.incomplete)) { try await town.finish(short, as: "v1") }
    let events = town.tenant.state.lastEvent
    for attachment in [disguised, wrong, short] {
      #expect(try await town.attachment(attachment, as: "v1").meta.finishedAt == nil)
    }
    let list = try await town.attach("V1", Array("a,b\n1,2\n".utf8), type: .csv, as: "v1")
    #expect(try await town.finish(list, as: "v1").finishedAt != nil, "again is the same")
    #expect(town.tenant.state.lastEvent.sequence == events.sequence + 1)
    #expect(try await town.verify().problems == [])
  }

  @Test func piecesFollowOneAnother() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let bytes = Array("%PDF-".utf8) + [UInt8](repeating: 7, count: 200_000)
    let half = 100_000
    let attachment = try await town.begin("V1", bytes, as: "v1")
    func write(_ range: Range<Int>) async throws -> Int {
      try await town.write(attachment, Array(bytes[range]), at: range.lowerBound, as: "v1")
    }
    await refused(.attachment(.offsetMismatch), "a gap") { _ = try await write(half..<bytes.count) }
    await refused(.field(.refused), "a crumb") { _ = try await write(0..<65_535) }
    #expect(try await write(0..<half) == half)
    #expect(try await write(0..<half) == half, "the same again")
    #expect(try await write(10..<half) == half, "a part of it again")
    await refused(.attachment(.offsetMismatch), "beyond what is there") { _ = try await write(10..<half + 1) }
    await refused(.attachment(.offsetMismatch), "other bytes") {
      try await town.write(attachment, [UInt8](repeating: 8, count: half), as: "v1")
    }
    await refused(.field(.refused), "beyond the end") {
      try await town.write(attachment, bytes, at: half, as: "v1")
    }
    await refused(.field(.refused), "nothing") { try await town.write(attachment, [], at: half, as: "v1") }
    await refused(.field(.refused), "too much") {
      try await town.write(attachment, [UInt8](repeating: 0, count: (4 << 20) + 1), at: half, as: "v1")
    }
    await refused(.field(.refused), "no base 64") {
      _ = try await town.tenant.writeAttachment(
        AttachmentWrite.Params(attachment: attachment, offset: half, data: "#"), try town.caller("v1"))
    }
    #expect(try await write(half..<bytes.count) == bytes.count)
    _ = try await town.finish(attachment, as: "v1")
    #expect(try await write(0..<half) == bytes.count, "a late repetition")
    let piece = try await town.attachment(attachment, from: 3, length: 4, as: "v1")
    #expect(piece.data == "Ri0HBw==" && piece.offset == 3 && piece.nextOffset == 7)
    #expect(try await town.attachment(attachment, from: bytes.count, as: "v1").nextOffset == nil)
  }

  @Test func unfinishedOnesAreFewAndGoAfterADay() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let kept = try await town.attach("V1", as: "v1")
    var begun: [String] = []
    for _ in 0..<AttachmentLimits.unfinished { begun.append(try await town.begin("V1", as: "v1")) }
    await refused(.attachment(.tooMany)) { _ = try await town.begin("V1", as: "v1") }
    _ = try await town.begin("V2", as: "v2")
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + AttachmentLimits.unfinishedLifetime))
    await refused(.attachment(.tooMany), "a day is not over") { _ = try await town.begin("V1", as: "v1") }
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + 1))
    let next = try await town.begin("V1", as: "v1")
    for gone in begun where gone != next {
      await refused(.notFound(.attachment)) { try await town.write(gone, SmallTown.minutes, as: "v1") }
    }
    #expect(try await town.attachment(kept, as: "v1").meta.finishedAt != nil)
  }

  @Test func evidenceShowsItsDocumentsWhichBelongToTheCase() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    let minutes = try await town.attach("V1", as: "v1")
    let sheet = try await town.attach("V1", case: item, Array("a,b".utf8), type: .csv, as: "v1")
    let foreign = try await town.attach("V2", as: "v2")
    func vote(_ attachments: [String]) async throws -> EntryView {
      let group = BallotGroup(entitled: 30, present: 24, votes: [BallotVote(option: "一般", count: 20)])
      return try await town.tenant.recordBallot(
        BallotRecord.Params(
          case: item, part: "meeting", held: "2012-04-18", groups: [group], attachments: attachments),
        try town.caller("v1")
      ).decoded(EntryView.self)
    }
    await refused(.attachment(.notOfCase)) { _ = try await vote([minutes, foreign]) }
    #expect(try await town.attachment(minutes, as: "v1").meta.case == nil, "what is refused leaves no trace")
    let entry = try await vote([minutes, sheet])
    #expect(entry.attachments == [minutes, sheet])
    let read = try await town.tenant.getEntry(LedgerGet.Params(entry: entry.entry), try town.caller("v1"))
    #expect(read.attachments == [minutes, sheet])
    #expect(try await town.attachments(case: item, as: "v1").attachments.map(\.attachment) == [minutes, sheet])
    let other = try await town.create("V1", "report", as: "v1")
    await refused(.attachment(.notOfCase), "it belongs to the first case") {
      _ = try await town.tenant.saveCase(
        CaseSave.Params(
          case: other, document: SmallTown.document, onBehalfOf: CaseOnBehalf(body: "T1", scan: minutes)),
        try town.caller("t1"))
    }
    #expect(try await town.verify().problems == [])
  }

  /// Using a unit's document gives it to the case's readers: not by someone who could not read it himself.
  @Test func nobodyTakesAUnitsDocumentIntoTheCaseWithoutHavingIt() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let attachment = try await town.attach("V1", as: "v1")
    func use(as user: String) async throws {
      let number = try town.tenant.state.user(user).number
      try await town.inTurn { commit in
        _ = try commit.use(attachment: attachment, in: try commit.findCase(item), by: number)
      }
    }
    await refused(.access(.elsewhere)) { try await use(as: "t1b") }
    try await use(as: "t1")
    try await use(as: "t1b")
    #expect(try await town.attachment(attachment, as: "t1b").meta.case == item)
    #expect(try await town.verify().problems == [])
  }

  @Test func namesAndBytesStayOutOfTheLog() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    _ = try await town.attach("V1", as: "v1")
    let events = try await town.tenant.database.read {
      try TenantTables(connection: $0).events(after: 0, limit: 1_000, caseNumber: nil)
    }
    let added = try #require(events.last)
    let body = String(decoding: added.body, as: UTF8.self)
    #expect(added.kind == "attachment.added" && body.contains(Digest.hexadecimal(SmallTown.minutes)))
    #expect(!body.contains("张三"))
  }

  @Test(arguments: ["bytes", "name", "unbind", "unfinish"])
  func tamperingIsFound(_ name: String) async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    let attachment = try await town.attach("V1", case: item, as: "v1")
    #expect(try await town.verify().problems == [])
    let tampering = try #require(Tampering.allCases.first { "\($0)" == name })
    let number = SQLValue.integer(try #require(Int64(attachment)))
    let other = SQLValue.blob(SmallTown.minutes.dropLast() + [0])
    let values = tampering == .bytes ? [number, other] : [number]
    try await town.tenant.database.write { try $0.execute(tampering, values) }
    #expect(try await town.verify().problems.count == 1)
  }
}
