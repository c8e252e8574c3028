import OrgDomain
import Synchronization

/// The calls over many cases that are under way, by who made them and the token they were given.
final class BulkRegister: Sendable {
  private struct Key: Hashable {
    let user: UserNumber
    let token: String
  }

  private struct Running {
    let stop = BulkStop()
    var calls = 0
  }

  private let running = Mutex<[Key: Running]>([:])

  /// Enters a call; where it came twice, such as after a connection was lost, both are stopped together.
  func begin(_ token: String, of user: UserNumber) -> BulkStop {
    running.withLock { table in
      var entry = table[Key(user: user, token: token)] ?? Running()
      entry.calls += 1
      table[Key(user: user, token: token)] = entry
      return entry.stop
    }
  }

  func end(_ token: String, of user: UserNumber) {
    running.withLock { table in
      let key = Key(user: user, token: token)
      table[key]?.calls -= 1
      if table[key]?.calls == 0 { table[key] = nil }
    }
  }

  /// Stops a call before its next case; false where there is none.
  func cancel(_ token: String, of user: UserNumber) -> Bool {
    let stop = running.withLock { $0[Key(user: user, token: token)]?.stop }
    stop?.pull()
    return stop != nil
  }
}

/// Whether a call is to stop; looked at between its cases.
final class BulkStop: Sendable {
  private let pulled = Atomic(false)

  func pull() { pulled.store(true, ordering: .releasing) }

  var isPulled: Bool { pulled.load(ordering: .acquiring) }
}
