public import OrgDomain

/// A comment on a case, without its text.
public struct StoredComment: Equatable, Sendable {
  public let comment: CommentNumber
  public let number: CaseNumber
  public let replyTo: CommentNumber?

  public init(comment: CommentNumber, number: CaseNumber, replyTo: CommentNumber?) {
    self.comment = comment
    self.number = number
    self.replyTo = replyTo
  }
}
