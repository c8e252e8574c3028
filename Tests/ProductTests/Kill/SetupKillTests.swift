import Foundation
import OrgAPI
import OrgClient
import Synchronization
import Testing

/// Setting up may be killed on either side at any moment: nothing or all is there, and the same line goes on.
@Suite(.serialized, .timeLimit(.minutes(15))) struct SetupKillTests {
  private static let units = 2_000
  private static let tenant = "country"
  /// Each seed draws one moment; the last ones fall behind the call that commits.
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  private enum Side: String, CaseIterable { case client, server }

  private final class Target: Sendable {
    let process = Mutex<ChildProcess?>(nil)
    func kill() { process.withLock { $0?.send(SIGKILL) } }
  }

  /// How many bytes go to the server where nothing is in the way.
  private func bytesOfWholeRun(_ workspace: Workspace, _ bundle: String) async throws -> Int {
    try await RunningServer.with(workspace, data: "whole") { server in
      let proxy = try CuttingProxy(path: workspace.path("whole.sock"), to: server.socket, after: nil)
      defer { proxy.close() }
      let outcome = try await apply(bundle, server.data, "whole.csv", proxy.path, workspace)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return proxy.passed
    }
  }

  private func apply(
    _ bundle: String, _ data: String, _ tokens: String, _ socket: String, _ workspace: Workspace
  ) async throws -> CommandOutcome {
    try await CommandOutcome.tool(
      ["apply", bundle, "--data", data, "--tokens", tokens, "--socket", socket, "--json", "--quiet"], in: workspace.path
    )
  }

  /// How many units the tenant has: nil where there is no tenant or nobody in it.
  private func count(_ server: RunningServer, _ tokens: String, _ workspace: Workspace) async throws -> Int? {
    guard workspace.exists(tokens), let token = try Tokens.read(workspace.path(tokens))["admin"] else { return nil }
    guard let client = try? await server.client(Self.tenant, token) else { return nil }
    defer { Task { await client.close() } }
    return try await client.call(UnitList.self, .init(limit: 1)).total
  }

  private func expectAllOrNothing(_ server: RunningServer, _ tokens: String, _ workspace: Workspace) async throws {
    let found = try await count(server, tokens, workspace)
    #expect(found == nil || found == Self.units)
  }

  /// The same line again brings everything, and once more changes nothing; the log holds together.
  private func finish(
    _ server: RunningServer, _ bundle: String, _ tokens: String, _ workspace: Workspace
  ) async throws -> Int {
    let proxy = try CuttingProxy(path: workspace.path("again.sock"), to: server.socket, after: nil)
    let again = try await apply(bundle, server.data, tokens, proxy.path, workspace)
    proxy.close()
    try workspace.remove("again.sock")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try await count(server, tokens, workspace) == Self.units)
    let once = try await apply(bundle, server.data, tokens, server.socket, workspace)
    #expect(try once.json()["changed"]?.bool == false, "\(once.output) \(once.errors)")
    let admin = try await server.client(Self.tenant, try Tokens.read(workspace.path(tokens))["admin"])
    let verified = try await admin.call(AuditVerify.self, NoParams())
    #expect(verified.valid && verified.problems.isEmpty)
    await admin.close()
    return proxy.passed
  }

  @Test func whoeverIsKilledNothingIsHalfDoneAndTheSameLineGoesOn() async throws {
    try await Workspace.with { workspace in
      let made = try await CommandOutcome.tool(
        "generate", "country", "--units", String(Self.units), in: workspace.path)
      #expect(made.status == 0)
      let bundle = workspace.path("country")
      let whole = try await bytesOfWholeRun(workspace, bundle)
      var moments: [Int] = []
      for seed in Self.seeds {
        var generator = SeededGenerator(seed: seed)
        let side = Side.allCases[Int(seed) % 2]
        // Two moments of each side are the very bytes of the last call; the others lie anywhere before.
        let moment =
          seed > 6 ? whole - Int.random(in: 0..<200, using: &generator) : Int.random(in: 1..<whole, using: &generator)
        moments.append(moment)
        try await killOnce(side, at: moment, of: whole, seed, bundle, workspace)
      }
      #expect(Set(moments).count == moments.count)
    }
  }

  private func killOnce(
    _ side: Side, at moment: Int, of whole: Int, _ seed: UInt64, _ bundle: String, _ workspace: Workspace
  ) async throws {
    let comment = Comment(rawValue: "seed \(seed): \(side.rawValue) killed at byte \(moment) of \(whole)")
    let (data, tokens) = ("data\(seed)", "tokens\(seed).csv")
    let target = Target()
    let isServerGone = try await RunningServer.with(workspace, data: data) { server in
      let path = workspace.path("cut.sock")
      let proxy = try CuttingProxy(path: path, to: server.socket, after: moment) {
        switch side {
        case .client: target.kill()
        case .server: server.send(SIGKILL)
        }
      }
      defer { proxy.close() }
      let client = try ChildProcess(
        try BuiltTool.path(),
        ["apply", bundle, "--data", server.data, "--tokens", tokens, "--socket", path, "--quiet"], in: workspace.path,
        output: .nullDevice, errors: .nullDevice)
      target.process.withLock { $0 = client }
      let end = try await client.end()
      #expect(end != .exit(0), comment)
      try workspace.remove("cut.sock")
      guard side == .client else { return true }
      #expect(end == .signal(SIGKILL), comment)
      try await expectAllOrNothing(server, tokens, workspace)
      let sent = try await finish(server, bundle, tokens, workspace)
      if seed <= 6, moment > whole / 2 { #expect(sent < whole, comment) }
      return false
    }
    guard isServerGone else { return }
    try await RunningServer.with(workspace, data: data) { server in
      try await expectAllOrNothing(server, tokens, workspace)
      let sent = try await finish(server, bundle, tokens, workspace)
      if seed <= 6, moment > whole / 2 { #expect(sent < whole, comment) }
    }
  }

  @Test func aCutConnectionIsNoFaultAndTheSameLineGoesOn() async throws {
    try await Workspace.with { workspace in
      _ = try await CommandOutcome.tool("generate", "country", "--units", String(Self.units), in: workspace.path)
      let bundle = workspace.path("country")
      let whole = try await bytesOfWholeRun(workspace, bundle)
      try await RunningServer.with(workspace, data: "cut") { server in
        let path = workspace.path("cut.sock")
        let cutter = try CuttingProxy(path: path, to: server.socket, after: whole * 3 / 4, cuts: true)
        let broken = try await apply(bundle, server.data, "cut.csv", path, workspace)
        cutter.close()
        #expect(broken.status == 75, "\(broken.errors)")
        let sent = try await finish(server, bundle, "cut.csv", workspace)
        #expect(sent < whole)
      }
    }
  }
}
