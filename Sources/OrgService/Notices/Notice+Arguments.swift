import OrgAPI

extension Notice {
  /// A notice of a code and the arguments put together for it.
  init(_ code: NoticeCode, _ arguments: NoticeArguments) {
    self.init(code: code, arguments: arguments.values)
  }
}
