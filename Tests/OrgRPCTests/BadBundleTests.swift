import OrgAPI
import OrgClient
import Testing

/// Bundles with mistakes, sent through the wire: each is named with its place, and nothing changes.
@Suite struct BadBundleTests {
  /// A mistake in one file of the small bundle, and where it is reported.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    let file: String
    let line: Int?
    let column: Int?
    let code: BundleProblemCode
    let names: String

    var testDescription: String { name }

    init(
      _ name: String, _ files: [String: String], _ file: String, _ line: Int?, _ column: Int?,
      _ code: BundleProblemCode, names: String = ""
    ) {
      (self.name, self.files, self.file) = (name, files, file)
      (self.line, self.column, self.code, self.names) = (line, column, code, names)
    }
  }

  private static let small = Bundles.small

  static let mistakes = [
    Mistake(
      "a cycle", small.replacing(in: "units.csv", "T1,东镇党委,committee,town,CITY", with: "T1,东镇党委,committee,town,V1"),
      "units.csv", 3, 24, .cycle, names: "V1"),
    Mistake(
      "a code twice", small.adding("V1,又一个河村,branch,village,T2,,,,3", to: "units.csv"), "units.csv", 16, 1,
      .duplicateCode, names: "V1"),
    Mistake(
      "a parent that is not there", small.replacing(in: "units.csv", "village,T2", with: "village,T9"), "units.csv", 7,
      25, .missingParent, names: "T9"),
    Mistake(
      "an unknown column", small.replacing(in: "units.csv", "members\n", with: "membres\n"), "units.csv", 1, 58,
      .csvUnknownColumn, names: "membres"),
    Mistake(
      "a row too short", small.adding("V9,短行", to: "units.csv"), "units.csv", 16, nil, .csvColumns),
    Mistake(
      "an unknown kind", small.replacing(in: "units.csv", "V1,河村党支部,branch", with: "V1,河村党支部,brunch"), "units.csv",
      5, 10, .badKind, names: "brunch"),
    Mistake(
      "a grant of an unknown user", small.adding("nobody,clerk,V1,unit,,,", to: "grants.csv"), "grants.csv", 20, 1,
      .unknownUser, names: "nobody"),
    Mistake(
      "a grant at an unknown unit", small.adding("v1,clerk,V9,unit,,,", to: "grants.csv"), "grants.csv", 20, 10,
      .unknownUnit, names: "V9"),
    Mistake(
      "a file that no bundle has", small.with("unit.csv", "code\n"), "unit.csv", nil, nil, .unknownFile),
    Mistake("no units", small.with("units.csv", nil), "units.csv", nil, nil, .missingFile),
    Mistake(
      "an unknown key", small.with("campaigns.yaml", "campaigns: [{code: \"2012\", name: a, yaer: 2012}]\n"),
      "campaigns.yaml", 1, 37, .yamlUnknownKey, names: "yaer"),
    Mistake(
      "an ambiguous book",
      small.with("rulebook.yaml", Books.ambiguous), "rulebook.yaml", 2, 5, .ambiguousRules, names: "below-towns"),
    Mistake(
      "a rule naming a body that there is not",
      small.replacing(in: "rulebook.yaml", "{unit: LEAD}", with: "{unit: LEDA}"), "rulebook.yaml", nil, nil,
      .ruleUnknownUnit, names: "LEDA"),
    Mistake(
      "a rule based on a document that there is not",
      small.replacing(in: "rulebook.yaml", "document: notice, clause: 二", with: "document: notcie, clause: 二"),
      "rulebook.yaml", nil, nil, .unknownDocument, names: "notcie"),
  ]

  @Test("a mistake is named with file, line and column, and nothing changes", arguments: mistakes)
  func mistakesAreNamed(_ mistake: Mistake) async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let setup = try await admin.send(mistake.files)
      let plan = try await admin.call(SetupPlan.self, .init(setup: setup))
      let refused = try await admin.refusal(SetupCommit.self, .init(setup: setup))
      #expect(refused.kind == .invalid)
      #expect(refused.code == "setup.hasProblems")
      #expect(refused.data.problems == plan.problems, "the plan and the refusal say the same")
      let problem = try #require(plan.problems.first { $0.code == mistake.code }, "\(plan.problems)")
      #expect(problem.file == mistake.file)
      if let line = mistake.line { #expect(problem.line == line) }
      if let column = mistake.column { #expect(problem.column == column) }
      #expect(problem.file.hasSuffix(".yaml") == false || problem.line != nil)
      #expect(problem.arguments.contains { $0.contains(mistake.names) } || mistake.names.isEmpty, "\(problem)")
      #expect(problem.text?.contains(mistake.names) == true, "\(problem)")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a new tenant stays empty when its bundle has mistakes")
  func aNewTenantStaysEmpty() async throws {
    try await withServer { server in
      let office = try await server.operator()
      _ = try await office.call(TenantCreate.self, .init(slug: "small", name: "小城", timeZone: "Asia/Shanghai"))
      let setter = try await server.operator(in: "small")
      let setup = try await setter.send(Bundles.small.with("rulebook.yaml", Books.ambiguous))
      let digests = [Town.digest("admin")]
      let refused = try await setter.refusal(SetupCommit.self, .init(setup: setup, tokenDigests: digests))
      #expect(refused.data.problems?.first?.code == .ambiguousRules)
      let nobody = try await server.client().refusal(
        SessionOpen.self, .init(tenant: "small", token: Town.token("admin")))
      #expect(nobody.kind == .unauthenticated)
      let again = try await setter.call(
        SetupCommit.self, .init(setup: try await setter.send(Bundles.small), tokenDigests: digests))
      #expect(again.changed, "the operator may try again")
    }
  }

  @Test("a bundle that leaves nobody to administer is refused")
  func somebodyMustAdminister() async throws {
    try await withServer { server in
      let office = try await server.operator()
      _ = try await office.call(TenantCreate.self, .init(slug: "small", name: "小城", timeZone: "Asia/Shanghai"))
      let setter = try await server.operator(in: "small")
      let files = Bundles.small.replacing(in: "grants.csv", ",administrator,", with: ",secretary,")
      let refused = try await setter.refusal(SetupCommit.self, .init(setup: try await setter.send(files)))
      #expect(refused.kind == .invalid && refused.code == "setup.noAdministrator")
    }
  }

  @Test("a bundle made for another tenant is refused by both names")
  func anotherTenantsBundle() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let admin = try await town.user("admin")
      let files = Bundles.small.replacing(in: "tenant.yaml", "slug: small", with: "slug: large")
      let refused = try await admin.refusal(SetupCommit.self, .init(setup: try await admin.send(files)))
      #expect(refused.code == "setup.wrongTenant")
      #expect(refused.message.contains("large") && refused.message.contains("small"))
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a byte order mark at the start of a file is accepted")
  func byteOrderMarks() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let marked = Bundles.small.mapValues { "\u{FEFF}" + $0 }
      let plan = try await admin.call(SetupPlan.self, .init(setup: try await admin.send(marked)))
      #expect(plan.problems == [])
      #expect(plan.changes.allSatisfy { $0.what == "rulebook" }, "a mark is no change of a table: \(plan.changes)")
    }
  }

  /// `市委` as a table saved in GB18030, and in UTF-16 with its mark.
  static let foreign: [(name: String, bytes: [UInt8])] = [
    ("GB18030", [0xCA, 0xD0, 0xCE, 0xAF]), ("UTF-16", [0xFF, 0xFE, 0x02, 0x5E, 0xD4, 0x59]),
  ]

  @Test("bytes of another encoding are no JSON: the wire says at which byte, and changes nothing", arguments: foreign)
  func otherEncodings(name: String, bytes: [UInt8]) async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let line = try await town.line("admin")
      let setup = try #require(try await line.call("setup.begin")[path: "result.setup"]?.string)
      let head =
        #"{"jsonrpc":"2.0","id":1,"method":"setup.rows","params":{"setup":"\#(setup)","file":"units.csv","#
        + #""offset":0,"text":"code,name\nCITY,"#
      let answer = try await line.ask(bytes: Array(head.utf8) + bytes + Array("\"}}".utf8))
      #expect(answer.errorCode == -32700)
      #expect(answer[path: "error.data.offset"]?.integer == head.utf8.count)
      #expect(answer.errorSentence?.contains("UTF-8") == true)
      let plan = try await line.call("setup.plan", ["setup": .string(setup)])
      #expect(
        plan[path: "result.problems"]?.array?.contains { $0["file"] == "units.csv" && $0["code"] == "missingFile" }
          == true, "nothing of it was received")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a table that was turned into text as if it were Latin is named by its first row")
  func mangledText() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let wide = Bundles.small["units.csv", default: ""].map { "\($0)\u{0001}" }.joined()
      let refused = try await admin.refusal(
        SetupCommit.self, .init(setup: try await admin.send(Bundles.small.with("units.csv", wide))))
      #expect(refused.data.problems?.allSatisfy { $0.file == "units.csv" && $0.line == 1 } == true)
    }
  }
}

/// Rule books with a mistake.
enum Books {
  /// Two rules that both claim the village V1, neither narrower.
  static let ambiguous = """
    rules:
      - id: villages
        matter: target
        subject: {category: village}
        steps: [{action: decide, body: {superior: affiliation}}]
        basis: {document: notice, clause: 四}
      - id: below-towns
        matter: target
        subject: {below: {category: town}}
        steps: [{action: decide, body: root}]
        basis: {document: notice, clause: 四}

    """

  static let unknownBody = Bundles.rulebook.replacing("{unit: LEAD}", with: "{unit: LEDA}")
}
