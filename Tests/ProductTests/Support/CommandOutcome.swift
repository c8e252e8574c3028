import Foundation
import OrgAPI

/// What a command printed, and how it ended.
struct CommandOutcome: Sendable {
  let end: ChildProcess.End
  let output: String
  let errors: String

  /// The exit status; nil where a signal ended it.
  var status: Int32? { if case .exit(let status) = end { status } else { nil } }

  /// Standard output as JSON.
  func json() throws -> JSONValue { try JSONValue.parse(Array(output.utf8)) }

  /// Runs a program to its end.
  ///
  /// - Parameter input: what is written to its standard input.
  static func of(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: String? = nil
  ) async throws -> CommandOutcome {
    let name = "/tmp/tk-run-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let paths = [".in", ".out", ".err"].map { name + $0 }
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    for path in paths { try Data((path == paths[0] ? input ?? "" : "").utf8).write(to: URL(filePath: path)) }
    let output = try FileHandle(forWritingTo: URL(filePath: paths[1]))
    let errors = try FileHandle(forWritingTo: URL(filePath: paths[2]))
    let process = try ChildProcess(
      program, arguments, in: folder, environment: environment,
      input: try FileHandle(forReadingFrom: URL(filePath: paths[0])), output: output, errors: errors)
    let end = try await process.end()
    return CommandOutcome(
      end: end, output: try String(contentsOfFile: paths[1], encoding: .utf8),
      errors: try String(contentsOfFile: paths[2], encoding: .utf8))
  }

  /// Runs the tool to its end; it speaks English unless the arguments say otherwise.
  static func tool(
    _ arguments: String..., in folder: String = "/tmp", environment: [String: String] = [:], input: String? = nil
  ) async throws -> CommandOutcome {
    try await tool(arguments, in: folder, environment: environment, input: input)
  }

  static func tool(
    _ arguments: [String], in folder: String = "/tmp", environment: [String: String] = [:], input: String? = nil
  ) async throws -> CommandOutcome {
    try await of(
      try BuiltTool.path(), arguments, in: folder,
      environment: ["TIAOKUAI_LOCALE": "en"].merging(environment) { _, given in given }, input: input)
  }
}
