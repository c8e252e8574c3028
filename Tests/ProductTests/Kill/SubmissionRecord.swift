import OrgAPI
import Synchronization

/// What the clients know of their cases: what they asked for, and what the server has acknowledged.
final class SubmissionRecord: Sendable {
  /// How far a case has come. Each of these is one commit of the server.
  enum Progress: Int, Comparable, Sendable {
    case nothing, created, saved, submitted

    static func < (one: Progress, other: Progress) -> Bool { one.rawValue < other.rawValue }

    var next: Progress { Progress(rawValue: rawValue + 1) ?? .submitted }
  }

  /// What is known of one village's case.
  struct Known: Sendable {
    var acknowledged = Progress.nothing
    var asked = Progress.nothing
    /// Once the server has told it.
    var identifier: String?
  }

  private struct State {
    var cases: [String: Known] = [:]
    var submissions = 0
  }

  private let state = Mutex(State())

  var cases: [String: Known] { state.withLock { $0.cases } }
  var submissions: Int { state.withLock { $0.submissions } }

  func ask(_ progress: Progress, of village: String) {
    state.withLock { $0.cases[village, default: Known()].asked = progress }
  }

  /// Notes an answer and returns how many submissions have been acknowledged.
  func acknowledge(_ progress: Progress, of village: String, identifier: String) -> Int {
    state.withLock { state in
      state.cases[village, default: Known()].acknowledged = progress
      state.cases[village, default: Known()].identifier = identifier
      if progress == .submitted { state.submissions += 1 }
      return state.submissions
    }
  }
}
