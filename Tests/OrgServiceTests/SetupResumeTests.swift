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
}
