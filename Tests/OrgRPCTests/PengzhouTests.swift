import OrgAPI
import OrgClient
import Testing

/// A whole city on one server: its gaps page by page, and its three ways of approving.
@Suite struct PengzhouTests {
  @Test("the city's audit is complete over its pages, and its cases go where the notice sends them")
  func theCity() async throws {
    try await withServer { server in
      let town = try await Town(try Bundles.pengzhou(), slug: "pengzhou", auditor: "u-auditor", on: server)
      try await auditPages(in: town)
      try await targets(in: town)
      try await wrongBodies(in: town)
      try await applyAgain(in: town)
      _ = try await town.ledger()
    }
  }

  private func auditPages(in town: Town) async throws {
    let admin = try await town.user("u-admin")
    let whole = try await admin.call(RouteAudit.self, .init(limit: 1_000))
    #expect(whole.checked > 3_000 && whole.routed < whole.checked)
    #expect(whole.gaps.contains { $0.unit == "C08" && $0.matter == "survey" })
    #expect(whole.gaps.allSatisfy { $0.reason.text?.isEmpty == false && !$0.unitName.isEmpty })
    var gaps: [RouteGap] = []
    var (others, posts) = (0, 0)
    var cursor: String?
    repeat {
      let page = try await admin.call(RouteAudit.self, .init(limit: 100, cursor: cursor))
      #expect(page.checked == whole.checked && page.routed == whole.routed)
      #expect(page.gaps.count + page.generalOnly.count + page.vacancies.count <= 100)
      #expect(cursor == nil || page.unusedRules.isEmpty)
      gaps += page.gaps
      others += page.generalOnly.count
      posts += page.vacancies.count
      cursor = page.nextCursor
    } while cursor != nil
    #expect(gaps.count == whole.checked - whole.routed && gaps.count == whole.gapsTotal)
    #expect(others == whole.generalOnlyTotal && posts == whole.vacanciesTotal && others > 0)
    #expect(Array(gaps.prefix(1_000)) == whole.gaps)
    #expect(Set(gaps.map { $0.unit + " " + $0.matter }).count == gaps.count)
    let targets = try await admin.call(RouteAudit.self, .init(matter: "target", limit: 1_000))
    #expect(targets.gaps == gaps.filter { $0.matter == "target" })
  }

  private func targets(in town: Town) async throws {
    let village = try await town.submitted("T01-V01", as: "u-t01-v01-secretary")
    #expect(village.rule == "target-village")
    _ = try await town.once("u-t01-secretary", CaseDecide.self, .init(case: village.case, verdict: .approved))
    let organ = try await town.submitted("SWB", as: "u-swb-secretary")
    _ = try await town.once("u-jggw-approver", CaseDecide.self, .init(case: organ.case, verdict: .approved))
    let firm = try await town.submitted("T01-P01", as: "u-t01-p01-secretary")
    #expect(firm.waiting?.bodies.map(\.body) == ["TZB", "GSL"])
    for user in ["u-tzb-secretary", "u-gsl-approver"] {
      _ = try await town.once(user, CaseConcur.self, .init(case: firm.case, agree: true))
    }
    let done = try await town.once("u-lxgw-secretary", CaseDecide.self, .init(case: firm.case, verdict: .approved))
    #expect(done.verdict == .approved)
  }

  private func wrongBodies(in town: Town) async throws {
    let item = try await town.submitted("T02-V01", as: "u-t02-v01-secretary").case
    for user in ["u-t01-secretary", "u-jggw-secretary", "u-zzb-secretary", "u-sw-secretary"] {
      let refused = try await town.refused(user, CaseDecide.self, .init(case: item, verdict: .approved))
      #expect([.forbidden, .notFound].contains(refused.kind), "\(user)")
    }
    let admin = try await town.user("u-admin")
    #expect(try await admin.refusal(RouteResolve.self, .init(unit: "C08", matter: "survey")).kind == .noRoute)
  }

  private func applyAgain(in town: Town) async throws {
    let before = try await town.ledger()
    let result = try await town.user("u-admin").apply(try Bundles.pengzhou())
    #expect(!result.changed && result.plan.unchanged)
    #expect(try await town.ledger() == before)
  }
}
