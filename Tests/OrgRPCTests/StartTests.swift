import JSONRPC
import OrgAPI
import OrgClient
import OrgService
import Testing

/// Where a server cannot start, it says why and leaves alone what is there.
@Suite struct StartTests {
  @Test("a second server on the same data folder does not start, and the first goes on")
  func secondServer() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let failure = await #expect(throws: DataFolder.Failure.self) {
        _ = try await TestServer(folder: town.server.folder)
      }
      #expect(failure?.code == .inUse)
      #expect(failure?.path == town.server.folder + "/data")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a socket path over 107 bytes is refused with both lengths, by the server and by a client")
  func longSocketPaths() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let long = folder.path + "/" + String(repeating: "长", count: 40)
    let bytes = (long + "/s").utf8.count
    await #expect(throws: JSONRPCServerError.socketPathTooLong(bytes: bytes, limit: 107)) {
      _ = try await TestServer(folder: long)
    }
    let error = await #expect(throws: OrgClientError.self) { try await OrgClient.connect(to: .unix(path: long + "/s")) }
    #expect(error?.kind == .badAddress)
    #expect(error?.message.contains("107") == true && error?.message.contains(String(bytes)) == true)
  }

  @Test("what a server acknowledged is there when it starts again on the folder")
  func startsAgain() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let first = try await TestServer(folder: folder.path)
    let town = try await Town(Bundles.small, on: first)
    let item = try await town.submitted("V1", as: "v1")
    let ledger = try await town.ledger()
    let token = try first.operatorToken()
    try await first.stop()
    let second = try await TestServer(folder: folder.path)
    let again = Town(slug: "small", on: second)
    let tokenAgain = try second.operatorToken()
    #expect(tokenAgain == token)
    #expect(try await again.ledger() == ledger)
    #expect(try await again.view(item.case, as: "v1") == item)
    try await second.stop()
  }
}
