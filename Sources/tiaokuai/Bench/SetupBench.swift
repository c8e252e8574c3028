import Foundation
import OrgAPI
import OrgClient

/// Sets a country up, asks for all its routes, exports it, sets the export up elsewhere, and measures every step.
struct SetupBench {
  private static let tenant = "country"

  let units: Int
  let seed: UInt64
  let grants: String
  let folder: String
  let words: Words
  private(set) var steps: [BenchStep] = []
  /// Pairs of unit and matter that have no route.
  private(set) var gaps = 0
  /// Posts in the routes that nobody holds.
  private(set) var vacancies = 0
  /// Whether the export of the second tenant is that of the first, byte for byte.
  private(set) var isEqual = false

  init(units: Int, seed: UInt64, grants: String, folder: String, _ words: Words) {
    self.units = units
    self.seed = seed
    self.grants = grants
    self.folder = folder
    self.words = words
  }

  mutating func run() async throws {
    let country = path("country")
    try await measure("generate", rows: units) {
      try BenchProcess(
        ["generate", country, "--units", String($0.units), "--seed", String($0.seed), "--grants", $0.grants], $0.words)
    }
    let rows = try ["units.csv", "users.csv", "grants.csv"].reduce(0) { try $0 + SetupBench.rows(country + "/" + $1) }
    try await withServer("a") { bench, server in
      try await bench.makeTenant(server)
      try await bench.measure("plan", rows: rows, server) { try $0.tool("plan", country, server, tokens: "a") }
      try await bench.measure("apply", rows: rows, server) { try $0.tool("apply", country, server, tokens: "a") }
      try await bench.audit(server)
      try await bench.measure("export", rows: rows, server) { try $0.export("export-a", server, tokens: "a") }
    }
    try await reopen()
    let exported = path("export-a")
    try await withServer("b") { bench, server in
      try await bench.measure("apply export", rows: rows, server) {
        try $0.tool("apply", exported, server, tokens: "b")
      }
      try await bench.measure("export again", rows: rows, server) { try $0.export("export-b", server, tokens: "b") }
    }
    isEqual = try SetupBench.areEqual(exported, path("export-b"))
  }

  // MARK: - Steps

  /// Starts a process and waits for its end.
  private mutating func measure(
    _ name: String, rows: Int, _ server: BenchServer? = nil, _ start: (SetupBench) throws -> BenchProcess
  ) async throws {
    server?.process.forgetPeak()
    let begin = ContinuousClock.now
    let peak = try await start(self).end(words)
    steps.append(
      BenchStep(
        name: name, time: begin.duration(to: .now), rows: rows, clientPeak: peak,
        serverPeak: server?.process.peak ?? 0))
  }

  private mutating func withServer(
    _ name: String, _ body: (inout SetupBench, BenchServer) async throws -> Void
  ) async throws {
    let server = try await BenchServer(data: path(name), words)
    do {
      try await body(&self, server)
    } catch {
      await server.process.stop()
      throw error
    }
    await server.process.stop()
  }

  /// `plan` makes no tenant: an operator does.
  private func makeTenant(_ server: BenchServer) async throws {
    let client = try await server.client(nil, token: try operatorToken(server))
    let params = TenantCreate.Params(slug: SetupBench.tenant, name: "样例国", timeZone: "Asia/Shanghai")
    _ = try await client.call(TenantCreate.self, params)
    await client.close()
  }

  private mutating func audit(_ server: BenchServer) async throws {
    let client = try await server.client(SetupBench.tenant, token: try administrator("a"))
    server.process.forgetPeak()
    let begin = ContinuousClock.now
    let report = try await client.call(RouteAudit.self, RouteAudit.Params(limit: 1))
    steps.append(
      BenchStep(
        name: "route.audit", time: begin.duration(to: .now), rows: report.checked, serverPeak: server.process.peak))
    gaps = report.checked - report.routed
    vacancies = report.vacanciesTotal
    await client.close()
  }

  /// From the server's start until the tenant's first answer.
  private mutating func reopen() async throws {
    let token = try administrator("a")
    let begin = ContinuousClock.now
    try await withServer("a") { bench, server in
      let client = try await server.client(SetupBench.tenant, token: token)
      bench.steps.append(
        BenchStep(
          name: "open", time: begin.duration(to: .now), rows: bench.units, serverPeak: server.process.peak))
      await client.close()
    }
  }

  // MARK: - Processes and files

  private func path(_ name: String) -> String { folder + "/" + name }

  private func tool(
    _ command: String, _ bundle: String, _ server: BenchServer, tokens: String
  ) throws -> BenchProcess {
    try BenchProcess(
      [command, bundle, "--data", server.data, "--tokens", path(tokens + ".csv")], environment: server.environment,
      words)
  }

  private func export(_ name: String, _ server: BenchServer, tokens: String) throws -> BenchProcess {
    let environment = ["TIAOKUAI_TENANT": SetupBench.tenant, "TIAOKUAI_TOKEN": try administrator(tokens)]
    return try BenchProcess(
      ["export", path(name)], environment: server.environment.merging(environment) { _, given in given }, words)
  }

  private func operatorToken(_ server: BenchServer) throws -> String {
    try String(contentsOfFile: DefaultPlaces.operatorToken(in: server.data), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func administrator(_ tokens: String) throws -> String {
    try TokensFile(path: path(tokens + ".csv"), words).token(of: "admin") ?? ""
  }

  /// How many lines a file has below its header.
  private static func rows(_ path: String) throws -> Int {
    var lines = 0
    try eachPiece(of: path) { piece in lines += piece.count { $0 == 0x0A } }
    return max(lines - 1, 0)
  }

  private static func eachPiece(of path: String, _ body: (Data) throws -> Void) throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { try body(piece) }
  }

  private static func areEqual(_ one: String, _ other: String) throws -> Bool {
    let names = try FileManager.default.contentsOfDirectory(atPath: one).sorted()
    guard try FileManager.default.contentsOfDirectory(atPath: other).sorted() == names else { return false }
    for name in names {
      let file = try FileHandle(forReadingFrom: URL(filePath: other + "/" + name))
      defer { try? file.close() }
      var isSame = true
      try eachPiece(of: one + "/" + name) { piece in
        if isSame { isSame = try file.read(upToCount: piece.count) == piece }
      }
      guard isSame, try file.read(upToCount: 1)?.isEmpty != false else { return false }
    }
    return true
  }
}
