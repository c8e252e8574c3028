public import OrgDomain

/// A published rule book.
public struct StoredRulebook: Equatable, Sendable {
  /// From 1.
  public let version: Int
  public let text: String
  public let at: Instant
  /// Nil where an operator applied it.
  public let publishedBy: UserNumber?
  public let revision: Revision
}
