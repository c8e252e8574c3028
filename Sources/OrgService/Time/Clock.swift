import Foundation
public import OrgDomain
import Synchronization

/// Where `now` comes from. The only clock of the product is made at the composition root.
public protocol ServiceClock: Sendable {
  func now() -> Instant
}

/// The machine's clock.
public struct SystemClock: ServiceClock {
  public init() {}

  public func now() -> Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}

/// A clock that stands still until it is set; for transcripts and tests.
public final class ManualClock: ServiceClock {
  private let current: Mutex<Instant>

  public init(_ start: Instant) { current = Mutex(start) }

  public func now() -> Instant { current.withLock { $0 } }

  public func set(_ instant: Instant) { current.withLock { $0 = instant } }
}
