public import OrgDomain

/// When a revision of tree, grants and book began.
public struct StoredRevision: Equatable, Sendable {
  public let revision: Revision
  public let at: Instant
  /// The number of its first event.
  public let event: Int64

  public init(revision: Revision, at: Instant, event: Int64) {
    self.revision = revision
    self.at = at
    self.event = event
  }
}
