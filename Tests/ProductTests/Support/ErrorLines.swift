import Foundation
import Synchronization

/// What a process says on standard error, line by line, read as it comes so that the process never waits for us.
final class ErrorLines: Sendable {
  private let lines: AsyncStream<String>
  private let said = Mutex("")

  init(_ handle: FileHandle) {
    let (lines, next) = AsyncStream.makeStream(of: String.self)
    self.lines = lines
    let rest = Mutex(Data())
    handle.readabilityHandler = { [self] handle in
      let piece = handle.availableData
      guard !piece.isEmpty else {
        handle.readabilityHandler = nil
        return next.finish()
      }
      let complete = rest.withLock { rest in
        rest.append(piece)
        let end = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.startIndex
        defer { rest = Data(rest[end...]) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      said.withLock { $0 += complete }
      for line in complete.split(separator: "\n") { next.yield(String(line)) }
    }
  }

  /// The first line that fits; throws where the process ends, or the task is cancelled, before there is one.
  func first(where fits: (String) -> Bool) async throws -> String {
    for await line in lines where fits(line) { return line }
    throw RunningServer.NotReady(said: said.withLock { $0 })
  }
}
