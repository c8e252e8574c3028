public import OrgDomain

/// A comment with who wrote it, when, and its text; nil where retention has emptied it.
public struct WrittenComment: Equatable, Sendable {
  public let comment: StoredComment
  public let at: Instant
  public let by: UserNumber?
  public let text: String?
}
