import OrgAPI
import OrgClient
import Testing

/// Checking and publishing rule books.
@Suite struct RulebookTests {
  @Test("an ambiguous book is refused by check and publish, with an example, and nothing changes")
  func ambiguousBooks() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let check = try await admin.call(RulebookCheck.self, .init(text: Books.ambiguous))
      #expect(!check.valid)
      let problem = try #require(check.problems.first)
      #expect(problem.code == .ambiguousRules)
      #expect(problem.file == "rulebook.yaml" && problem.line == 2)
      #expect(problem.arguments.prefix(3) == ["villages", "below-towns", "V1"], "both rules and a unit they claim")
      #expect(problem.text?.contains("overrides") == true)
      let refused = try await admin.refusal(RulebookPublish.self, .init(text: Books.ambiguous))
      #expect(refused.kind == .invalid)
      #expect(refused.data.problems == check.problems)
      #expect(try await town.ledger() == before)
      #expect(try await admin.call(RulebookGet.self, .init()).version == 1)
    }
  }

  @Test("a rule naming a body that there is not is refused by its line")
  func unknownBodies() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let refused = try await admin.refusal(RulebookPublish.self, .init(text: Books.unknownBody))
      let problem = try #require(refused.data.problems?.first)
      #expect(problem.code == .ruleUnknownUnit && problem.arguments == ["target-firm", "LEDA"])
      #expect(problem.line != nil && problem.column != nil)
      #expect(try await admin.call(RulebookCheck.self, .init(text: Books.unknownBody)).problems.first == problem)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a book that is no YAML is refused by its line")
  func brokenBooks() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let refused = try await admin.refusal(RulebookPublish.self, .init(text: "rules:\n  - {id: a\n"))
      #expect(refused.data.problems?.first?.code == .yamlSyntax)
      #expect(refused.data.problems?.first?.line != nil)
    }
  }

  @Test("a book published over another one is a conflict that tells the present version")
  func staleVersions() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let text = Bundles.rulebook + "# 第二版\n"
      #expect(try await admin.call(RulebookPublish.self, .init(text: text, expectedVersion: 1)).version == 2)
      let before = try await town.ledger()
      let refused = try await admin.refusal(RulebookPublish.self, .init(text: Bundles.rulebook, expectedVersion: 1))
      #expect(refused.kind == .conflict && refused.code == "conflict.staleRulebook")
      #expect(refused.data.arguments?["present"] == "2")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("the same book again is no new version")
  func theSameBookAgain() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      #expect(try await admin.call(RulebookPublish.self, .init(text: Bundles.rulebook)).version == 1)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("only whoever may publish checks and publishes")
  func onlyPublishersPublish() async throws {
    try await withTown { town in
      let secretary = try await town.user("t1")
      #expect(try await secretary.refusal(RulebookPublish.self, .init(text: Bundles.rulebook)).kind == .forbidden)
      #expect(try await secretary.refusal(RulebookCheck.self, .init(text: Bundles.rulebook)).kind == .forbidden)
    }
  }

  @Test("a submitted case keeps its route when a new book is published; the next one takes the new")
  func openCasesKeepTheirBook() async throws {
    try await withTown { town in
      let first = try await town.submitted("V1", as: "v1")
      let admin = try await town.user("admin")
      let text = Bundles.rulebook.replacing(
        "{action: decide, body: {superior: affiliation}}", with: "{action: decide, body: root}")
      _ = try await admin.call(RulebookPublish.self, .init(text: text))
      #expect(try await town.view(first.case, as: "v1").waiting?.bodies.map(\.body) == ["T1"])
      let second = try await town.submitted("V2", as: "v2")
      #expect(second.rulebookVersion == 2 && second.waiting?.bodies.map(\.body) == ["CITY"])
    }
  }

  @Test("a unit that no rule names answers noRoute, with what was asked")
  func noRoute() async throws {
    try await withTown { town in
      let refused = try await town.user("admin").refusal(RouteResolve.self, .init(unit: "CLUB", matter: "target"))
      #expect(refused.kind == .noRoute && refused.code == "noRoute.noRule")
      #expect(refused.data.arguments?["unit"] == "CLUB" && refused.data.arguments?["matter"] == "target")
      #expect(refused.message.contains("culture"))
    }
  }
}
