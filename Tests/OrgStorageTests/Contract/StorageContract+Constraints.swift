import OrgDomain
import OrgStorage
import Testing

/// The schema refuses what may not be, and says of what sort it is.
extension StorageContract {
  func constraints() async throws {
    let tenant = try await tenant()
    @Sendable func refuse(
      _ constraint: StorageError.Constraint, at location: SourceLocation = #_sourceLocation,
      _ body: @escaping @Sendable (TenantTables) throws -> Void
    ) async {
      await expectStorageError(.constraint, constraint, at: location) { try await tenant.write(body) }
    }
    await refuse(.unique) {
      try $0.insert(User(number: Samples.user(9), code: Samples.code("u1")), name: "", at: Samples.instant(0))
    }
    await refuse(.unique) {
      try $0.insert(User(number: Samples.user(1), code: Samples.code("u9")), name: "", at: Samples.instant(0))
    }
    await refuse(.check) {
      try $0.insert(User(number: Samples.user(0), code: Samples.code("u9")), name: "", at: Samples.instant(0))
    }
    await refuse(.check) { try $0.insertToken(digest: [1], of: Samples.user(1), at: Samples.instant(0)) }
    await refuse(.foreignKey) {
      try $0.insertToken(digest: Samples.digest(1), of: Samples.user(9), at: Samples.instant(0))
    }
    await refuse(.foreignKey) { try $0.append(Samples.revision(2), at: Samples.instant(0), event: 99) }
    await refuse(.unique) { try $0.append(Samples.revision(1), at: Samples.instant(0), event: 1) }
    await refuse(.foreignKey) { try $0.setVocabularyText("x", from: Samples.revision(2)) }
    await refuse(.check) { try $0.append(Samples.event(2, kind: "")) }
    await refuse(.foreignKey) { try $0.insertCampaignRemark(event: 99, text: "", salt: []) }
    await refuse(.foreignKey) {
      try $0.insert(
        StoredCampaign(code: Samples.code("a"), name: "", year: 2013, previous: Samples.code("no")))
    }
    await refuse(.check) {
      try $0.insert(StoredCampaign(code: Samples.code("a"), name: "", year: 2013, schemeVersion: -1))
    }
    await refuse(.foreignKey) {
      try $0.insertRemark(event: 99, CaseNumber(rawValue: 1), text: "", salt: [])
    }
    await refuse(.unique) {
      // A place that is taken by another unit.
      try $0.found(
        0..<1, of: OrganizationTree(units: [Samples.units[0]], vocabulary: Samples.vocabulary),
        from: Samples.revision(1))
    }
    await refuse(.foreignKey) {
      let state = CaseState(
        number: CaseNumber(rawValue: 1), unit: UnitIndex(99), matter: .target, campaign: Samples.code("2012"))
      try $0.insert(state, at: Samples.instant(0))
    }
    await refuse(.check) { try $0.insert(StoredCampaign(code: Samples.code("x"), name: "", year: 0)) }
    #expect(try await tenant.read { try $0.lastEvent()?.seq } == 1)
  }
}
