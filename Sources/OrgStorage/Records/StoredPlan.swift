public import OrgDomain

/// A published local plan: what a unit adds to the scheme for its subtree.
public struct StoredPlan: Equatable, Sendable {
  public let unit: UnitIndex
  /// From 1, for each unit.
  public let version: Int
  public let text: String
  /// Nil where an operator applied it.
  public let publishedBy: UserNumber?
  public let at: Instant

  public init(unit: UnitIndex, version: Int, text: String, publishedBy: UserNumber?, at: Instant) {
    self.unit = unit
    self.version = version
    self.text = text
    self.publishedBy = publishedBy
    self.at = at
  }
}
