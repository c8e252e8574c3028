import OrgDomain
import Synchronization

/// When the clock has next something to do in each tenant, open or closed.
public final class DueTimes: Sendable {
  private struct State {
    var dues: [String: Instant] = [:]
    /// Counts the changes.
    var version = 0
    /// Ends the sleep of whoever waits for the earliest.
    var wake: (@Sendable () -> Void)?
  }

  /// The due times at one moment.
  struct Snapshot: Sendable {
    let dues: [String: Instant]
    let version: Int
  }

  private let state = Mutex(State())

  /// Takes a tenant's next due time; nil where nothing is to be done.
  func set(_ due: Instant?, of tenant: String) {
    let wake = state.withLock { state -> (@Sendable () -> Void)? in
      guard state.dues[tenant] != due else { return nil }
      state.dues[tenant] = due
      state.version += 1
      defer { state.wake = nil }
      return state.wake
    }
    wake?()
  }

  func snapshot() -> Snapshot { state.withLock { Snapshot(dues: $0.dues, version: $0.version) } }

  /// Has a sleeper woken by the next change after a snapshot; where there was one already, at once.
  func onChange(after snapshot: Snapshot, wake: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      if state.version == snapshot.version { state.wake = wake }
      return state.version != snapshot.version
    }
    if isLate { wake() }
  }
}
