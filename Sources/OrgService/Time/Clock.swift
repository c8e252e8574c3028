import Foundation
public import OrgDomain

/// Where `now` comes from. The only clock of the product is made at the composition root.
public protocol ServiceClock: Sendable {
  func now() -> Instant

  /// Returns when the clock shows an instant or a later one.
  ///
  /// - Throws: `CancellationError` where the task is cancelled before.
  func sleep(until instant: Instant) async throws
}

/// The machine's clock.
public struct SystemClock: ServiceClock {
  public init() {}

  public func now() -> Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  /// Looks at the clock again each minute, for a machine's clock may be set, and the machine may sleep itself.
  public func sleep(until instant: Instant) async throws {
    while true {
      let now = now()
      guard now < instant else { return }
      let left = instant.milliseconds.subtractingReportingOverflow(now.milliseconds)
      try await Task.sleep(for: .milliseconds(left.overflow ? 60_000 : min(left.partialValue, 60_000)))
    }
  }
}
