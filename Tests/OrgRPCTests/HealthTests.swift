import OrgAPI
import OrgClient
import Testing

/// The health of the tree over the wire.
@Suite struct HealthTests {
  /// Unit and rule of each warning.
  private static func found(_ result: UnitHealth.Result) -> [String] {
    result.warnings.map { "\($0.unit) \($0.rule.rawValue)" }
  }

  @Test("warnings come with their figures and a sentence, and go when what they name is put right")
  func beforeAndAfter() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      #expect(Self.found(try await secretary.call(UnitHealth.self, .init(unit: "V1"))) == [])
      _ = try await secretary.call(MemberAdd.self, .init(unit: "V1", member: "M1", name: "党员甲一", mobile: true))
      let term = try await secretary.call(TermRecord.self, .init(unit: "V1", elected: "2007-04-20"))
      #expect(term.ends == "2012-04-20")
      let sick = try await secretary.call(UnitHealth.self, .init(unit: "V1"))
      #expect(Self.found(sick) == ["V1 tooFewFullMembers", "V1 termOver", "V1 mobileUnhosted"])
      #expect(sick.units == 1 && sick.counts.map(\.count) == [1, 1, 1])
      let figures = sick.warnings[0].notice.arguments
      #expect(figures["count"] == "1" && figures["least"] == "3" && figures["unitName"] == "河村党支部")
      #expect(sick.warnings.allSatisfy { ($0.notice.text ?? "").count > 20 })
      for number in 2...3 {
        _ = try await secretary.call(MemberAdd.self, .init(unit: "V1", member: "M\(number)", name: "党员甲\(number)"))
      }
      _ = try await secretary.call(MemberUpdate.self, .init(member: "M1", host: "V2"))
      _ = try await secretary.call(TermRecord.self, .init(unit: "V1", elected: "2012-04-20"))
      #expect(Self.found(try await secretary.call(UnitHealth.self, .init(unit: "V1"))) == [])
      #expect(try await secretary.refusal(TermRecord.self, .init(unit: "V1", elected: "2012-04-21")).kind == .invalid)
      #expect(try await secretary.refusal(TermRecord.self, .init(unit: "V2", elected: "2012-04-01")).kind == .forbidden)
      _ = try await town.ledger()
    }
  }

  @Test("a subtree is walked page by page, and shows what may be read alone")
  func subtree() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let whole = try await admin.call(UnitHealth.self, .init())
      // No rule of the book speaks of towns or clubs.
      #expect(
        Self.found(whole) == [
          "CITY postVacant", "T1 underSize", "T1 outsideCampaigns", "T2 underSize", "T2 outsideCampaigns",
          "CLUB postVacant", "CLUB outsideCampaigns",
        ])
      #expect(whole.counts.map(\.rule) == [.underSize, .postVacant, .outsideCampaigns])
      #expect(whole.counts.map(\.count) == [2, 2, 3] && whole.units == 14)
      var cursor: String?
      var paged: [String] = []
      repeat {
        let page = try await admin.call(UnitHealth.self, .init(limit: 1, cursor: cursor))
        paged += Self.found(page)
        cursor = page.nextCursor
      } while cursor != nil
      #expect(paged == Self.found(whole))
      let vacant = try await admin.call(UnitHealth.self, .init(within: "CITY", rule: .postVacant))
      #expect(Self.found(vacant) == ["CITY postVacant", "CLUB postVacant"])
      let own = try await town.once("t2", UnitHealth.self, .init(within: "T2"))
      #expect(Self.found(own) == ["T2 underSize", "T2 outsideCampaigns"] && own.units == 2)
      #expect(try await town.refused("v1", UnitHealth.self, .init(within: "T1")).kind == .forbidden)
      #expect(try await admin.refusal(UnitHealth.self, .init(within: "T1", cursor: "0")).code == "field.badCursor")
      // With a larger village the town is large enough.
      _ = try await admin.call(UnitUpdate.self, .init(unit: "V3", members: 90))
      #expect(Self.found(try await admin.call(UnitHealth.self, .init(within: "T2"))) == ["T2 outsideCampaigns"])
    }
  }
}
