public import OrgDomain

/// The last revision of a case that somebody has read.
public struct StoredReading: Equatable, Sendable {
  public let number: CaseNumber
  public let user: UserNumber
  public let revision: Int64
  public let at: Instant

  public init(number: CaseNumber, user: UserNumber, revision: Int64, at: Instant) {
    self.number = number
    self.user = user
    self.revision = revision
    self.at = at
  }
}
