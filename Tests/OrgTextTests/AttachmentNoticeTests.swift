import OrgAPI
import Testing

@testable import OrgText

@Suite struct AttachmentNoticeTests {
  @Test func aWrongTypeSaysWhatItIs() {
    let known = Notice(
      code: .attachment(.wrongType), arguments: ["attachment": "5", "type": "application/pdf", "content": "text"])
    let unknown = Notice(code: .attachment(.wrongType), arguments: ["attachment": "5", "type": "application/pdf"])
    #expect(
      Catalogue(.en).text(of: known)
        == "The content of attachment 5 is not application/pdf, it is text. Check the file and send it anew under its "
        + "right type.")
    #expect(Catalogue(.zhCN).text(of: unknown).hasPrefix("附件 5 的内容不是 application/pdf。"))
  }
}
