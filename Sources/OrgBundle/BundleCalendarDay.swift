public import OrgDomain

/// A row of calendar.csv: a day that is not worked, or worked, against the week's rule.
public struct BundleCalendarDay: Sendable, Equatable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A working day that is off; one on a weekend changes nothing.
    case holiday
    /// A weekend day that is worked; one from Monday to Friday changes nothing.
    case makeUpDay
  }

  public var day: Day
  public var kind: Kind
  public var name: String?

  public init(day: Day, kind: Kind, name: String? = nil) {
    self.day = day
    self.kind = kind
    self.name = name
  }
}
