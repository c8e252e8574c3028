import OrgAPI
import OrgBundle
import OrgDomain
import Testing

/// Every limit of schemes, plans and expectations: as many as are allowed are read, one more is refused.
@Suite struct SchemeLimitTests {
  /// A list and the most entries it may have.
  struct ListLimit: Sendable, CustomTestStringConvertible {
    let key: String
    let limit: Int
    /// The text with a list of so many entries.
    let text: @Sendable (Int) -> String

    init(_ key: String, _ limit: Int, _ text: @escaping @Sendable (Int) -> String) {
      self.key = key
      self.limit = limit
      self.text = text
    }

    var testDescription: String { key }
  }

  private static let start = "name: a\ngrades: [{code: A}]\n"

  private static func list(_ count: Int, _ entry: (Int) -> String) -> String {
    "[" + (0..<count).map(entry).joined(separator: ", ") + "]"
  }

  private static func section(_ key: String, _ limit: Int, _ entry: @escaping @Sendable (Int) -> String) -> ListLimit {
    ListLimit(key, limit) { "\(start)\(key): \(list($0, entry))\n" }
  }

  static let limits: [ListLimit] = [
    ListLimit("grades", 20) { "name: a\ngrades: \(list($0) { "{code: g\($0)}" })\n" },
    section("honours", 50) { "{code: h\($0)}" },
    section("scoring", 20) { "{form: f\($0), indicators: [{code: a, points: 1}]}" },
    ListLimit("indicators", 100) {
      "\(start)scoring: [{form: f, indicators: \(list($0) { "{code: i\($0), points: 1}" })}]\n"
    },
    ListLimit("bonus", 100) {
      "\(start)scoring: [{form: f, indicators: [{code: a, points: 1}], bonus: "
        + "\(list($0) { "{code: i\($0), points: 1}" })}]\n"
    },
    ListLimit("caps", 100) {
      "\(start)caps: \(list($0) { "{id: c\($0), part: p, options: [A], below: 1, best: A}" })\n"
        + "procedures: [{matter: rating, parts: [{code: p, kind: ballot}]}]\n"
    },
    ListLimit("requirements", 100) {
      "\(start)requirements: \(list($0) { "{id: r\($0), grade: A, parts: [p]}" })\n"
        + "procedures: [{matter: rating, parts: [{code: p, kind: paper}]}]\n"
    },
    section("quotas", 100) { "{id: q\($0), grade: A, atMost: 1}" },
    section("rates", 100) { "{id: r\($0), standingAt: A, atLeast: 1}" },
    section("procedures", 100) { "{matter: m\($0), parts: [{code: p, kind: paper}]}" },
    ListLimit("parts", 30) {
      "\(start)procedures: [{matter: m, parts: \(list($0) { "{code: p\($0), kind: paper}" })}]\n"
    },
    section("questionnaires", 100) { "{for: {category: c\($0)}, atLeast: 1}" },
    section("phases", 50) { "{code: p\($0), from: 01-01, until: 12-31}" },
    section("snapshots", 20) { "{code: s\($0), at: 12-31}" },
    section("groups", 200) { "{code: g\($0)}" },
    section("methods", 200) { "{code: m\($0)}" },
    section("channels", 200) { "{code: c\($0)}" },
    section("helps", 200) { "{code: h\($0)}" },
    section("records", 200) { "{code: r\($0)}" },
    section("consequences", 100) { "{id: c\($0), when: {fell: true}, advice: a}" },
    section("gradingMatters", 200) { "m\($0)" },
    ListLimit("matters", 200) { "\(start)publication: {matters: \(list($0) { "m\($0)" })}\n" },
    ListLimit("category", 200) {
      "\(start)quotas: [{id: q, grade: A, atMost: 1, for: {category: \(list($0) { "c\($0)" })}}]\n"
    },
    ListLimit("options", 200) {
      "\(start)procedures: [{matter: m, parts: [{code: p, kind: ballot, options: \(list($0) { "o\($0)" })}]}]\n"
    },
  ]

  @Test(arguments: limits)
  func listsOfASchemeAreLimited(_ limit: ListLimit) {
    #expect(SchemeText.read(limit.text(limit.limit)).problems == [])
    let problems = SchemeText.read(limit.text(limit.limit + 1)).problems
    #expect(problems.map(\.code) == [.yamlTooLong])
    #expect(problems.first?.arguments == [limit.key, String(limit.limit + 1), String(limit.limit)])
  }

  @Test func groupsOfABallotAreLimited() {
    let text: (Int) -> String = { count in
      let groups = (0..<count).map { "g\($0)" }
      return Self.start + "procedures: [{matter: m, parts: [{code: p, kind: ballot, groups: {"
        + groups.map { $0 + ": 1" }.joined(separator: ", ") + "}}]}]\n"
        + "groups: [" + groups.prefix(200).map { "{code: \($0)}" }.joined(separator: ", ") + "]\n"
    }
    #expect(SchemeText.read(text(200)).problems == [])
    #expect(SchemeText.read(text(201)).problems.map(\.code) == [.yamlTooLong])
  }

  @Test func stepsOfAPlanAreLimited() throws {
    let unit = try #require(Code("T01"))
    let text: (Int) -> String = { "name: a\nsteps: {m: \(Self.list($0) { _ in "{action: guide, body: root}" })}\n" }
    #expect(PlanText.read(text(SchemeLimits.steps), unit: unit).problems == [])
    #expect(PlanText.read(text(SchemeLimits.steps + 1), unit: unit).problems.map(\.code) == [.yamlTooLong])
  }

  @Test func membersOfOneObjectAreLimited() {
    let text: (Int) -> String = { count in
      let members = (0..<count).map { "k\($0): 1" }.joined(separator: ", ")
      return "expect: [{id: a, clause: b, what: c, call: d, params: {deep: [{\(members)}]}, expect: {a: 1}}]\n"
    }
    #expect(ExpectFile.read(text(1_000)).problems == [])
    #expect(ExpectFile.read(text(1_001)).problems.map(\.code) == [.yamlTooLong])
  }

  @Test func problemsBeyondTheLimitAreCounted() {
    let quotas = Self.list(100) { "{id: q\($0), grade: B, atMost: 1}" }
    let reading = SchemeText.read("\(Self.start)quotas: \(quotas)\n", problemLimit: 10)
    #expect(reading.scheme == nil)
    #expect(reading.problemCount == 100)
    #expect(reading.problems.count == 11)
    #expect(reading.problems.last?.code == .tooManyProblems)
  }

  @Test func textOfTooManyBytesIsRefused() throws {
    let text = String(repeating: " ", count: BundleSource.textByteLimit + 1)
    let unit = try #require(Code("T01"))
    #expect(SchemeText.read(text).problems.map(\.code) == [.fileTooLarge])
    #expect(PlanText.read(text, unit: unit).problems.map(\.code) == [.fileTooLarge])
    #expect(ExpectFile.read(text).problems.map(\.code) == [.fileTooLarge])
  }
}
