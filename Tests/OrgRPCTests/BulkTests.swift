import JSONRPC
import OrgAPI
import OrgClient
import Synchronization
import Testing

/// Calls over many cases on the wire.
@Suite struct BulkTests {
  @Test("two targets decided at once, with progress before the answer; again changes nothing")
  func decideMany() async throws {
    try await withTown { town in
      let first = try await town.submitted("V1", as: "v1").case
      let second = try await town.submitted("V2", as: "v2").case
      let told = Mutex<[JSONRPCRequest]>([])
      let connection = try await JSONRPCClientConnection.connect(to: town.server.address) { request in
        told.withLock { $0.append(request) }
      }
      let opening = #"{"tenant":"small","token":"\#(Town.token("t1"))"}"#
      _ = try await connection.call(method: "session.open", params: Array(opening.utf8))
      let params =
        #"{"filter":{"campaign":"2012","matter":"target"},"body":"T1","progress":"p","requestKey":"k"}"#
      let answer = try await connection.call(method: "case.decideMany", params: Array(params.utf8))
      // What was told stands before the answer on the wire, and is taken in the order received.
      let notified = told.withLock { $0 }
      #expect(notified.map(\.method) == ["bulk.progress"])
      let progress = try JSONValue.parse(notified.first?.params ?? [])
      let expected = try JSONValue.parse(#"{"token":"p","done":2,"total":2,"refused":0}"#.utf8)
      #expect(progress == expected)
      let result = try JSONValue.parse(answer)
      #expect(result["decided"] == 2)
      let cases = result["cases"]?.array?.map { $0["case"] }
      #expect(cases == [.string(first), .string(second)])
      let ledger = try await town.ledger()
      #expect(try await connection.call(method: "case.decideMany", params: Array(params.utf8)) == answer)
      let count = told.withLock { $0.count }
      #expect(count == 1, "nothing more to tell of")
      #expect(try await town.ledger() == ledger)
      let other = try await town.line("t1")
      #expect(try await other.call("bulk.cancel", ["token": "p"])["result"]?["running"] == false)
      await other.close()
      await connection.close()
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
