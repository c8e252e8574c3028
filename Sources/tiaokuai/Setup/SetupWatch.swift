import OrgAPI
import OrgClient

/// Says how far the server has come with a plan or commit that another connection waits for.
struct SetupWatch {
  private static let pace = Duration.milliseconds(500)

  let session: SetupSession
  let words: Words

  /// Does the work and watches it; whatever goes wrong with the watching stays unsaid.
  static func during<Value: Sendable>(
    _ session: SetupSession, quietly: Bool, _ words: Words, _ work: () async throws -> Value
  ) async throws -> Value {
    guard !quietly else { return try await work() }
    let watch = SetupWatch(session: session, words: words)
    let watching = Task { try? await watch.run() }
    defer { watching.cancel() }
    return try await work()
  }

  private func run() async throws {
    try await Task.sleep(for: SetupWatch.pace)
    let client = try await session.secondClient(words)
    var stage = ""
    var progress: Progress?
    defer { progress?.clear() }
    while !Task.isCancelled {
      let seen = try await client.call(
        SetupProgress.self, SetupProgress.Params(setup: session.setup))
      if seen.stage != stage {
        progress?.clear()
        stage = seen.stage
        progress = name(of: stage).map { Progress($0, .units, words) }
      }
      progress?.update(seen.done, of: seen.total)
      try await Task.sleep(for: SetupWatch.pace)
    }
    await client.close()
  }

  private func name(of stage: String) -> String? {
    switch stage {
    case "idle": nil
    case "reading": words("服务器读取", "server reads")
    case "comparing": words("服务器比较", "server compares")
    case "writing": words("服务器写入", "server writes")
    default: words("服务器：\(stage)", "server: \(stage)")
    }
  }
}
