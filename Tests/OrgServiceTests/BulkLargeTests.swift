import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// As many cases as one call takes.
@Suite(.timeLimit(.minutes(15)), .serialized) struct BulkLargeTests {
  @Test("ten thousand at once, with the quota exactly used; the same request key changes nothing")
  func atomic() async throws {
    let world = try await BulkWorld.large()
    defer { world.remove() }
    let reports = Reports()
    let lead = try world.caller("lead") { reports.add($0) }
    let start = world.trace
    let first = world.decisions(BulkLimit.cases)
    // The first two thousand propose the first grade, and two thousand of the ten thousand and one may have it.
    var above = first
    above[2_000].grade = "先进"
    above[2_000].reason = "复核"
    let refused = await world.fault {
      try await world.decide(CaseDecideMany.Params(items: above, body: "LEAD", requestKey: "above"), as: lead)
    }
    #expect(refused?.kind == .conflict)
    #expect(
      refused?.explanation.last
        == Notice(code: .bulk(.refusals), arguments: ["refused": "2001", "total": "10000", "shown": "100"]))
    #expect(world.trace == start && world.waiting.count == BulkLimit.cases + 1)

    let params = CaseDecideMany.Params(items: first, body: "LEAD", progress: "all", requestKey: "exactly")
    let clock = ContinuousClock()
    let begun = clock.now
    let answer = try await world.tenant.decideCases(params, lead)
    print("case.decideMany atomic, 10,000 cases: \(clock.now - begun)")
    let result = try answer.decoded(CaseDecideMany.Result.self)
    #expect(result.accepted && result.decided == BulkLimit.cases && result.refused == 0 && result.quotas.isEmpty)
    #expect(result.cases.map(\.case) == first.map(\.case) && result.cases.map(\.grade) == first.map(\.grade))
    #expect(reports.all.map(\.done) == Array(stride(from: 100, through: 10_000, by: 100)))
    #expect(world.waiting.count == 1)

    let end = world.trace
    var again = params
    again.progress = "once more"
    #expect(try await world.tenant.decideCases(again, lead) == answer)
    #expect(world.trace == end && reports.all.count == 100)
  }

  @Test("ten thousand one by one, as the dry run said; the quota refuses the one above it")
  func each() async throws {
    let world = try await BulkWorld.large()
    defer { world.remove() }
    let lead = try world.caller("lead")
    var items = world.decisions(BulkLimit.cases)
    items[2_000].grade = "先进"
    items[2_000].reason = "复核"
    var params = CaseDecideMany.Params(
      items: items, body: "LEAD", mode: .each, dryRun: true, requestKey: "one by one")
    let start = world.trace
    let clock = ContinuousClock()
    var begun = clock.now
    var expected = try await world.decide(params, as: lead)
    print("the dry run: \(clock.now - begun)")
    #expect(world.trace == start && world.waiting.count == BulkLimit.cases + 1)
    #expect(expected.dryRun && expected.refused == 1 && expected.cases[2_000].outcome == .refused)
    #expect(
      expected.quotas == [
        BulkQuota(
          rule: "fifth", body: "LEAD", matter: "rating", grade: "先进", hard: true, allowed: 2_000, given: 2_001,
          base: 10_003)
      ])
    params.dryRun = nil
    begun = clock.now
    let result = try await world.decide(params, as: lead)
    print("case.decideMany each, 10,000 cases: \(clock.now - begun)")
    expected.dryRun = false
    #expect(result == expected, "and no answer was kept for the request key")
    #expect(world.waiting.count == 2)
  }

  @Test func oneMoreIsTooMany() async throws {
    let world = try await BulkWorld.large()
    defer { world.remove() }
    let lead = try world.caller("lead")
    let start = world.trace
    let limit = Notice(code: .limit(.cases), arguments: ["count": "10001", "limit": "10000"])
    let items = world.decisions(BulkLimit.cases + 1)
    let named = await world.fault {
      try await world.decide(CaseDecideMany.Params(items: items, body: "LEAD"), as: lead)
    }
    #expect(named?.kind == .limit && named?.notice == limit)
    let filter = CaseFilter(campaign: "2012")
    let found = await world.fault {
      try await world.decide(CaseDecideMany.Params(filter: filter, body: "LEAD"), as: lead)
    }
    #expect(found?.kind == .limit && found?.notice == limit)
    #expect(world.trace == start)
  }
}
