import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Urging (催办): who, whom, how often, and until when it counts.
@Suite struct UrgeTests {
  private static let day: Int64 = 86_400_000

  private func withTown(_ body: (SmallTown) async throws -> Void) async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    try await body(town)
    let problems = try await town.verify().problems
    #expect(problems == [])
    #expect(try await town.stateAsOpened().urges == town.tenant.state.urges)
  }

  private func pass(_ milliseconds: Int64, in town: SmallTown) {
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + milliseconds))
  }

  @Test("a unit urges once in 24 hours, and is told when it may again")
  func onceADay() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let revision = try await town.seen(item, as: "v1").revision
      let first = try await town.urge(item, text: "请尽快", as: "v1")
      #expect(first.count == 1 && first.by == "V1")
      pass(Self.day - 1, in: town)
      let early = try await town.refusal { try await town.urge(item, as: "v1") }
      #expect(early.kind == .limit && early.notice.code == .casework(.urgedAlready))
      pass(1, in: town)
      #expect(early.notice.arguments["next"] == town.tenant.state.calendar.text(of: town.clock.now()))
      #expect(try await town.urge(item, as: "v1").count == 2)
      let view = try await town.seen(item, as: "t1")
      #expect(view.urged?.count == 2 && view.revision == revision)
      let waiting = try await town.tenant.listInbox(InboxList.Params(), town.caller("t1")).items
      #expect(waiting.map(\.urged?.count) == [2] && waiting.first?.urged?.by == "V1")
      let told = try await town.history(item, as: "t1").filter { $0.kind == "telling.urged" }
      #expect(told.map(\.remark) == ["请尽快", nil] && told.first?.body == "V1")
    }
  }

  @Test("the bodies of the route urge each other, and nobody urges himself alone")
  func whoUrges() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "FIRM", as: "firm")
      // Both departments are awaited; the lead waits for them.
      for (user, unit) in [("lead", "LEAD"), ("help1", "HELP1"), ("firm", "FIRM")] {
        #expect(try await town.urge(item, as: user).by == unit)
      }
      _ = try await town.tenant.concurCase(CaseConcur.Params(case: item, agree: true), town.caller("help1"))
      let alone = try await town.refusal { try await town.urge(item, as: "help2") }
      #expect(alone.kind == .forbidden)
      let named = try await town.refusal { try await town.urge(item, body: "LEAD", as: "help1") }
      #expect(named.kind == .forbidden)
      let stranger = try await town.refusal { try await town.urge(item, as: "t1") }
      #expect(stranger.kind == .forbidden)
      let reader = try await town.refusal { try await town.urge(item, as: "auditor") }
      #expect(reader.kind == .forbidden)
    }
  }

  @Test("a superior urges whoever has not handed in; when there is nobody to wait for, nobody urges")
  func superiors() async throws {
    try await withTown { town in
      let caller = try town.caller("v1")
      let draft = try await town.tenant.createCase(
        CaseCreate.Params(unit: "V1", matter: "target", campaign: "2012"), caller
      ).decoded(CaseView.self).case
      let own = try await town.refusal { try await town.urge(draft, as: "v1") }
      #expect(own.kind == .forbidden)
      #expect(try await town.urge(draft, as: "t1").by == "T1")
      _ = try await town.tenant.saveCase(CaseSave.Params(case: draft, document: SmallTown.document), caller)
      _ = try await town.tenant.submitCase(CaseSubmit.Params(case: draft), caller)
      _ = try await town.decide(draft, as: town.caller("t1"))
      let done = try await town.refusal { try await town.urge(draft, as: "v1") }
      #expect(done.kind == .stageClosed && done.notice.code == .casework(.nobodyAwaited))
    }
  }

  @Test("when the case goes on, urging starts anew")
  func anew() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      let number = try #require(Int64(item).map(CaseNumber.init(rawValue:)))
      try await town.urge(item, as: "v1")
      _ = try await town.tenant.returnCase(CaseReturn.Params(case: item, reason: "重写"), town.caller("t1"))
      #expect(town.tenant.state.urges.count(of: number) == 0)
      _ = try await town.tenant.submitCase(CaseSubmit.Params(case: item), town.caller("v1"))
      #expect(try await town.seen(item, as: "t1").urged == nil)
      #expect(try await town.urge(item, as: "v1").count == 1)
    }
  }

  @Test("the clock urges for nobody, and no pause holds it")
  func theClock() async throws {
    try await withTown { town in
      let item = try await town.submitTarget(of: "V1", as: "v1")
      for _ in 1...2 {
        try await town.inTurn { commit in
          let state = try commit.findCase(item)
          try commit.recordUrge(of: state, by: nil, text: nil)
        }
      }
      let urged = try #require(try await town.seen(item, as: "t1").urged)
      #expect(urged.count == 2 && urged.by == nil)
      let told = try #require(try await town.history(item, as: "t1").last)
      #expect(told.kind == "telling.urged" && told.user == nil && told.body == nil)
      #expect(try await town.urge(item, as: "v1").count == 3)
    }
  }
}
