public import OrgDomain

/// How many cases of a campaign and matter stand alike, on the way to their end.
public struct CaseTotal: Equatable, Sendable {
  public enum Standing: String, CaseIterable, Sendable {
    /// A draft, in review or returned.
    case unfinished
    case approved
    /// Being made public, or with an objection that nobody has answered.
    case publicised
    /// Made public long enough, and no objection is open.
    case announced
  }

  public let matter: Matter
  public let standing: Standing
  public let count: Int
}
