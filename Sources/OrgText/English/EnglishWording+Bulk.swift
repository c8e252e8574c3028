import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Bulk) -> String {
    switch code {
    case .refusals:
      """
      Of {total} cases {refused} were refused, the first {shown} of which are named, so nothing was done. Mend these, \
      or use mode each to do the others.
      """
    case .cancelled:
      """
      The call “{token}” was cancelled after {done} of {total} cases; nothing of it was done. Send it again if it is \
      still wanted.
      """
    }
  }
}
