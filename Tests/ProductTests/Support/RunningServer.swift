import Foundation
import JSONRPC
import OrgAPI
import OrgClient

/// A `tiaokuai serve` of its own process, on a data folder in a workspace.
struct RunningServer: Sendable {
  /// Why a server is of no use.
  struct NotReady: Error, CustomStringConvertible {
    let said: String
    var description: String { "The server ended before it was ready; it said: \(said)" }
  }

  let process: ChildProcess
  let folder: String
  let data: String
  /// The line that said that it takes calls.
  let readyLine: String
  private let errors: ErrorLines
  /// The server's own process: that of a tracer is its parent.
  private let identifier: Int32

  var socket: String { data + "/tiaokuai.sock" }

  /// What `plan`, `apply` and `call` need to find it.
  var environment: [String: String] { ["TIAOKUAI_SOCKET": socket] }

  func environment(token: String) -> [String: String] {
    environment.merging(["TIAOKUAI_TOKEN": token]) { _, given in given }
  }

  /// Starts a server, waits until it takes calls, hands it over, and ends it however the body ends.
  ///
  /// - Parameters:
  ///   - data: the data folder's name in the workspace.
  ///   - tracer: a program and its arguments to start it under.
  static func with<Value>(
    _ workspace: Workspace, data: String = "data", under tracer: [String] = [],
    _ body: (RunningServer) async throws -> Value
  ) async throws -> Value {
    let server = try await RunningServer(workspace, data: workspace.path(data), under: tracer)
    defer { server.send(SIGKILL) }
    return try await body(server)
  }

  private init(_ workspace: Workspace, data: String, under tracer: [String]) async throws {
    folder = workspace.path
    self.data = data
    let command = tracer + [try BuiltTool.path(), "serve", "--data", data, "--locale", "en"]
    let pipe = Pipe()
    let errors = ErrorLines(pipe.fileHandleForReading)
    process = try ChildProcess(
      command[0], Array(command.dropFirst()), in: workspace.path, output: .nullDevice,
      errors: pipe.fileHandleForWriting)
    try? pipe.fileHandleForWriting.close()
    self.errors = errors
    do {
      readyLine = try await errors.first { $0.hasPrefix("ready at ") }
      identifier = tracer.isEmpty ? process.identifier : try process.onlyChild()
    } catch {
      process.send(SIGKILL)
      throw error
    }
  }

  /// Tells it to stop and waits for its end.
  func stop(_ signal: Int32 = SIGTERM) async throws -> ChildProcess.End {
    send(signal)
    return try await process.end()
  }

  func send(_ signal: Int32) { if process.isRunning { kill(identifier, signal) } }

  /// A connection; with a user's token, his session is open.
  func client(_ tenant: String? = nil, _ token: String? = nil) async throws -> OrgClient {
    let client = try await OrgClient.connect(to: .unix(path: socket))
    if let token { try await client.open(tenant: tenant, token: token, locale: .english) }
    return client
  }

  /// Applies a bundle as its operator and returns the users' tokens.
  func apply(_ bundle: String, tenant: String) async throws -> [String: String] {
    let file = folder + "/" + tenant + ".tokens.csv"
    let outcome = try await CommandOutcome.tool(
      "apply", bundle, "--data", data, "--tokens", file, in: folder, environment: environment)
    guard outcome.status == 0 else { throw NotReady(said: outcome.errors) }
    return try Tokens.read(file)
  }
}
