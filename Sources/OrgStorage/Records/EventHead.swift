public import OrgDomain

/// An event of a tenant's log without its stored bytes.
public struct EventHead: Equatable, Sendable {
  public let seq: Int64
  public let at: Instant
  /// Nil for the product itself and for operators.
  public let actor: UserNumber?
  public let unit: UnitIndex?
  public let caseNumber: CaseNumber?
  public let kind: String

  public init(
    seq: Int64, at: Instant, actor: UserNumber?, unit: UnitIndex?, caseNumber: CaseNumber?, kind: String
  ) {
    self.seq = seq
    self.at = at
    self.actor = actor
    self.unit = unit
    self.caseNumber = caseNumber
    self.kind = kind
  }
}
