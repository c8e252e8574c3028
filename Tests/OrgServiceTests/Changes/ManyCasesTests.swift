import Foundation
import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// One change that moves very many open cases. `MOVED_CASES=20000` measures it with so many.
@Suite(.timeLimit(.minutes(15))) struct ManyCasesTests {
  static let count = ProcessInfo.processInfo.environment["MOVED_CASES"].flatMap(Int.init) ?? 1_500

  private static let files: [String: String] = {
    var files = SmallTown.bundle
    let rows = (1...count).map { "N\($0),村\($0),branch,village,G,,,,30\n" }
    files["units.csv"] = (files["units.csv"] ?? "") + "\nG,片区总支,generalBranch,,T1,,,,3\n" + rows.joined()
    files["rulebook.yaml"] = """
      rules:
        - id: target
          matter: target
          subject: {category: village}
          steps: [{action: decide, body: {nearest: {line: affiliation, kind: [committee], upTo: root}}}]
          basis: {document: notice, clause: 四}
      """
    return files
  }()

  private func town() async throws -> SmallTown {
    let town = try await SmallTown(Self.files)
    try await town.inTurn { commit in
      let writer = try commit.state.user("v1").number
      let campaign = try commit.state.campaign("2012").code
      for number in 1...Self.count {
        let unit = try commit.state.unit("N\(number)")
        let route = try commit.route(of: unit, .target)
        var item = CaseState(
          number: CaseNumber(rawValue: commit.state.nextCase), unit: unit, matter: .target, campaign: campaign)
        commit.state.nextCase += 1
        try commit.tables.insert(item, at: commit.now)
        let events: [CaseEvent] = [
          .created(by: writer),
          .submitted(
            by: writer, round: 1, rule: route.rule, bookVersion: commit.state.snapshot.bookVersion, on: commit.today,
            steps: route.steps.map { CaseStep($0) }), .moved(to: 0),
        ]
        try commit.record(events, of: &item, by: writer)
      }
    }
    return town
  }

  @Test("all of them move in the one transaction; the first thousand are listed, and all are counted")
  func atOnce() async throws {
    let town = try await town()
    defer { town.remove() }
    let clock = ContinuousClock()
    let begun = clock.now
    let answer = try await town.tenant.moveUnit(UnitMove.Params(unit: "G", parent: "T2"), town.caller("admin"))
      .decoded(UnitMove.Result.self)
    print("\(Self.count) cases moved: \(clock.now - begun), \(Self.peakMemory)")
    #expect(answer.effects.totals.cases == Self.count && answer.rerouted.count == min(1_000, Self.count))
    #expect(town.tenant.state.openCases.units == [try town.tenant.state.unit("T2")])
    #expect(try await town.verify().problems == [])
    let stored = try await town.stored()
    #expect(stored.openCases.all == town.tenant.state.openCases.all)
  }

  private static var peakMemory: String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return String(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "")
  }
}
