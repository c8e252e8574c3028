import Foundation
import OrgAPI
import OrgClient
import Testing

@testable import OrgRPC

/// The methods that the server carries out are those of the contract.
@Suite struct MethodTableTests {
  @Test("the server has every registered method and no other")
  func theTableCoversTheRegistry() {
    let names = MethodRegistry.all.map { $0.name }
    #expect(MethodTable.standard.names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test("rpc.discover answers the document that is kept in schema/rpc/openrpc.json")
  func theDocumentIsTheCommittedOne() async throws {
    try await withServer { server in
      let line = try await server.line()
      let answer = try await line.call("rpc.discover")
      let kept = try Data(contentsOf: URL(filePath: Repository.path("schema/rpc/openrpc.json")))
      #expect(answer["result"] == (try JSONValue.parse(kept)))
    }
  }

  /// The calls of the examples of every method that is no write.
  private static var reads: [(name: String, params: String)] {
    MethodRegistry.all.filter { !$0.isWrite && $0.name != "session.open" }.flatMap { method in
      method.examples.map { (method.name, $0.params) }
    }
  }

  @Test("only reads are declared as such: each method that is no write leaves the log as it was")
  func readsChangeNothing() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let line = try await town.line("admin")
      for (name, params) in Self.reads {
        _ = try await line.call(name, try JSONValue.parse(params.utf8))
      }
      #expect(try await town.ledger() == before)
    }
  }
}
