import Foundation

/// Somebody who types what the README shows into a shell, with the built tool in his path.
struct Newcomer {
  let workspace: Workspace

  /// Types these lines one after another, and stops at the first that fails.
  func type(_ lines: [String]) async throws -> CommandOutcome {
    let folder = URL(filePath: try BuiltTool.path()).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await CommandOutcome.of(
      "/bin/sh", ["-eu", "-c", lines.joined(separator: "\n")], in: workspace.path,
      environment: ["PATH": folder + ":" + path])
  }
}
