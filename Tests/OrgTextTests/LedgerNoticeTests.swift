import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Testing

@Suite struct LedgerNoticeTests {
  private func entry(_ content: EntryContent, number: Int64 = 12) throws -> Entry {
    Entry(
      number: EntryNumber(rawValue: number), unit: village, body: village, campaign: code("2012"),
      author: UserNumber(rawValue: 1), content: content)
  }

  @Test func everyRefusal() throws {
    let problem = try entry(.problem(.planned))
    var rows: [(EntryRefusal, NoticeCode.Ledger)] = [
      (.tooMany(left: 2), .tooMany), (.tooMany(left: 0), .tooMany),
      (.reasonRequired, .reasonRequired),
      (.measuresOpen((1...12).map(EntryNumber.init(rawValue:))), .measuresOpen),
      (.otherSide, .otherSide),
    ]
    for command in EntryCommand.Kind.allCases {
      rows += EntryKind.allCases.map { (.notForKind(command, $0), .notForKind) }
      rows += EntryPhase.allCases.map { (.wrongPhase(command, $0), .wrongPhase) }
    }
    let ofTheService: [NoticeCode.Ledger] = [
      .notAbove, .notAsked, .notInSample, .sampleTooLarge, .unknownWord, .barred, .fieldNeeded, .fieldNotUsed,
      .notAdvised, .consequenceSettled, .notPublicised, .otherParent, .noRectifier, .permitNotNeeded,
    ]
    try expectNotices(
      rows.map { (Notice($0.0, of: problem), .ledger($0.1)) },
      cover: NoticeCode.Ledger.allCases.map(NoticeCode.ledger), except: Set(ofTheService.map(NoticeCode.ledger)))
  }

  @Test func kindsAndFormsAreNamed() {
    let needed = Notice(code: .ledger(.fieldNeeded), arguments: ["form": "planned", "field": "due"])
    #expect(Catalogue(.zhCN).text(of: needed) == "“限期整改的问题”须填写 due。")
    #expect(Catalogue(.en).text(of: needed) == "The form “planned problem” needs due.")
    let wrong = Notice(
      code: .evidence(.wrongForm),
      arguments: ["part": "vote", "partName": "测评", "evidence": "paper", "wanted": "ballot"])
    #expect(Catalogue(.zhCN).text(of: wrong) == "“测评”（vote）应登记为民主测评，不能登记为材料。")
  }

  @Test func entriesAreNamed() throws {
    let problem = try entry(.problem(.planned), number: 71)
    let open = Notice(EntryRefusal.measuresOpen([73, 74].map(EntryNumber.init(rawValue:))), of: problem)
    #expect(Catalogue(.zhCN).text(of: open) == "问题 71 还有措施没有销号：73、74。")
    #expect(Catalogue(.en).text(of: open) == "Measures of problem 71 are not closed out yet: 73, 74.")
    let commitment = try entry(.commitment(Commitment(maker: .members, count: 3)), number: 91)
    #expect(
      Catalogue(.zhCN).text(of: Notice(EntryRefusal.tooMany(left: 1), of: commitment)) == "条目 91 尚未兑现的只有 1 项。")
  }
}
