import Foundation
import Synchronization

/// What a process prints, kept byte by byte, with a way to wait for so many lines of it.
final class PrintedLines: Sendable {
  private struct State {
    var text = Data()
    var lines = 0
    var wanted = Int.max
    var isClosed = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let pipe = Pipe()
  private let state = Mutex(State())

  init() {
    pipe.fileHandleForReading.readabilityHandler = { [self] handle in
      let piece = handle.availableData
      if piece.isEmpty { handle.readabilityHandler = nil }
      take(piece)
    }
  }

  /// Where the process writes; to be closed here once the process has it.
  var writingEnd: FileHandle { pipe.fileHandleForWriting }

  /// Waits until so many whole lines have come, or the process has ended.
  func arrival(of lines: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.isClosed || state.lines >= lines { return true }
        (state.wanted, state.waiter) = (lines, continuation)
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  /// What was printed up to now.
  var text: Data { state.withLock { $0.text } }

  /// Everything that was printed, the piece of a line at the end too, once the process has ended.
  func all() async -> Data {
    await arrival(of: .max)
    return state.withLock { $0.text }
  }

  private func take(_ piece: Data) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.text += piece
      state.lines += piece.count { $0 == 0x0A }
      state.isClosed = piece.isEmpty
      guard state.isClosed || state.lines >= state.wanted else { return nil }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}
