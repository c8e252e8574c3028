import Synchronization

/// Tells on standard error how far something has come. Several tasks may tell.
final class Progress: Sendable {
  private struct State {
    var line: ProgressLine
    let start: ContinuousClock.Instant
  }

  private let state: Mutex<State>
  private let isQuiet: Bool
  private let isTerminal: Bool

  /// - Parameter isQuiet: says nothing at all.
  init(_ label: String, _ measure: ProgressLine.Measure, isQuiet: Bool = false, _ words: Words) {
    self.isQuiet = isQuiet
    isTerminal = Console.notesAreSeen
    let line = ProgressLine(label, measure, isTerminal: isTerminal, width: Console.noteWidth, words)
    state = Mutex(State(line: line, start: .now))
  }

  func update(_ done: Int, of total: Int) {
    guard !isQuiet else { return }
    let line = state.withLock { $0.line.line(done, of: total, at: $0.start.duration(to: .now)) }
    guard let line else { return }
    if isTerminal { Console.overwrite(line) } else { Console.note(line) }
  }

  /// Says at the end what was done; without a text, how much and in what time.
  func finish(_ done: Int, saying text: String? = nil) {
    guard !isQuiet else { return }
    if isTerminal { Console.overwrite("") }
    Console.note(text ?? state.withLock { $0.line.summary(done, at: $0.start.duration(to: .now)) })
  }

  /// Takes the bar away without a word.
  func clear() {
    if !isQuiet, isTerminal { Console.overwrite("") }
  }
}
