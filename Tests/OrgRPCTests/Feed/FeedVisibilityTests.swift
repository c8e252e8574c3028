import OrgAPI
import OrgClient
import Testing

/// What a feed shows, and to whom.
@Suite struct FeedVisibilityTests {
  static let users = ["v1", "v2", "v3", "t1", "t1b", "firm", "help1", "org", "both", "admin", "auditor"]

  @Test("from every number on, each user sees exactly what he may read, in order")
  func everyNumber() async throws {
    try await withTown(Bundles.withScheme) { town in
      let last = try await town.workOfEveryKind()
      let log = try await NaiveFeed.log(of: town)
      #expect(log.count == last && last > 40)
      var seen: Set<[Int]> = []
      for user in Self.users {
        var naive = try await NaiveFeed(user, in: town)
        let expected = try await naive.visible(log)
        await naive.close()
        seen.insert(expected.map(\.seq))
        let client = try await town.user(user)
        for after in 0..<last {
          let events = try await client.events(after: after, upTo: last)
          #expect(events.map(\.seq) == expected.map(\.seq).filter { $0 > after }, "\(user) after \(after)")
          if after == 0 { expectSame(events, expected) }
        }
        await client.close()
      }
      #expect(seen.count > 5, "the users see the same: the test shows little")
    }
  }

  /// What an event shows is what the log has of it, without its body.
  private func expectSame(_ events: [FeedEvent], _ log: [AuditEvent]) {
    for (event, entry) in zip(events, log) {
      #expect(event.kind == entry.kind && event.at == entry.at && event.unit == entry.unit, "\(event)")
      #expect(event.actor == entry.user && (entry.case == nil || event.case == entry.case), "\(event)")
      #expect((event.unit == nil) == (event.unitName == nil))
      let isOfCase = event.kind.hasPrefix("case.")
      #expect((event.matter != nil) == isOfCase && (event.campaign == "2012" || !isOfCase), "\(event)")
      #expect((event.entry != nil) == event.kind.hasPrefix("entry."), "\(event)")
    }
  }

  @Test("kinds and a unit narrow a feed")
  func filters() async throws {
    try await withTown(Bundles.withScheme) { town in
      let last = try await town.workOfEveryKind()
      let client = try await town.user("auditor")
      let all = try await client.events(after: 0, upTo: last)
      let decided = try await client.events(after: 0, upTo: last, kinds: ["case.decided", "unit"])
      #expect(decided == relabelled(all.filter { $0.kind == "case.decided" || $0.kind.hasPrefix("unit.") }, decided))
      #expect(Set(decided.map(\.kind)) == ["case.decided", "unit.founded", "unit.amended"])
      let end = try await town.mark("V3")
      let west = try await client.events(after: 0, upTo: end, unit: "T2")
      // V2 has moved there: the present tree counts.
      #expect(Set(west.compactMap(\.unit)) == ["V2", "V3"] && west.count > 5)
      let beyond = try await client.refusal(FeedSubscribe.self, .init(after: end + 1))
      #expect(beyond.kind == .invalid && beyond.code == "field.beyondLog")
      #expect(try await client.refusal(FeedSubscribe.self, .init(kinds: ["cases"])).code == "field.notAllowed")
      #expect(try await client.refusal(FeedSubscribe.self, .init(unit: "NONE")).kind == .notFound)
    }
  }

  /// The same events under the id of another feed.
  private func relabelled(_ events: [FeedEvent], _ others: [FeedEvent]) -> [FeedEvent] {
    events.map { event in
      var event = event
      event.feed = others.first?.feed ?? ""
      return event
    }
  }

  @Test("a right taken away in the middle ends what it showed, and nothing else")
  func aRightIsTakenAway() async throws {
    try await withTown { town in
      let village = try await town.user("v1")
      let admin = try await town.user("admin")
      let reader = try await town.user("t1")
      let item = try await village.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012")).case
      let feed = try await reader.subscribe(.init(kinds: ["case", "unit"]))
      var shown: [[FeedEvent]] = []
      for step in 0...2 {
        if step == 1 {
          let grants = try await admin.call(GrantList.self, .init(user: "t1")).grants
          for grant in grants { _ = try await admin.call(GrantRevoke.self, .init(grant: grant.grant)) }
        }
        if step == 2 {
          _ = try await admin.call(GrantCreate.self, .init(user: "t1", role: "secretary", unit: "T1", scope: .subtree))
        }
        _ = try await village.call(CaseSave.self, .init(case: item, document: Papers.plain))
        let marked = try await town.mark()
        shown.append(try await feed.events(upTo: marked))
      }
      let both = ["case.saved", "unit.amended"]
      #expect(shown.map { $0.map(\.kind) } == [both, ["unit.amended"], both])
      #expect(shown[0][0].case == item)
    }
  }

  @Test("whoever is given a right sees what came before when he asks for it")
  func judgedWhenSent() async throws {
    try await withTown { town in
      _ = try await town.submitted("V3", as: "v3")
      let first = try await town.mark()
      let reader = try await town.user("t1")
      let before = try await reader.events(after: 0, upTo: first, kinds: ["case", "unit"])
      #expect(!before.contains { $0.kind.hasPrefix("case.") })
      _ = try await town.once(
        "admin", GrantCreate.self, .init(user: "t1", role: "secretary", unit: "T2", scope: .subtree))
      let second = try await town.mark()
      let after = try await reader.events(after: 0, upTo: second, kinds: ["case", "unit"])
      let kinds = after.map(\.kind).filter { $0.hasPrefix("case.") }
      #expect(kinds == ["case.created", "case.saved", "case.submitted", "case.moved"])
    }
  }
}
