public import OrgDomain

/// One read of personal data.
public struct AccessRecord: Equatable, Sendable {
  /// From 1.
  public let number: Int64
  public let at: Instant
  public let user: UserNumber
  public let unit: UnitIndex?
  public let what: String
}
