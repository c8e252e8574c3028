import JSONRPC
import OrgAPI
import OrgClient
import OrgRPC
import Testing

/// How feeds begin and end.
@Suite struct FeedLifeTests {
  @Test("without a number a feed begins now, and shows what happens as it happens")
  func fromNow() async throws {
    try await withTown { town in
      let client = try await town.user("auditor")
      let feed = try await client.subscribe()
      #expect(feed.after == (try await town.ledger().events))
      for _ in 1...5 {
        let marked = try await town.mark()
        #expect(try await feed.events(upTo: marked).map(\.seq) == [marked])
      }
    }
  }

  @Test("a connection holds eight feeds; one that is ended makes room, and nothing more comes of it")
  func limit() async throws {
    try await withTown { town in
      let client = try await town.user("auditor")
      var feeds: [OrgFeed] = []
      for _ in 1...8 { feeds.append(try await client.subscribe()) }
      #expect(Set(feeds.map(\.id)).count == 8)
      let refused = try await client.refusal(FeedSubscribe.self, .init())
      #expect(refused.kind == .limit && refused.data.limit == 8)
      let marked = try await town.mark()
      for feed in feeds { #expect(try await feed.events(upTo: marked).map(\.seq) == [marked]) }
      try await feeds[3].cancel()
      #expect(try await client.refusal(FeedUnsubscribe.self, .init(feed: feeds[3].id)).code == "notFound.feed")
      let other = try await client.subscribe()
      #expect(!feeds.map(\.id).contains(other.id))
      let after = feeds[3].makeAsyncIterator()
      #expect(try await after.next() == nil)
    }
  }

  @Test("one who may see nothing for long is told how far the feed has come")
  func progress() async throws {
    try await withServer(feeds: FeedLimits(progress: 5)) { server in
      let town = try await Town(Bundles.small, on: server)
      let client = try await town.user("v1")
      let feed = try await client.subscribe(.init(after: 0, kinds: ["scheme"]))
      let messages = feed.makeAsyncIterator()
      var told = 0
      while told < feed.after + 5 {
        guard case .progress(let seq)? = try await messages.next() else {
          Issue.record("an event that was not asked for")
          return
        }
        #expect(seq >= told + 5)
        told = seq
      }
      let last = try await town.ledger().events
      #expect(told <= last && told > last - 5)
      for _ in 1...5 { _ = try await town.mark() }
      guard case .progress(let seq)? = try await messages.next() else {
        Issue.record("an event that was not asked for")
        return
      }
      #expect(seq > told)
    }
  }

  @Test("a token that ends takes the feed with it, and says so")
  func signedOut() async throws {
    try await withTown { town in
      let client = try await town.user("t1")
      let feed = try await client.subscribe()
      _ = try await town.once("admin", UserRenewToken.self, .init(user: "t1"))
      let end = await ending(of: feed)
      // Whichever comes first: the next page finds the token gone, or the connection is being closed.
      #expect(end == .feedEnded(.signedOut) || end == .feedEnded(.closing), "\(String(describing: end))")
      await #expect(throws: OrgClientError.self) { _ = try await client.call(UnitGet.self, .init(unit: "CITY")) }
    }
  }

  @Test("a server that stops ends its feeds and says so")
  func shutdown() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let server = try await TestServer(folder: folder.path)
    let town = try await Town(Bundles.small, on: server)
    let client = try await town.user("t1")
    let feed = try await client.subscribe()
    async let end = ending(of: feed)
    try await server.stop()
    let found = await end
    #expect(found == .feedEnded(.closing))
  }

  @Test("a connection that is cut ends its feeds with a fault, never quietly")
  func disconnected() async throws {
    try await withTown { town in
      let client = try await town.user("t1")
      let feed = try await client.subscribe()
      await client.close()
      let end = await ending(of: feed)
      #expect(end == .disconnected)
    }
  }

  private func ending(of feed: OrgFeed) async -> OrgClientError.Kind? {
    do {
      for try await _ in feed {}
      return nil
    } catch {
      return (error as? OrgClientError)?.kind
    }
  }
}
