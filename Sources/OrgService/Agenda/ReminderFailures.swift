import OrgDomain

/// Tenants that could not be woken, and until when each is left alone: longer after each failure.
struct ReminderFailures {
  /// A minute after the first failure, twice as long after each further one, at most an hour.
  private static let first: Int64 = 60_000
  private static let longest: Int64 = 3_600_000

  private var pauses: [String: (length: Int64, until: Instant)] = [:]

  /// The tenants whose time has come and which are not left alone, the longest due first.
  func due(_ dues: [String: Instant], at now: Instant) -> [String] {
    dues.map { (time(of: $0.key, $0.value), $0.key) }.filter { $0.0 <= now }.sorted { $0 < $1 }.map(\.1)
  }

  /// When the first of the tenants is to be woken.
  func next(_ dues: [String: Instant]) -> Instant? { dues.map { time(of: $0.key, $0.value) }.min() }

  /// Notes a failure.
  ///
  /// - Returns: until when the tenant is left alone.
  mutating func note(_ tenant: String, at now: Instant) -> Instant {
    let length = pauses[tenant].map { min($0.length * 2, ReminderFailures.longest) } ?? ReminderFailures.first
    let until = Instant(milliseconds: now.milliseconds + length)
    pauses[tenant] = (length, until)
    return until
  }

  mutating func forget(_ tenant: String) { pauses[tenant] = nil }

  private func time(of tenant: String, _ due: Instant) -> Instant { max(due, pauses[tenant]?.until ?? due) }
}
