import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Attachment) -> String {
    switch code {
    case .offsetMismatch: "附件 {attachment} 的分段位置 {offset} 不衔接，服务器已收到 {size} 字节。请从该处续传。"
    case .incomplete: "附件 {attachment} 只收到 {size} 字节，应有 {whole} 字节。请续传后再完成。"
    case .wrongDigest: "附件 {attachment} 的内容与所报 SHA-256 不符，实际为 {digest}。请用 attachment.begin 重新上传。"
    case .wrongType: "附件 {attachment} 的内容不是 {type}[，而是 {content}]。请核对文件，用 attachment.begin 以正确类型重新上传。"
    case .otherOwner: "附件 {attachment} 由他人上传。请用 attachment.begin 另行上传。"
    case .unfinished: "附件 {attachment} 尚未上传完毕。请先用 attachment.finish 完成。"
    case .notOfCase: "附件 {attachment} 不属于办件 {case} 或其单位。请用 attachment.list 核对，或重新上传。"
    case .caseOfOther: "办件 {case} 不是{unit:unit}的。请核对单位和办件编号。"
    case .tooMany: "您未完成的附件已达 {limit} 个。请先完成其中一些，或等一天后自动清除。"
    }
  }
}
