import OrgDomain
import OrgStorage
import Testing

/// How many statements a use costs, whatever the amount of data.
@Suite struct StatementCountTests {
  private func filled(cases: Int) async throws -> (tenant: TenantDatabase, counting: CountingDatabase) {
    let counting = CountingDatabase(try FolderDatabase())
    let tenant = try await TenantDatabase.open(counting, at: Samples.instant(0))
    try await tenant.write { tables in
      try tables.fill()
      for number in 1...cases {
        try tables.insert(SampleCases.rich(Int64(number), matter: "m\(number)"), at: Samples.instant(0))
      }
    }
    _ = counting.takeStatements()
    return (tenant, counting)
  }

  @Test(arguments: [1, 2, 30, 1000]) func `a page of cases costs five statements`(limit: Int) async throws {
    let (tenant, counting) = try await filled(cases: 30)
    let page = try await tenant.read { try $0.cases(after: nil, limit: limit) }
    #expect(page.count == min(limit, 30))
    #expect(counting.takeStatements().count == 5)
    _ = try await tenant.read { try $0.openCases(after: nil, limit: limit) }
    #expect(counting.takeStatements().count == 5)
    _ = try await tenant.read { try $0.cases(after: nil, limit: limit, unit: UnitIndex(2)) }
    #expect(counting.takeStatements().count == 5)
    let numbers = Set(page.map(\.number) + [CaseNumber(rawValue: 999)])
    let states = try await tenant.read { try $0.caseStates(numbers) }
    #expect(states == Dictionary(uniqueKeysWithValues: page.map { ($0.number, $0) }))
    #expect(counting.takeStatements().count == 5)
    _ = try await tenant.read { try $0.caseTimes(page.map(\.number)) }
    #expect(counting.takeStatements().count == 1)
    _ = try await tenant.read { try $0.cases(page.map(\.number)) }
    #expect(counting.takeStatements().count == 5)
    _ = try await tenant.read { try $0.copies(of: page.map(\.number)) }
    _ = try await tenant.read { try $0.readings(of: page.map(\.number), by: Samples.user(1)) }
    _ = try await tenant.read { try $0.cases(copiedTo: [UnitIndex(0), UnitIndex(1)], after: nil, limit: limit) }
    _ = try await tenant.read {
      try $0.caseNumbers(of: Samples.user(1), isSubjectSide: true, after: nil, limit: limit)
    }
    #expect(counting.takeStatements().count == 4)
    _ = try await tenant.read { try $0.userNames([1, 2, 3].map(Samples.user)) }
    #expect(counting.takeStatements().count == 1)
  }

  @Test func `a page of entries costs one statement, whatever it is filtered by`() async throws {
    let (tenant, counting) = try await filled(cases: 1)
    try await tenant.write { tables in
      for number in 1...30 {
        try tables.insert(SampleEntries.entry(Int64(number), item: 1, parent: number == 1 ? nil : 1))
      }
    }
    _ = counting.takeStatements()
    let pages: [(LedgerFilter, String)] = [
      (LedgerFilter(), "page"), (LedgerFilter(campaign: Samples.code("2012")), "pageOfCampaign"),
      (LedgerFilter(campaign: Samples.code("2012"), kind: .problem), "pageOfKind"),
      (LedgerFilter(campaign: Samples.code("2012"), unit: UnitIndex(2)), "pageOfUnit"),
      (LedgerFilter(unit: UnitIndex(2), item: CaseNumber(rawValue: 1)), "pageOfCase"),
      (LedgerFilter(item: CaseNumber(rawValue: 1), parent: EntryNumber(rawValue: 1)), "pageOfParent"),
    ]
    for (filter, statement) in pages {
      let found = try await tenant.read { try $0.entries(filter, after: nil, limit: 100) }
      #expect(found.count >= 29)
      #expect(counting.takeStatements() == ["LedgerStatement.\(statement)"])
    }
  }

  @Test func `an answer writes its own row and nobody else's`() async throws {
    let (tenant, counting) = try await filled(cases: 3)
    let before = SampleCases.rich(2, matter: "m2")
    var after = before
    after.apply(.answered(step: 0, body: UnitIndex(2), by: Samples.user(3), .agreed))
    after.apply(.moved(to: 1))
    let answered = after
    try await tenant.write { try $0.update(answered, replacing: before, at: Samples.instant(1)) }
    #expect(
      counting.takeStatements() == [
        "CaseStatement.update", "CasePartStatement.setPlace", "CasePartStatement.insertParticipant",
      ])
    try await tenant.write { try $0.update(answered, at: Samples.instant(2)) }
    #expect(
      counting.takeStatements() == [
        "CaseStatement.update", "CasePartStatement.places", "CasePartStatement.signers",
        "CasePartStatement.steps", "CasePartStatement.participants",
      ])
  }

  @Test func `a new route costs its own steps and bodies`() async throws {
    let (tenant, counting) = try await filled(cases: 3)
    let before = SampleCases.rich(2, matter: "m2")
    var after = before
    after.apply(.rerouted(steps: Array(SampleCases.steps.prefix(2))))
    let rerouted = after
    try await tenant.write { try $0.update(rerouted, replacing: before, at: Samples.instant(1)) }
    // The row, three deletions, two steps, three bodies.
    #expect(counting.takeStatements().count == 9)
  }
}
