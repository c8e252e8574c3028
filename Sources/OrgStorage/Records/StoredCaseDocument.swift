public import OrgDomain

/// A version of a case's document.
public struct StoredCaseDocument: Equatable, Sendable {
  /// From 1.
  public let version: Int
  public let at: Instant
  public let by: UserNumber
  public let text: String
  public let salt: [UInt8]
  /// What the log holds of the text.
  public let digest: [UInt8]
}
