import Foundation
import OrgAPI
import OrgText
import Testing

@Suite struct NoticeTests {
  @Test func codesAreTextsOnTheWire() throws {
    #expect(NoticeCode.casework(.wrongPhase).rawValue == "case.wrongPhase")
    #expect(NoticeCode.noRoute(.noRule).rawValue == "noRoute.noRule")
    #expect(NoticeCode(rawValue: "access.elsewhere") == .access(.elsewhere))
    #expect(NoticeCode(rawValue: "access") == nil)
    #expect(NoticeCode(rawValue: "access.nothing") == nil)
    for code in NoticeCode.allCases { #expect(NoticeCode(rawValue: code.rawValue) == code) }
    #expect(Set(NoticeCode.allCases.map(\.rawValue)).count == NoticeCode.allCases.count)
  }

  @Test func noticesSurviveTheWire() throws {
    let notice = Catalogue().filled(Notice(code: .notFound(.unit), arguments: ["unit": "T99"]))
    let json = try JSONEncoder().encode(notice)
    #expect(try JSONDecoder().decode(Notice.self, from: json) == notice)
    #expect(notice.text == "没有单位 T99。请用 unit.search 按名称查找代码。")
    let plain = Data(#"{"code":"service.busy","arguments":{}}"#.utf8)
    #expect(try JSONDecoder().decode(Notice.self, from: plain) == Notice(code: .service(.busy)))
    let unknown = Data(#"{"code":"service.tired","arguments":{}}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Notice.self, from: unknown) }
  }

  @Test func sentencesReadWell() {
    let stale = Notice(
      code: .conflict(.staleRevision), arguments: ["case": "12", "expected": "3", "present": "5"])
    #expect(
      Catalogue(.zhCN).text(of: stale) == "办件 12 已有变动：您依据的是修订号 3，现为 5。请用 case.get 重新查看后再办。")
    #expect(
      Catalogue(.en).text(of: stale)
        == "Case 12 has changed: you expected revision 3, it is now 5. Read it again with case.get, then repeat.")
    let entry = Notice(
      code: .conflict(.staleRevision), arguments: ["entry": "73", "expected": "2", "present": "4"])
    #expect(
      Catalogue(.zhCN).text(of: entry) == "台账条目 73 已有变动：您依据的是修订号 2，现为 4。请用 ledger.get 重新查看后再办。")
    #expect(
      Catalogue(.en).text(of: entry)
        == "Entry 73 has changed: you expected revision 2, it is now 4. Read it again with ledger.get, then repeat.")
    let offset = Notice(
      code: .setup(.offsetMismatch), arguments: ["file": "units.csv", "offset": "0", "size": "4096"])
    #expect(
      Catalogue(.en).text(of: offset)
        == "The piece of units.csv begins at 0, but the server has 4096 bytes of it. Go on from there.")
  }
}
