public import OrgDomain

/// A tenant in the installation's list.
public struct StoredTenant: Equatable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case active
    case suspended
  }

  /// 1 to 63 bytes.
  public let slug: String
  public let name: String
  public let status: Status
  public let createdAt: Instant
  /// When the tenant must be looked at next, though nobody opens it; nil: not at all.
  public let nextDueAt: Instant?

  public init(slug: String, name: String, status: Status = .active, createdAt: Instant, nextDueAt: Instant? = nil) {
    self.slug = slug
    self.name = name
    self.status = status
    self.createdAt = createdAt
    self.nextDueAt = nextDueAt
  }
}
