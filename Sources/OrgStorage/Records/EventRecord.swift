public import OrgDomain

/// One event of a tenant's log, as its bytes stand on disk.
public struct EventRecord: Equatable, Sendable {
  /// From 1, without holes.
  public let seq: Int64
  public let at: Instant
  /// Nil for the product itself and for operators.
  public let actor: UserNumber?
  public let unit: UnitIndex?
  public let caseNumber: CaseNumber?
  public let kind: String
  /// The version of the body's form, from 1.
  public let version: Int
  public let body: [UInt8]
  public let previousHash: [UInt8]
  public let hash: [UInt8]

  public init(
    seq: Int64, at: Instant, actor: UserNumber?, unit: UnitIndex?, caseNumber: CaseNumber?, kind: String, version: Int,
    body: [UInt8], previousHash: [UInt8], hash: [UInt8]
  ) {
    self.seq = seq
    self.at = at
    self.actor = actor
    self.unit = unit
    self.caseNumber = caseNumber
    self.kind = kind
    self.version = version
    self.body = body
    self.previousHash = previousHash
    self.hash = hash
  }
}
