import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Attachment) -> String {
    switch code {
    case .offsetMismatch:
      """
      The piece of attachment {attachment} begins at {offset}, but the server has {size} bytes of it. Go on from \
      there.
      """
    case .incomplete: "Only {size} bytes of attachment {attachment} have come, of {whole}. Send the rest, then finish."
    case .wrongDigest:
      """
      The bytes of attachment {attachment} have another SHA-256 than was said: {digest}. Send it anew with \
      attachment.begin.
      """
    case .wrongType:
      """
      The content of attachment {attachment} is not {type}[, it is {content}]. Check the file and send it anew \
      under its right type.
      """
    case .otherOwner: "The attachment {attachment} was begun by someone else. Begin your own with attachment.begin."
    case .unfinished: "The attachment {attachment} has not been finished. Finish it with attachment.finish first."
    case .notOfCase:
      """
      The attachment {attachment} belongs neither to case {case} nor to its unit alone. Look it up with \
      attachment.list.
      """
    case .caseOfOther: "The case {case} is not one of {unit:unit}. Check the unit and the id of the case."
    case .tooMany: "You have {limit} unfinished attachments. Finish some, or wait a day until they are cleared."
    }
  }
}
