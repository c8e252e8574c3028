public import OrgDomain

/// A published scheme.
public struct StoredScheme: Equatable, Sendable {
  /// From 1.
  public let version: Int
  public let text: String
  /// Nil where an operator applied it.
  public let publishedBy: UserNumber?
  public let at: Instant

  public init(version: Int, text: String, publishedBy: UserNumber?, at: Instant) {
    self.version = version
    self.text = text
    self.publishedBy = publishedBy
    self.at = at
  }
}
