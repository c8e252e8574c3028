import Foundation

/// A program run to its end. What it prints goes to a file: a server that it starts may keep a pipe open for ever.
struct Command {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let program: String
  let arguments: [String]
  /// In the folder that the program may write to.
  let output: String

  /// Runs it off the calling thread; answers what it printed.
  ///
  /// - Throws: `Failure` with what it printed, where it cannot start or ends with a status other than 0.
  @discardableResult
  func run() async throws -> String {
    guard FileManager.default.createFile(atPath: output, contents: nil),
      let handle = FileHandle(forWritingAtPath: output)
    else { throw Failure(description: "\(output) cannot be written") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    try handle.close()
    let printed = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    guard status == 0 else {
      throw Failure(description: "\(program) \(arguments.joined(separator: " ")) ended with \(status):\n\(printed)")
    }
    return printed
  }
}
