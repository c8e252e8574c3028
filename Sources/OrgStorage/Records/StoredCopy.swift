public import OrgDomain

/// A copy of a case, as its row has it.
public struct StoredCopy: Equatable, Sendable {
  public let number: CaseNumber
  public let unit: UnitIndex
  /// The event that it stands beside.
  public let event: Int64

  public init(number: CaseNumber, unit: UnitIndex, event: Int64) {
    self.number = number
    self.unit = unit
    self.event = event
  }
}
