import OrgDomain
import OrgStorage
import Testing

/// Entries come back whole, and pages lose none.
extension StorageContract {
  func entries() async throws {
    let tenant = try await tenant()
    let full = SampleEntries.entry(
      2, .commitment, item: 1, parent: 1, due: SampleEntries.day(31), quantity: 5, fulfilled: 5)
    var changed = full
    changed.phase = .closed
    changed.due = nil
    changed.quantity = 7
    changed.fulfilled = 6
    changed.revision = 9
    changed.content = "{}"
    changed.updatedAt = Samples.instant(99)
    try await tenant.write { [changed] tables throws in
      #expect(try tables.nextEntryNumber().rawValue == 1)
      try tables.insert(SampleCases.draft(1), at: Samples.instant(0))
      try tables.insert(SampleEntries.entry(1))
      try tables.insert(full)
      #expect(try tables.nextEntryNumber().rawValue == 3)
      #expect(try tables.entry(full.number) == full)
      try tables.update(changed)
    }
    try await tenant.read { [changed] tables throws in
      #expect(try tables.entry(full.number) == changed)
      #expect(try tables.entry(EntryNumber(rawValue: 1)) == SampleEntries.entry(1))
      #expect(try tables.entry(EntryNumber(rawValue: 3)) == nil)
    }
    await expectStorageError(.missing) { try await tenant.write { try $0.update(SampleEntries.entry(3)) } }
    await expectStorageError(.constraint, .unique) { try await tenant.write { try $0.insert(full) } }
  }

  private static let manyEntries: [StoredEntry] = (Int64(1)...60).map { number in
    let kinds = EntryKind.allCases
    return SampleEntries.entry(
      number, kinds[Int(number) % kinds.count], unit: Int(number % 3), campaign: number % 5 == 0 ? "2013" : "2012",
      item: number % 4 == 0 ? 1 + number / 4 % 2 : nil, parent: number % 6 == 0 ? 1 + number % 5 : nil,
      phase: EntryPhase.allCases[Int(number) / 3 % 4],
      due: number % 2 == 0 ? nil : SampleEntries.day(1 + Int(number) % 20))
  }

  private static func fits(_ entry: StoredEntry, _ filter: LedgerFilter) -> Bool {
    var isOverdue = false
    if let due = entry.due, let day = filter.overdueOn { isOverdue = entry.phase == .open && due < day }
    return (filter.campaign == nil || entry.campaign == filter.campaign)
      && (filter.kind == nil || entry.kind == filter.kind) && (filter.unit == nil || entry.unit == filter.unit)
      && (filter.phase == nil || entry.phase == filter.phase) && (filter.item == nil || entry.item == filter.item)
      && (filter.parent == nil || entry.parent == filter.parent) && (filter.overdueOn == nil || isOverdue)
  }

  /// Every combination of filters, on pages of every length, answers what fits it.
  func entryPages() async throws {
    let tenant = try await tenant()
    let entries = Self.manyEntries
    try await tenant.write { tables throws in
      try tables.insert(StoredCampaign(code: Samples.code("2013"), name: "", year: 2013))
      for number in Int64(1)...2 {
        try tables.insert(SampleCases.draft(number, matter: "m\(number)"), at: Samples.instant(0))
      }
      for entry in entries { try tables.insert(entry) }
    }
    for bits in 0..<128 {
      let filter = LedgerFilter(
        campaign: bits & 1 == 0 ? nil : Samples.code("2012"), kind: bits & 2 == 0 ? nil : .task,
        unit: bits & 4 == 0 ? nil : UnitIndex(0), phase: bits & 8 == 0 ? nil : .open,
        item: bits & 16 == 0 ? nil : CaseNumber(rawValue: 1), parent: bits & 32 == 0 ? nil : EntryNumber(rawValue: 3),
        overdueOn: bits & 64 == 0 ? nil : SampleEntries.day(10))
      let expected = entries.filter { Self.fits($0, filter) }
      for limit in [1, 7, 100] {
        let found = try await Self.allEntries(filter, limit: limit, tenant)
        #expect(found == expected, "\(filter)")
      }
    }
    let evidence = try await tenant.read { try $0.evidence(of: CaseNumber(rawValue: 1)) }
    let expectedEvidence = entries.filter { $0.item?.rawValue == 1 && $0.kind.isEvidence }
    #expect(evidence == expectedEvidence && !evidence.isEmpty)
    let permits = try await tenant.read { try $0.openPermits(of: Samples.code("2012")) }
    let held = LedgerFilter(campaign: Samples.code("2012"), kind: .permit, phase: .open)
    let expectedPermits = entries.filter { Self.fits($0, held) }
    #expect(permits == expectedPermits && !permits.isEmpty)
  }

