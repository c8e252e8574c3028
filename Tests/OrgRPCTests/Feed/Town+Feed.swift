import OrgAPI
import OrgClient
import Testing

extension Bundles {
  /// With a scheme, so that its campaign has a ledger.
  static let withScheme = small.with("scheme.yaml", "name: 办法\ngrades: [{code: 先进}, {code: 一般}]\n")
}

extension Town {
  /// Work of every kind: cases at several bodies, entries of the ledger, units, users, grants and the book. Ends with an
  /// event that every user may see, and returns its number.
  func workOfEveryKind() async throws -> Int {
    let village = try await submitted("V1", as: "v1").case
    _ = try await once("org", CaseGuide.self, .init(case: village, opinion: "注意量化"))
    _ = try await once("t1", CaseDecide.self, .init(case: village, verdict: .approved))
    _ = try await once("org", CaseFile.self, .init(case: village))
    _ = try await submitted("V3", as: "v3")
    let firm = try await submitted("FIRM", as: "firm").case
    _ = try await once("help1", CaseConcur.self, .init(case: firm, agree: true))
    for (user, unit) in [("v1", "V1"), ("v3", "V3"), ("firm", "FIRM")] {
      _ = try await once(
        user, ProblemAdd.self,
        .init(unit: unit, campaign: "2012", class: .atOnce, problem: "会议少", cause: "忙", remedy: "每月一次"))
    }
    let admin = try await user("admin")
    _ = try await admin.call(UserCreate.self, .init(user: "new", name: "新人"))
    _ = try await admin.call(GrantCreate.self, .init(user: "new", role: "clerk", unit: "V2"))
    let grant = try await admin.call(GrantCreate.self, .init(user: "v2", role: "inspector", unit: "T1")).grant
    _ = try await admin.call(GrantCreate.self, .init(user: "v3", role: "inspector", unit: "V3"))
    _ = try await admin.call(GrantRevoke.self, .init(grant: grant))
    _ = try await admin.call(RulebookPublish.self, .init(text: Bundles.rulebook + "# 二\n"))
    _ = try await admin.call(UnitMove.self, .init(unit: "V2", parent: "T2"))
    await admin.close()
    return try await mark()
  }

  /// Makes an event that every user may see, and returns its number.
  func mark(_ unit: String = "CITY") async throws -> Int {
    let admin = try await user("admin")
    let members = try await admin.call(UnitGet.self, .init(unit: unit)).members
    _ = try await admin.call(UnitUpdate.self, .init(unit: unit, members: members + 1))
    await admin.close()
    return try await ledger().events
  }
}

extension OrgClient {
  /// What a feed shows up to an event that comes for certain.
  func events(after: Int?, upTo last: Int, kinds: [String]? = nil, unit: String? = nil) async throws -> [FeedEvent] {
    let feed = try await subscribe(.init(after: after, kinds: kinds, unit: unit))
    let events = try await feed.events(upTo: last)
    try await feed.cancel()
    return events
  }
}

extension OrgFeed {
  func events(upTo last: Int) async throws -> [FeedEvent] {
    var events: [FeedEvent] = []
    for try await message in self {
      guard case .event(let event) = message else { continue }
      events.append(event)
      if event.seq >= last { break }
    }
    return events
  }
}
