import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Bulk) -> String {
    switch code {
    case .refusals: "{total} 个办件中有 {refused} 个未能办理，已列出前 {shown} 个；整批均未办理。请逐一处理，或以 each 方式只办其余各件。"
    case .cancelled: "批量办理“{token}”已被取消：看过 {total} 个办件中的 {done} 个，均未办理。如仍须办理，请重新发送。"
    }
  }
}
