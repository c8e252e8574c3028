import Foundation
import OrgAPI
import OrgDomain
import OrgStorageSQLite
import Testing

@testable import OrgService

/// A year stopped at a moment: its tenant opened once more on a copy of the file, with the clock where it stood.
struct Standstill {
  let fixture: String
  let tenant: TenantRuntime
  let now: Instant

  var state: TenantState { tenant.state }

  /// Stops a year for the time of the body.
  static func at(
    _ now: Instant, of year: YearServer, _ fixture: String, _ body: (Standstill) async throws -> Void
  ) async throws {
    let copy = year.folder + "/copy-\(now.milliseconds).sqlite"
    for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: year.databasePath + ending) {
      try FileManager.default.copyItem(atPath: year.databasePath + ending, toPath: copy + ending)
    }
    let tenant = try await TenantRuntime(
      slug: year.slug, openDatabase: { try SQLiteDatabase.open(copy, readers: 2) }, clock: ManualClock(now),
      logger: YearServer.silent, onRevoked: { _ in })
    try await body(Standstill(fixture: fixture, tenant: tenant, now: now))
    try await tenant.close()
  }

  /// A user as he would ask.
  func caller(_ user: String) throws -> Caller {
    let number = try state.user(user).number
    let token = try #require(state.access.tokens(of: number).first, "\(user) has no token")
    return Caller(identity: .user(number, token), render: { $0 }, renderProblem: { $0 })
  }

  var administrator: Caller { get throws { try caller("u-admin") } }
  /// Reads everything.
  var auditor: Caller { get throws { try caller("u-auditor") } }

  /// What a fixture has too little of: rights that are over or to come, and people who act for others.
  func prepare(_ generator: inout SeededGenerator) async throws {
    let today = state.calendar.day(of: now)
    func day(_ number: Int32) -> String { Day(daysSinceEpoch: today.daysSinceEpoch + number).description }
    let users = state.access.allUsers.filter { $0.code.text != "u-admin" }
    let units = state.tree.indices.filter { !state.tree[$0].isOutside }
    for (from, until) in [(-20, 0), (-20, -1), (1, 20), (-1, 1), (0, 1)] as [(Int32, Int32)] {
      _ = try? await tenant.createGrant(
        .init(
          user: generator.one(of: users).code.text, role: "secretary",
          unit: state.tree.code(of: generator.one(of: units)).text, from: day(from), until: day(until)),
        try administrator)
    }
    try await delegate(&generator)
  }

  /// Colleagues stand in for one another at some units, from today on.
  private func delegate(_ generator: inout SeededGenerator) async throws {
    let today = state.calendar.day(of: now)
    let end = Day(daysSinceEpoch: today.daysSinceEpoch + 10)
    let holders = Dictionary(grouping: state.access.allGrants.filter { $0.holds(at: now) }, by: \.unit)
    let shared = holders.filter { Set($0.value.map(\.user)).count > 1 }.keys.sorted()
    var made = 0
    for unit in shared.shuffled(using: &generator) where made < 12 {
      let users = Set((holders[unit] ?? []).map(\.user)).sorted().shuffled(using: &generator)
      let params = DelegationCreate.Params(
        unit: state.tree.code(of: unit).text, from: state.userCode(users[0]), to: state.userCode(users[1]) ?? "",
        start: today.description, end: end.description, reason: "休假")
      // An office whose members only read has nothing to pass on.
      if (try? await tenant.createDelegation(params, try administrator)) != nil { made += 1 }
    }
  }
}
