/// A comment on a case.
public struct CaseCommentView: WireShape {
  public static let sharedName: String? = "CaseCommentView"
  public static let fields: FieldTable = [
    "comment": Field("Its id.", .code),
    "replyTo": Field("The comment that it answers.", .code),
    "at": Field("When it was made.", .time),
    "user": Field("Who made it.", .code),
    "userName": Field("His name.", .name),
    "text": Field("What it says; absent where it was erased by rule.", .remark),
  ]

  /// Its id.
  public var comment: String
  /// The comment that it answers.
  public var replyTo: String?
  /// When it was made.
  public var at: String
  /// Who made it.
  public var user: String
  /// His name.
  public var userName: String
  /// What it says; absent where it was erased by rule.
  public var text: String?

  public init(comment: String, replyTo: String? = nil, at: String, user: String, userName: String, text: String? = nil)
  {
    self.comment = comment
    self.replyTo = replyTo
    self.at = at
    self.user = user
    self.userName = userName
    self.text = text
  }
}
