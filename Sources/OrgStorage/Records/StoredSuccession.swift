public import OrgDomain

/// That one unit took over from another, and the event that says so.
public struct StoredSuccession: Equatable, Sendable {
  public let event: Int64
  public let succession: UnitSuccession

  public init(event: Int64, succession: UnitSuccession) {
    self.event = event
    self.succession = succession
  }
}
