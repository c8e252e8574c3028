import OrgDomain
import OrgStorage
import Testing

/// A database that an earlier version of the product filled is brought to the present schema and reads the same.
@Suite struct UpgradeTests {
  private func filledAtVersion1() async throws -> FolderDatabase {
    let database = try FolderDatabase()
    let first = Array(Migration.tenant.prefix(1))
    #expect(try await Migrator(first).migrate(database, at: Samples.instant(0)) == ["v0001_tenant"])
    try await database.write { try $0.run(SQLScript(name: "fill", text: Self.rows)) }
    return database
  }

  @Test func `a tenant of version 1 keeps its campaign and its cases`() async throws {
    let database = try await filledAtVersion1()
    #expect(
      try await TenantDatabase.migrate(database, at: Samples.instant(1))
        == ["v0002_campaign", "v0003_casework", "v0004_living_tree"])
    let tenant = try await TenantDatabase.open(database, at: Samples.instant(2))
    try await tenant.read { tables throws in
      #expect(try tables.campaigns() == [StoredCampaign(code: Samples.code("2012"), name: "二〇一二", year: 2012)])
      #expect(try tables.cases(after: nil, limit: 9) == Self.cases)
      #expect(try tables.openCases(after: nil, limit: 9) == [Self.cases[0]])
      #expect(try tables.gradeRecords().isEmpty && tables.entries(after: nil, limit: 9).isEmpty)
      #expect(try tables.searchUnits("委", after: nil, limit: 9) == [UnitIndex(0)], "names are found as before")
      #expect(try tables.scheme(version: nil) == nil && tables.newestPlans().isEmpty && tables.pastResults().isEmpty)
    }
  }

  @Test func `what version 2 brings can be written into a tenant of version 1`() async throws {
    let database = try await filledAtVersion1()
    let tenant = try await TenantDatabase.open(database, at: Samples.instant(1))
    var state = Self.cases[0]
    let grading = CaseGrading(grade: Grade(rawValue: "先进"), points: Points(tenths: 895))
    let part = PartCode(rawValue: "survey")
    state.apply(.evidenced(part, score: nil, by: Samples.user(1), body: UnitIndex(0)))
    state.apply(.graded(grading))
    state.apply(.decided(.approved))
    try await tenant.write { [state] tables throws in
      try tables.update(state, at: Samples.instant(3))
      try tables.insert(
        StoredEntry(
          number: EntryNumber(rawValue: 1), kind: .paper, unit: UnitIndex(0), body: UnitIndex(0),
          campaign: Samples.code("2012"), item: state.number, author: Samples.user(1), phase: .closed, revision: 1,
          content: "{}", createdAt: Samples.instant(3), updatedAt: Samples.instant(3)))
    }
    try await tenant.read { [state] tables throws in
      #expect(try tables.caseState(state.number) == state)
      #expect(try tables.evidence(of: state.number).map(\.kind) == [.paper])
    }
  }

  @Test func `an upgraded tenant is as a fresh one`() async throws {
    let (upgraded, fresh) = (try await filledAtVersion1(), try FolderDatabase())
    for database in [upgraded, fresh] { _ = try await TenantDatabase.migrate(database, at: Samples.instant(0)) }
    #expect(try await upgraded.schemaDump() == fresh.schemaDump())
  }

  private static let cases: [CaseState] = [
    CaseState(
      stored: CaseNumber(rawValue: 1), unit: UnitIndex(0), matter: .target, campaign: Samples.code("2012"),
      phase: .inReview(step: 0), round: 2, revision: 7, steps: [step(answer: nil)], rule: Samples.code("r1"),
      bookVersion: 3, submittedOn: Day(year: 2012, month: 4, day: 20), hasDocument: true, proposedGrade: "先进",
      subjectSide: [Samples.user(1)], bodySide: [], formerBodies: [UnitIndex(0)]),
    CaseState(
      stored: CaseNumber(rawValue: 2), unit: UnitIndex(0), matter: Matter(rawValue: "rating"),
      campaign: Samples.code("2012"), phase: .decided(.approved), round: 1, revision: 5,
      steps: [step(answer: CaseStep.Answer(opinion: .agreed, user: Samples.user(1)))], rule: Samples.code("r2"),
      bookVersion: 3, hasDocument: false, proposedGrade: nil, subjectSide: [], bodySide: [Samples.user(1)]),
  ]

  private static func step(answer: CaseStep.Answer?) -> CaseStep {
    CaseStep(
      action: .decide, places: [CaseStep.Place(body: UnitIndex(0), answer: answer)], mode: .all(.parallel),
      due: .days(5))
  }

  /// What version 1 wrote for these cases.
  private static let rows = """
    INSERT INTO event VALUES (1, 0, NULL, NULL, NULL, 'tenant.settings', 1, X'7B7D', X'00', X'01');
    INSERT INTO revision VALUES (1, 0, 1);
    INSERT INTO unit VALUES (0, 'ROOT');
    INSERT INTO unit_version
      VALUES (0, 1, NULL, '市委', 'committee', NULL, '', NULL, NULL, NULL, 9, 0, 'active');
    INSERT INTO account VALUES (1, 'u1', '用户', 1, 0);
    INSERT INTO campaign VALUES ('2012', '二〇一二', 2012);
    INSERT INTO case_record VALUES
      (1, 0, 'target', '2012', 'inReview', 0, NULL, 2, 7, 'r1', 3, 1, '先进', '2012-04-20', '0', 10, 11),
      (2, 0, 'rating', '2012', 'decided', NULL, 'approved', 1, 5, 'r2', 3, 0, NULL, NULL, '', 12, 13);
    INSERT INTO case_step VALUES
      (1, 0, 'decide', 'all', 'parallel', NULL, NULL, 'days', 5, 0, '', NULL, NULL, '', 'binding', 'escalate', 0),
      (2, 0, 'decide', 'all', 'parallel', NULL, NULL, 'days', 5, 0, '', NULL, NULL, '', 'binding', 'escalate', 0);
    INSERT INTO case_place VALUES (1, 0, 0, 0, NULL, NULL), (2, 0, 0, 0, 'agreed', 1);
    INSERT INTO case_participant VALUES (1, 'subject', 1), (2, 'body', 1);
    """
}
