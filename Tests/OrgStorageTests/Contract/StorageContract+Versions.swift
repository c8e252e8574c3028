import OrgDomain
import OrgStorage
import Testing

/// What stood at a revision can be read again.
extension StorageContract {
  func versionsOfUnits() async throws {
    let tenant = try await tenant()
    var moved = Samples.units[2]
    moved.parent = Samples.code("ROOT")
    moved.name = "红村"
    let amended = moved
    let founded = Unit(code: Samples.code("N1"), name: "新", kind: .branch, parent: Samples.code("V01"))
    try await tenant.write { tables throws in
      try tables.beginRevision(2)
      try tables.amend(UnitIndex(2), to: amended, from: Samples.revision(2), resolve: TenantTables.sampleIndex)
      try tables.beginRevision(3)
      try tables.found([founded], behind: Samples.units, from: Samples.revision(3))
    }
    var second = Samples.units
    second[2] = amended
    let expected = second
    try await tenant.read { tables throws in
      #expect(try tables.units(asOf: Samples.revision(0)).isEmpty)
      #expect(try tables.units(asOf: Samples.revision(1)) == Samples.units)
      #expect(try tables.units(asOf: Samples.revision(2)) == expected)
      #expect(try tables.units(asOf: Samples.revision(3)) == expected + [founded])
      #expect(try tables.units() == expected + [founded])
    }
  }

  func versionsOfOthers() async throws {
    let tenant = try await tenant()
    func grant(_ number: Int64) -> Grant {
      Grant(
        number: GrantNumber(rawValue: number), user: Samples.user(1), role: RoleName(rawValue: "clerk"),
        unit: UnitIndex(0), scope: .unit)
    }
    let (first, second) = (grant(1), grant(2))
    try await tenant.write { tables throws in
      try tables.setVocabularyText("one", from: Samples.revision(1))
      try tables.insert(first, from: Samples.revision(1))
      try tables.beginRevision(2)
      try tables.setVocabularyText("two", from: Samples.revision(2))
      try tables.setVocabularyText("two again", from: Samples.revision(2))
      try tables.insert(second, from: Samples.revision(2))
      try tables.beginRevision(3)
      try tables.revoke(first.number, from: Samples.revision(3))
      #expect(try tables.nextGrantNumber().rawValue == 3)
    }
    try await tenant.read { tables throws in
      #expect(try tables.vocabularyText() == "two again")
      #expect(try tables.vocabularyText(asOf: Samples.revision(1)) == "one")
      #expect(try tables.vocabularyText(asOf: Samples.revision(0)) == nil)
      #expect(try tables.grants(asOf: Samples.revision(1)) == [first])
      #expect(try tables.grants(asOf: Samples.revision(2)) == [first, second])
      #expect(try tables.grants(asOf: Samples.revision(3)) == [second])
      #expect(try tables.grants() == [second])
    }
    await expectStorageError(.missing) {
      try await tenant.write { try $0.revoke(first.number, from: Samples.revision(3)) }
    }
  }

  func amendTwice() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      try tables.beginRevision(2)
      for name in ["甲甲", "乙乙"] {
        var unit = Samples.units[1]
        unit.name = name
        try tables.amend(UnitIndex(1), to: unit, from: Samples.revision(2), resolve: TenantTables.sampleIndex)
      }
    }
    try await tenant.read { tables throws in
      #expect(try tables.units()[1].name == "乙乙")
      #expect(try tables.units(asOf: Samples.revision(1)) == Samples.units)
      #expect(try tables.searchUnits("甲甲", after: nil, limit: 9).isEmpty)
      #expect(try tables.searchUnits("乙乙", after: nil, limit: 9) == [UnitIndex(1)])
    }
    // A unit founded and amended in one revision was never anything else.
    let founded = Unit(code: Samples.code("N1"), name: "一", kind: .branch, parent: Samples.code("ROOT"))
    try await tenant.write { tables throws in
      try tables.beginRevision(3)
      try tables.found([founded], behind: Samples.units, from: Samples.revision(3))
      var renamed = founded
      renamed.name = "二"
      try tables.amend(UnitIndex(4), to: renamed, from: Samples.revision(3), resolve: TenantTables.sampleIndex)
    }
    #expect(try await tenant.read { try $0.units().last?.name } == "二")
  }

  func resolver() async throws {
    let tenant = try await tenant()
    @Sendable func amend(_ index: Int, _ unit: Unit, at revision: Int64 = 1) async throws {
      try await tenant.write {
        try $0.amend(UnitIndex(index), to: unit, from: Samples.revision(revision), resolve: TenantTables.sampleIndex)
      }
    }
    var lost = Samples.units[2]
    lost.industry = Samples.code("nowhere")
    await expectStorageError(.missing) { try await amend(2, lost) }
    await expectStorageError(.missing) { try await amend(9, Samples.units[2]) }
    await expectStorageError(.constraint, .check) { try await amend(1, Samples.units[2]) }
    await expectStorageError(.constraint, .foreignKey) { try await amend(2, Samples.units[2], at: 7) }
    #expect(try await tenant.read { try $0.units() } == Samples.units)
  }
}
