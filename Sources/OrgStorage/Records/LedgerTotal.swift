public import OrgDomain

/// What the entries of one kind, unit and phase come to.
public struct LedgerTotal: Equatable, Sendable {
  public let unit: UnitIndex
  public let phase: EntryPhase
  public let entries: Int
  public let quantity: Int
  public let fulfilled: Int
}