  private static func allEntries(
    _ filter: LedgerFilter, limit: Int, _ tenant: TenantDatabase
  ) async throws -> [StoredEntry] {
    var result: [StoredEntry] = []
    while true {
      let after = result.last?.number
      let found = try await tenant.read { try $0.entries(filter, after: after, limit: limit) }
      result += found
      if found.count < limit { return result }
    }
  }

  func entryTexts() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      for number in Int64(1)...2 { try tables.insert(SampleEntries.entry(number)) }
      for event in Int64(2)...5 {
        try tables.append(Samples.event(event))
        try tables.insertEntryText(
          event: event, EntryNumber(rawValue: 1 + event % 2), text: "文\n\(event)", salt: [UInt8(event)])
      }
    }
    try await tenant.read { tables throws in
      let first = try tables.entryTexts(of: EntryNumber(rawValue: 1))
      #expect(first.map(\.event) == [2, 4] && first.map(\.text) == ["文\n2", "文\n4"])
      #expect(first.map(\.salt) == [[2], [4]] && first.map(\.at.milliseconds) == [2000, 4000])
      #expect(first.allSatisfy { $0.by == nil && $0.number.rawValue == 1 })
      #expect(try tables.entryTexts(after: 0, limit: 3).map(\.event) == [2, 3, 4])
      #expect(try tables.entryTexts(after: 4, limit: 3).map(\.event) == [5])
      #expect(try tables.entryTexts(of: EntryNumber(rawValue: 9)).isEmpty)
    }
  }

  func entryTotals() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      try tables.insert(SampleEntries.entry(1, .commitment, unit: 1, quantity: 3, fulfilled: 1))
      try tables.insert(SampleEntries.entry(2, .commitment, unit: 1, quantity: 4, fulfilled: 4))
      try tables.insert(SampleEntries.entry(3, .commitment, unit: 1, phase: .closed, quantity: 2, fulfilled: 2))
      try tables.insert(SampleEntries.entry(4, .commitment, unit: 0, quantity: 1))
      try tables.insert(SampleEntries.entry(5, .record, unit: 1, quantity: 100))
    }
    let campaign = Samples.code("2012")
    let totals = try await tenant.read { try $0.totals(of: .commitment, in: campaign) }
    #expect(totals.map(\.unit) == [UnitIndex(0), UnitIndex(1), UnitIndex(1)])
    #expect(totals.map(\.phase) == [.open, .closed, .open] && totals.map(\.entries) == [1, 1, 2])
    #expect(totals.map(\.quantity) == [1, 2, 7] && totals.map(\.fulfilled) == [0, 2, 5])
    #expect(try await tenant.read { try $0.totals(of: .task, in: campaign) }.isEmpty)
    #expect(try await tenant.read { try $0.totals(of: .record, in: Samples.code("2013")) }.isEmpty)
  }

  func ledgerConstraints() async throws {
    let tenant = try await tenant()
    @Sendable func refuse(
      _ constraint: StorageError.Constraint, at location: SourceLocation = #_sourceLocation,
      _ body: @escaping @Sendable (TenantTables) throws -> Void
    ) async {
      await expectStorageError(.constraint, constraint, at: location) { try await tenant.write(body) }
    }
    await refuse(.check) { try $0.insert(SampleEntries.entry(0)) }
    await refuse(.check) { try $0.insert(SampleEntries.entry(1, quantity: 1, fulfilled: 2)) }
    await refuse(.check) { try $0.insert(SampleEntries.entry(1, quantity: -1)) }
    await refuse(.check) { try $0.insert(SampleEntries.entry(1, parent: 1)) }
    await refuse(.foreignKey) { try $0.insert(SampleEntries.entry(2, parent: 1)) }
    await refuse(.foreignKey) { try $0.insert(SampleEntries.entry(1, item: 1)) }
    await refuse(.foreignKey) { try $0.insert(SampleEntries.entry(1, campaign: "2013")) }
    await refuse(.foreignKey) { try $0.insertEntryText(event: 1, EntryNumber(rawValue: 1), text: "", salt: []) }
    await refuse(.check) { try $0.insert(StoredScheme(version: 0, text: "", publishedBy: nil, at: Samples.instant(0))) }
    await refuse(.foreignKey) {
      try $0.set(
        StoredCampaignPhase(
          campaign: Samples.code("2013"), phase: PhaseCode(rawValue: "p"), isOpen: true, at: Samples.instant(0)))
    }
    #expect(try await tenant.read { try $0.entries(after: nil, limit: 9) }.isEmpty)
  }
}
