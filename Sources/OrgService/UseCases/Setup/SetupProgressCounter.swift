import Synchronization

/// How far one set-up has come: its stages report here, and `setup.progress` reads it.
package final class SetupProgressCounter: Sendable {
  package enum Stage: String, Sendable {
    case idle, reading, comparing, writing
  }

  package struct Value: Equatable, Sendable {
    package var stage = Stage.idle
    package var done = 0
    package var total = 0
  }

  private let state = Mutex(Value())

  package init() {}

  package var value: Value { state.withLock { $0 } }

  /// Begins a stage.
  ///
  /// - Parameter total: how much there is to do; 0 where that is not known.
  package func begin(_ stage: Stage, total: Int = 0) {
    state.withLock { $0 = Value(stage: stage, done: 0, total: total) }
  }

  /// Counts what was done of the stage.
  package func advance(by count: Int) { state.withLock { $0.done += count } }
}

/// The counters of the set-ups under way, by their ids.
final class SetupProgressRegister: Sendable {
  private let counters = Mutex<[String: SetupProgressCounter]>([:])

  func counter(of setup: String) -> SetupProgressCounter? { counters.withLock { $0[setup] } }

  /// Gives the set-up a counter while the work is done.
  func begin(_ setup: String) -> SetupProgressCounter {
    counters.withLock { table in
      let counter = table[setup] ?? SetupProgressCounter()
      table[setup] = counter
      return counter
    }
  }

  func end(_ setup: String) { counters.withLock { $0[setup] = nil } }
}
