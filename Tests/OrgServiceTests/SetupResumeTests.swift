import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// A set-up that was broken off goes on.
@Suite struct SetupResumeTests {
  private static let digest = String(repeating: "ab", count: 32)

  private func begin(_ town: SmallTown, _ user: String, _ digest: String) async throws -> SetupBegin.Result {
    try await town.tenant.beginSetup(SetupBegin.Params(digest: digest), try town.caller(user))
      .decoded(SetupBegin.Result.self)
  }

  private func send(
    _ text: String, at offset: Int, of file: String, to setup: String, _ town: SmallTown
  ) async throws -> Int {
    try await town.tenant.addRows(
      SetupRows.Params(setup: setup, file: file, offset: offset, text: text), try town.caller("admin")
    ).decoded(SetupRows.Result.self).size
  }

  @Test("the same content of the same user goes on with what has come")
  func theSameContentGoesOn() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let first = try await begin(town, "admin", Self.digest)
    #expect(first.files == nil)
    #expect(try await send("code,name\n", at: 0, of: "units.csv", to: first.setup, town) == 10)
    #expect(try await send("一", at: 10, of: "units.csv", to: first.setup, town) == 13)
    let again = try await begin(town, "admin", Self.digest)
    #expect(again.setup == first.setup)
    #expect(again.files == [SetupFile(file: "units.csv", size: 13)])
    #expect(try await begin(town, "admin2", Self.digest).setup != first.setup)
    #expect(try await begin(town, "admin", String(repeating: "cd", count: 32)).setup != first.setup)
  }

  @Test("a piece sent again is compared with the pieces that hold it, wherever it was cut")
  func piecesAreComparedWhereverTheyWereCut() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let setup = try await begin(town, "admin", Self.digest).setup
    var size = 0
    for piece in ["abc", "一二", "d", "efgh"] { size = try await send(piece, at: size, of: "users.csv", to: setup, town) }
    let whole = Array("abc一二defgh".utf8)
    for start in 0..<whole.count where whole[start] & 0xC0 != 0x80 {
      for end in start + 1...whole.count where end == whole.count || whole[end] & 0xC0 != 0x80 {
        let part = String(decoding: whole[start..<end], as: UTF8.self)
        #expect(try await send(part, at: start, of: "users.csv", to: setup, town) == whole.count)
        let other = await #expect(throws: ServiceFault.self) {
          try await send("?" + part.dropFirst(), at: start, of: "users.csv", to: setup, town)
        }
        #expect(other?.kind == .conflict)
      }
    }
    let beyond = await #expect(throws: ServiceFault.self) {
      try await send("ghi", at: size - 2, of: "users.csv", to: setup, town)
    }
    #expect(beyond?.kind == .conflict)
  }

  // MARK: - What came is what it was begun for

  private static let files = ["tenant.yaml", "units.csv"].reduce(into: [String: String]()) {
    $0[$1] = SmallTown.bundle[$1]
  }

  private static func digest(of files: [String: String]) -> String {
    SetupDigest(files.mapValues { Array($0.utf8) }).text
  }

  private func sendAll(_ files: [String: String], to setup: String, _ town: SmallTown) async throws {
    for (file, text) in files { _ = try await send(text, at: 0, of: file, to: setup, town) }
  }

  @Test("files that are those of the digest are planned and carried out, whatever tables of tokens came beside them")
  func theRightContent() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let begun = try await begin(town, "admin", Self.digest(of: Self.files).uppercased())
    try await sendAll(Self.files, to: begun.setup, town)
    _ = try await send("user,digest\n", at: 0, of: "tokens-1.csv", to: begun.setup, town)
    #expect(try await town.tenant.planSetup(SetupPlan.Params(setup: begun.setup), admin).problems.isEmpty)
    _ = try await town.tenant.commitSetup(SetupCommit.Params(setup: begun.setup), admin)
  }

  @Test("a mixture of two bundles is refused and given up, by a plan as by a commit", arguments: [true, false])
  func otherContent(plans: Bool) async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let digest = Self.digest(of: Self.files)
    let first = try await begin(town, "admin", digest)
    try await sendAll(Self.files.mapValues { $0.replacing("河村", with: "江村") }, to: first.setup, town)
    let before = town.tenant.state.lastEvent.sequence
    let fault = await #expect(throws: ServiceFault.self) {
      if plans {
        _ = try await town.tenant.planSetup(SetupPlan.Params(setup: first.setup), admin)
      } else {
        _ = try await town.tenant.commitSetup(SetupCommit.Params(setup: first.setup), admin)
      }
    }
    #expect(fault?.kind == .conflict && fault?.notice.code == .setup(.otherContent))
    #expect(town.tenant.state.lastEvent.sequence == before)
    // The same line given again begins anew.
    let second = try await begin(town, "admin", digest)
    #expect(second.setup != first.setup && second.files == nil)
    try await sendAll(Self.files, to: second.setup, town)
    #expect(try await town.tenant.planSetup(SetupPlan.Params(setup: second.setup), admin).problems.isEmpty)
  }

  // MARK: - What is left behind

  @Test("a set-up that nobody carries out is deleted by the clock after seven days, with its files")
  func abandonedSetUps() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    #expect(town.tenant.state.nextDue == nil)
    let setup = try await begin(town, "admin", Self.digest).setup
    _ = try await send("code,name,unit\n", at: 0, of: "members.csv", to: setup, town)
    let calendar = town.tenant.state.calendar
    let end = town.clock.now().milliseconds + 7 * 86_400_000
    #expect(town.tenant.state.nextDue == Instant(milliseconds: end))
    town.clock.set(Instant(milliseconds: end - 1))
    try await town.tenant.carryOutDue()
    #expect(try await sizes(setup, town) == ["members.csv"], "\(calendar.text(of: town.clock.now()))")
    // A second one lives on by its own time.
    let other = try await begin(town, "admin2", Self.digest).setup
    let opened = try await town.tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
    #expect(opened.nextDue == town.tenant.state.nextDue)
    town.clock.set(Instant(milliseconds: end))
    try await town.tenant.carryOutDue()
    #expect(try await sizes(setup, town) == [])
    let present = try await town.tenant.reading { tables, _ in
      [try tables.setup(setup) != nil, try tables.setup(other) != nil]
    }
    #expect(present == [false, true])
    #expect(town.tenant.state.nextDue == Instant(milliseconds: end - 1 + 7 * 86_400_000))
  }

  private func sizes(_ setup: String, _ town: SmallTown) async throws -> [String] {
    try await town.tenant.reading { tables, _ in try tables.setupFileSizes(setup).map(\.file) }
  }

  @Test("what a plan has read leaves the memory some minutes later", .timeLimit(.minutes(2)))
  func plansAreForgotten() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let setup = try await town.beginSetup(of: SmallTown.bundle, as: admin)
    _ = try await town.tenant.planSetup(SetupPlan.Params(setup: setup), admin)
    #expect(!town.tenant.preparedSetup.isEmpty)
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + PreparedSetup.lifetime))
    while !town.tenant.preparedSetup.isEmpty { await Task.yield() }
    _ = try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), admin)
  }
}
