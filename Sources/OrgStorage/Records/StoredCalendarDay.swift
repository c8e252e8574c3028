public import OrgDomain

/// A day that is not worked, or worked, against the week's rule.
public struct StoredCalendarDay: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A day off.
    case holiday
    /// A weekend day that is worked.
    case makeUpDay
  }

  public let day: Day
  public let kind: Kind
  /// What it is called, such as a festival.
  public let name: String?

  public init(day: Day, kind: Kind, name: String? = nil) {
    self.day = day
    self.kind = kind
    self.name = name
  }
}
