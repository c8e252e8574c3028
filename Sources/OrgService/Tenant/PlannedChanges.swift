import OrgDomain
import OrgStorage

/// The changes of the tree that are still to be carried out, in memory; the store has them too.
public struct PlannedChanges: Sendable {
  /// The most that wait in a tenant.
  static let limit = 1_000

  private var days: [ChangeNumber: Day] = [:]

  public var count: Int { days.count }

  /// The next to be carried out: the earliest day, then the lowest number.
  var next: (number: ChangeNumber, day: Day)? {
    days.min { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
  }

  mutating func put(_ number: ChangeNumber, on day: Day) { days[number] = day }

  mutating func remove(_ number: ChangeNumber) { days[number] = nil }
}
