import OrgAPI
import OrgClient
import Testing

/// Calls over many cases on the wire.
@Suite struct BulkTests {
  @Test("two targets decided at once, with progress before the answer; again changes nothing")
  func decideMany() async throws {
    try await withTown { town in
      let first = try await town.submitted("V1", as: "v1").case
      let second = try await town.submitted("V2", as: "v2").case
      let line = try await town.line("t1")
      let text = RawLine.text(
        "case.decideMany",
        try JSONValue.parse(
          #"{"filter":{"campaign":"2012","matter":"target"},"body":"T1","progress":"p","requestKey":"k"}"#.utf8), id: 7)
      let told = try await line.ask(text)
      #expect(told["method"] == "bulk.progress" && told["id"] == nil)
      let params = try JSONValue.parse(#"{"token":"p","done":2,"total":2,"refused":0}"#.utf8)
      #expect(told["params"] == params)
      let answer = try #require(try await line.next())
      #expect(answer["id"] == 7 && answer["result"]?["decided"] == 2)
      let cases = answer["result"]?["cases"]?.array?.map { $0["case"] }
      #expect(cases == [.string(first), .string(second)])
      let ledger = try await town.ledger()
      #expect(try await line.ask(text) == answer, "nothing more to tell of")
      #expect(try await town.ledger() == ledger)
      let other = try await town.line("t1")
      #expect(try await other.call("bulk.cancel", ["token": "p"])["result"]?["running"] == false)
      await other.close()
      await line.close()
    }
  }

  @Test("which cases are meant is said in one way")
  func params() async throws {
    try await withTown { town in
      let client = try await town.user("t1")
      for params in [
        CaseDecideMany.Params(),
        CaseDecideMany.Params(
          items: [CaseDecision(case: "1", verdict: .approved)], filter: CaseFilter(campaign: "2012"), body: "T1"),
        CaseDecideMany.Params(filter: CaseFilter(campaign: "2012")),
        CaseDecideMany.Params(items: [CaseDecision(case: "1", verdict: .approved)], grade: "先进"),
        CaseDecideMany.Params(filter: CaseFilter(campaign: "2012"), verdict: .rejected, body: "T1"),
      ] {
        #expect(try await client.refusal(CaseDecideMany.self, params).kind == .invalid)
      }
      await client.close()
    }
  }
}
