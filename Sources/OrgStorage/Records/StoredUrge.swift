public import OrgDomain

/// An urge as its row has it.
public struct StoredUrge: Equatable, Sendable {
  /// The event that it stands beside.
  public let event: Int64
  public let number: CaseNumber
  public let urge: Urge
  /// Whether the case still waits where it waited then.
  public var isCurrent: Bool

  public init(event: Int64, number: CaseNumber, urge: Urge, isCurrent: Bool = true) {
    self.event = event
    self.number = number
    self.urge = urge
    self.isCurrent = isCurrent
  }
}
