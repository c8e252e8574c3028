public import OrgDomain

/// What was written with a copy, an urge or as a comment.
public struct StoredTellingText: Equatable, Sendable {
  /// The event that it stands beside.
  public let event: Int64
  public let number: CaseNumber
  public let text: String
  public let salt: [UInt8]
}
