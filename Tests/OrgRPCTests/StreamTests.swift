import JSONRPC
import OrgAPI
import OrgClient
import Testing

/// Order, transports and limits of a connection.
@Suite struct StreamTests {
  @Test("writes and reads sent together are carried out and answered in order; a read sees the write before it")
  func orderOfOneConnection() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      var lines: [String] = []
      for number in 1...40 {
        lines.append(
          RawLine.text("unit.update", ["unit": "V1", "members": .integer(Int64(number))], id: .integer(Int64(number))))
        lines.append(RawLine.text("unit.get", ["unit": "V1"], id: .string("r\(number)")))
      }
      try await line.send(together: lines)
      for number in 1...40 {
        let write = try #require(try await line.next())
        #expect(write["id"]?.integer == number)
        #expect(write[path: "result.unit.members"]?.integer == number)
        let read = try #require(try await line.next())
        #expect(read["id"]?.string == "r\(number)")
        #expect(read[path: "result.members"]?.integer == number)
      }
    }
  }

  @Test("nothing starts before session.open, sent together with it, is answered")
  func openingComesFirst() async throws {
    try await withTown { town in
      let line = try await town.server.line()
      let open: JSONValue = ["tenant": "small", "token": .string(Town.token("admin")), "locale": "en"]
      try await line.send(together: [
        RawLine.text("unit.get", ["unit": "V1"], id: 1), RawLine.text("session.open", open, id: 2),
        RawLine.text("unit.get", ["unit": "V1"], id: 3),
        RawLine.text("unit.update", ["unit": "V1", "members": 7], id: 4),
      ])
      #expect(try await line.next()?.errorKind == "unauthenticated")
      #expect(try await line.next()?[path: "result.user"] == "admin")
      #expect(try await line.next()?[path: "result.code"] == "V1")
      #expect(try await line.next()?[path: "result.unit.members"] == 7)
    }
  }

  @Test("writes of many connections are all carried out, each once")
  func manyWriters() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 1...8 {
          group.addTask {
            let client = try await town.user("admin")
            for number in 1...10 {
              let code = "N\(writer)-\(number)"
              _ = try await client.call(
                UnitCreate.self, .init(code: code, name: "新支部", kind: .branch, category: "village", parent: "T1"))
            }
            await client.close()
          }
        }
        try await group.waitForAll()
      }
      let total = try await town.once("admin", UnitList.self, .init(within: "T1", limit: 1)).total
      #expect(total == 80 + 3)
      #expect(try await town.ledger().events == before.events + 80)
    }
  }

  @Test("of two who decide at the same revision one is answered a conflict")
  func twoDecide() async throws {
    try await withTown { town in
      let view = try await town.submitted("V1", as: "v1")
      let params = CaseDecide.Params(case: view.case, verdict: .approved, expectedRevision: view.revision)
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for user in ["t1", "t1b"] {
          group.addTask { (try? await town.once(user, CaseDecide.self, params)) != nil }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 }.count == 1)
    }
  }

  @Test("TCP carries the same as the Unix socket")
  func tcp() async throws {
    try await withServer(tcp: true) { server in
      let town = try await Town(Bundles.small, on: server)
      let port = try #require(server.addresses.dropFirst().first)
      let line = try await RawLine(to: port)
      try await line.open("small", Town.token("v1"))
      let unix = try await town.line("v1")
      for (method, params) in [("unit.get", ["unit": "V1"]), ("unit.get", ["unit": 3]), ("no.such", [:])]
        as [(String, JSONValue)]
      {
        let other = try await unix.call(method, params)
        #expect(try await line.call(method, params) == other)
      }
      let created = try await line.call(
        "case.create", ["unit": "V1", "matter": "target", "campaign": "2012"])
      #expect(created[path: "result.phase"] == "draft")
      let client = try await OrgClient.connect(to: port)
      #expect(try await client.open(tenant: "small", token: Town.token("t1")).user == "t1")
    }
  }

  @Test("a message over the limit names the limit and ends the connection; nothing of it is done")
  func messageLimit() async throws {
    try await withServer(limits: JSONRPCLimits(message: 100_000)) { server in
      let town = try await Town(Bundles.small, on: server)
      let before = try await town.ledger()
      let line = try await town.line("admin")
      let name = String(repeating: "长", count: 40_000)
      try await line.send(RawLine.text("unit.update", ["unit": "V1", "name": .string(name)], id: 1))
      let answer = try #require(try await line.next())
      #expect(answer.errorCode == -32600 && answer.errorKind == "limit")
      #expect(answer[path: "error.data.limit"] == 100_000)
      #expect(try await line.next() == nil)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a batch over the limit is refused as a whole")
  func batchLimit() async throws {
    try await withServer(limits: JSONRPCLimits(batch: 3)) { server in
      let town = try await Town(Bundles.small, on: server)
      let before = try await town.ledger()
      let line = try await town.line("admin")
      let items = (1...4).map {
        RawLine.text("unit.update", ["unit": "V1", "members": .integer(Int64($0))], id: .integer(Int64($0)))
      }
      let answer = try await line.ask("[" + items.joined(separator: ",") + "]")
      #expect(answer.errorCode == -32600 && answer.errorKind == "limit")
      #expect(answer[path: "error.data.limit"] == 3)
      #expect(try await town.ledger() == before)
      #expect(try await line.ask("[" + items.prefix(3).joined(separator: ",") + "]").array?.count == 3)
    }
  }

  @Test("JSON nested too deep is refused by the limit")
  func depthLimit() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
      let answer = try await line.ask(#"{"jsonrpc":"2.0","id":1,"method":"unit.get","params":{"unit":\#(deep)}}"#)
      #expect(answer.errorKind == "limit" && answer[path: "error.data.limit"] == 64)
      #expect(try await line.call("unit.get", ["unit": "V1"])["result"] != nil)
    }
  }

  @Test("an answer over the limit says so under its id, and a smaller one goes through")
  func replyLimit() async throws {
    try await withServer(limits: JSONRPCLimits(reply: 20_000)) { server in
      let town = try await Town(Bundles.small, on: server)
      let line = try await town.line("admin")
      let answer = try await line.call("rpc.discover", id: "big")
      #expect(answer["id"] == "big" && answer.errorCode == -32000 && answer.errorKind == "limit")
      #expect(answer[path: "error.data.limit"] == 20_000)
      #expect(try await line.call("unit.list", ["limit": 3])[path: "result.units"]?.array?.count == 3)
    }
  }

  @Test("a list is complete over its pages, whatever their size", arguments: [1, 4, 1_000])
  func pagesAreComplete(size: Int) async throws {
    try await withTown { town in
      let client = try await town.user("admin")
      var codes: [String] = []
      var cursor: String?
      repeat {
        let page = try await client.call(UnitList.self, .init(limit: size, cursor: cursor))
        #expect(page.units.count <= size && page.total == 14)
        codes += page.units.map(\.code)
        cursor = page.nextCursor
      } while cursor != nil
      #expect(codes.count == 14 && Set(codes).count == 14)
      let refused = try await client.refusal(UnitList.self, .init(cursor: "no cursor"))
      #expect(refused.kind == .invalid && refused.code == "field.badCursor")
      for (number, left) in [(Int64.max, 0), (Int64.max - 1, 0), (Int64(UInt32.max), 0), (Int64.min, 14)] {
        let cursor = String(number)
        #expect(try await client.call(UnitList.self, .init(cursor: cursor)).units.count == left)
        for kind in [nil, Wire.UnitKind.committee] {
          _ = try await client.call(UnitList.self, .init(within: "CITY", kind: kind, cursor: cursor))
        }
        _ = try await client.call(UnitSearch.self, .init(text: "党", cursor: cursor))
        _ = try await client.call(UnitChildren.self, .init(unit: "CITY", cursor: cursor))
        _ = try await client.call(RouteAudit.self, .init(cursor: cursor))
      }
    }
  }
}
