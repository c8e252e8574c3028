import OrgAPI
import OrgClient
import Testing

/// Readings as of a date or revision, through a socket.
@Suite struct AsOfTests {
  @Test("what a tree change moves stands as it stood")
  func treeAndRoutes() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let before = try await admin.call(UnitGet.self, .init(unit: "V1"))
      let route = try await admin.call(RouteResolve.self, .init(unit: "V1", matter: "target"))
      let revision = try #require(before.revision)
      let then = AsOf(revision: revision)
      _ = try await admin.call(UnitMove.self, .init(unit: "V1", parent: "T2"))
      _ = try await admin.call(UnitUpdate.self, .init(unit: "T1", name: "东街道"))
      let now = try await admin.call(UnitGet.self, .init(unit: "V1"))
      #expect(now.parent == "T2" && now.revision == revision + 2)
      #expect(try await admin.call(UnitGet.self, .init(unit: "V1", asOf: then)) == before)
      #expect(try await admin.call(RouteResolve.self, .init(unit: "V1", matter: "target", asOf: then)) == route)
      let children = try await admin.call(UnitChildren.self, .init(unit: "T1", asOf: then))
      #expect(children.units.map(\.code).contains("V1") && children.revision == revision)
      let found = try await admin.call(UnitSearch.self, .init(text: "东镇", asOf: then)).units.map(\.code)
      #expect(found == ["T1"])
      #expect(try await admin.call(UnitSearch.self, .init(text: "东镇")).units == [])
    }
  }

  @Test("pages that name their revision stay together while the tree changes")
  func pages() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let whole = try await admin.call(UnitList.self, .init()).units.map(\.code)
      var page = try await admin.call(UnitList.self, .init(limit: 2))
      let then = AsOf(revision: page.revision)
      var listed = page.units.map(\.code)
      while let cursor = page.nextCursor {
        _ = try await admin.call(
          UnitCreate.self, .init(code: "X\(listed.count)", name: "新村", kind: .branch, parent: "T1"))
        page = try await admin.call(UnitList.self, .init(asOf: then, limit: 2, cursor: cursor))
        listed += page.units.map(\.code)
      }
      #expect(listed == whole && page.revision == then.revision)
    }
  }

  @Test("a time that cannot be asked about is refused in words")
  func refusals() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      func refusal(_ asOf: String) async throws -> String? {
        let answer = try await line.call(
          "unit.get", try JSONValue.parse(#"{"unit": "V1", "asOf": \#(asOf)}"#.utf8))
        return answer["error"]?["data"]?["code"]?.string
      }
      #expect(try await refusal("{}") == "field.nothingGiven")
      #expect(try await refusal(#"{"revision": 1, "date": "2012-04-20"}"#) == "field.refused")
      #expect(try await refusal(#"{"revision": 0}"#) == "field.outOfRange")
      #expect(try await refusal(#"{"revision": 900}"#) == "field.revisionUnknown")
      #expect(try await refusal(#"{"date": "2900-01-01"}"#) == "field.dateAhead")
      #expect(try await refusal(#"{"date": "1912-01-01"}"#) == "field.beforeRecord")
      #expect(try await refusal("7") == "field.wrongType")
    }
  }
}
