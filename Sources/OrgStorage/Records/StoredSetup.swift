public import OrgDomain

/// A set-up session.
public struct StoredSetup: Equatable, Sendable {
  public let id: String
  /// User 0 is the operator.
  public let by: UserNumber
  public let at: Instant
  /// Of all that it is going to receive; nil where its user did not say.
  public let digest: String?
}
