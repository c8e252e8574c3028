import OrgDomain
import OrgStorage
import Testing

extension StorageContract {
  /// Delegations are kept by version, their reasons beside the log.
  func delegations() async throws {
    let tenant = try await tenant()
    @Sendable func delegation(_ number: Int64, until end: Int64) -> Delegation {
      Delegation(
        number: DelegationNumber(rawValue: number), unit: UnitIndex(0), from: Samples.user(1), to: Samples.user(2),
        start: Samples.instant(10), end: Samples.instant(end))
    }
    let (first, second) = (delegation(1, until: 20), delegation(2, until: 30))
    let shorter = delegation(2, until: 25)
    try await tenant.write { tables throws in
      #expect(try tables.nextDelegationNumber().rawValue == 1)
      try tables.insert(first, from: Samples.revision(1))
      try tables.beginRevision(2)
      try tables.insert(second, from: Samples.revision(2))
      try tables.insertDelegationRemark(event: 1, second.number, text: "leave", salt: [1])
      try tables.beginRevision(3)
      try tables.end(second.number, from: Samples.revision(3))
      try tables.insert(shorter, from: Samples.revision(3))
      try tables.end(first.number, from: Samples.revision(3))
      #expect(try tables.nextDelegationNumber().rawValue == 3)
    }
    try await tenant.read { tables throws in
      #expect(try tables.delegations(asOf: Samples.revision(1)) == [first])
      #expect(try tables.delegations(asOf: Samples.revision(2)) == [first, second])
      #expect(try tables.delegations() == [shorter])
      #expect(try tables.delegationReasons([first.number, second.number]) == [second.number: "leave"])
      #expect(try tables.delegationRemarks().mapValues(\.salt) == [1: [1]])
    }
    await expectStorageError(.missing) {
      try await tenant.write { try $0.end(first.number, from: Samples.revision(3)) }
    }
    await expectStorageError(.constraint) {
      try await tenant.write { try $0.insert(delegation(3, until: 10), from: Samples.revision(3)) }
    }
  }
}
