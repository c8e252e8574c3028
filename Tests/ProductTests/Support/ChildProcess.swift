import Foundation
import Synchronization

/// A process of ours, which ends with the test at the latest.
final class ChildProcess: Sendable {
  /// How a process ended.
  enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// One at a time: what a process under way of being started has open must not reach another one.
  private static let starting = Mutex(())

  private let process: Process
  private let ended: AsyncStream<End>

  /// Starts a program in a folder.
  ///
  /// - Parameters:
  ///   - environment: what stands in its environment beside `PATH`; nothing is inherited.
  ///   - input: nothing where nil.
  init(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: FileHandle? = nil, output: FileHandle, errors: FileHandle
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ChildProcess.environment.merging(environment) { _, given in given }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let (ended, end) = AsyncStream.makeStream(of: End.self)
    process.terminationHandler = { process in
      let status = process.terminationStatus
      end.yield(process.terminationReason == .exit ? .exit(status) : .signal(status))
      end.finish()
    }
    try ChildProcess.starting.withLock { _ in try process.run() }
    self.process = process
    self.ended = ended
  }

  var identifier: Int32 { process.processIdentifier }

  var isRunning: Bool { process.isRunning }

  func send(_ signal: Int32) { if isRunning { kill(identifier, signal) } }

  /// The one process that this one has started, such as a tracer its program.
  func onlyChild() throws -> Int32 {
    let list = try String(contentsOfFile: "/proc/\(identifier)/task/\(identifier)/children", encoding: .utf8)
    guard let child = list.split(separator: " ").first.flatMap({ Int32($0) }) else { throw CocoaError(.fileNoSuchFile) }
    return child
  }

  /// Waits for the end; to be asked once. When the task is cancelled, as by a time limit, the process is killed.
  func end() async throws -> End {
    for await end in ended { return end }
    send(SIGKILL)
    throw CancellationError()
  }

  /// What every process needs to find its programs and its temporary folder.
  private static var environment: [String: String] {
    let kept = ["PATH", "TMPDIR", "LD_LIBRARY_PATH"]
    return ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
  }
}
