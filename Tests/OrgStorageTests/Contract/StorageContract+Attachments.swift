import OrgDomain
import OrgStorage
import Testing

/// Documents come back whole, byte for byte.
extension StorageContract {
  private static func attachment(
    _ number: Int64, unit: Int = 2, item: Int64? = nil, size: Int = 10, by: Int64 = 1, at: Int64 = 1,
    received: Int = 0, finishedAt: Int64? = nil, name: String = "记录🏮.pdf", digest: [UInt8] = Samples.digest(9)
  ) -> StoredAttachment {
    StoredAttachment(
      number: AttachmentNumber(rawValue: number), unit: UnitIndex(unit), item: item.map(CaseNumber.init(rawValue:)),
      name: name, nameSalt: [1, 2], type: .pdf, size: size, digest: digest, by: Samples.user(by),
      createdAt: Samples.instant(at), received: received, finishedAt: finishedAt.map(Samples.instant))
  }

  func attachments() async throws {
    let tenant = try await tenant()
    let rows = [
      Self.attachment(1, received: 10, finishedAt: 5), Self.attachment(2, item: 1, received: 10, finishedAt: 6),
      Self.attachment(3), Self.attachment(4, unit: 1, received: 10, finishedAt: 7),
      Self.attachment(5, received: 10, finishedAt: 8), Self.attachment(6, by: 2, at: 90),
    ]
    try await tenant.write { tables throws in
      try tables.insert(SampleCases.draft(1), at: Samples.instant(0))
      #expect(try tables.nextAttachmentNumber().rawValue == 1)
      for row in rows { try tables.insert(row) }
      #expect(try tables.nextAttachmentNumber().rawValue == 7)
    }
    try await tenant.read { tables throws in
      for row in rows { #expect(try tables.attachment(row.number) == row) }
      #expect(try tables.attachment(AttachmentNumber(rawValue: 9)) == nil)
      func numbers(_ after: Int64?, _ limit: Int, _ unit: Int? = nil, _ item: Int64? = nil) throws -> [Int64] {
        try tables.attachments(
          after: after.map(AttachmentNumber.init(rawValue:)), limit: limit, unit: unit.map { UnitIndex($0) },
          item: item.map(CaseNumber.init(rawValue:))
        ).map(\.number.rawValue)
      }
      #expect(try numbers(nil, 9) == [1, 2, 4, 5] && numbers(1, 2) == [2, 4])
      #expect(try numbers(nil, 9, 2) == [1, 2, 5] && numbers(2, 9, 2) == [5] && numbers(nil, 1, 1) == [4])
      #expect(try numbers(nil, 9, 2, 1) == [2] && numbers(2, 9, nil, 1) == [] && numbers(nil, 9, nil, 3) == [])
      #expect(try tables.unfinishedAttachments(of: Samples.user(1)) == 1)
      #expect(try tables.unfinishedAttachments(of: Samples.user(3)) == 0)
    }
    var changed = rows[4]
    changed.item = CaseNumber(rawValue: 1)
    changed.finishedAt = Samples.instant(77)
    try await tenant.write { [changed] in try $0.update(changed) }
    let read = try await tenant.read { [changed] in try $0.attachment(changed.number) }
    #expect(read == changed)
    await expectStorageError(.missing) { try await tenant.write { try $0.update(Self.attachment(9)) } }
  }

  func attachmentBytes() async throws {
    let tenant = try await tenant()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 251) }
    let cuts = [0, 1, 65_536, 65_537, 200_000, 300_000]
    try await tenant.write { tables throws in
      try tables.insert(Self.attachment(1, size: bytes.count))
      try tables.insert(Self.attachment(2, size: 3, at: 50))
      var grown = Self.attachment(1, size: bytes.count)
      for (start, end) in zip(cuts, cuts.dropFirst()) {
        grown = try tables.append(Array(bytes[start..<end]), to: grown)
        #expect(grown.received == end)
      }
      _ = try tables.append([7, 8, 9], to: Self.attachment(2, size: 3, at: 50))
    }
    try await tenant.read { tables throws in
      let number = AttachmentNumber(rawValue: 1)
      #expect(try tables.attachment(number)?.received == bytes.count)
      var whole: [UInt8] = []
      try tables.eachChunk(of: number) { whole += $0 }
      #expect(whole == bytes)
      for start in cuts + [100, 65_535] {
        for end in cuts + [100, 65_538, 400_000] where start <= end {
          let found = try tables.bytes(of: number, start..<end)
          #expect(found == Array(bytes[start..<min(end, bytes.count)]), "\(start)..<\(end)")
        }
      }
    }
    try await tenant.write { try $0.deleteUnfinishedAttachments(before: Samples.instant(50)) }
    try await tenant.read { tables throws in
      #expect(try tables.attachment(AttachmentNumber(rawValue: 1)) == nil)
      #expect(try tables.bytes(of: AttachmentNumber(rawValue: 1), 0..<9).isEmpty)
      #expect(try tables.bytes(of: AttachmentNumber(rawValue: 2), 0..<9) == [7, 8, 9])
    }
  }

  func attachmentConstraints() async throws {
    let tenant = try await tenant()
    @Sendable func refuse(
      _ constraint: StorageError.Constraint, at location: SourceLocation = #_sourceLocation,
      _ body: @escaping @Sendable (TenantTables) throws -> Void
    ) async {
      await expectStorageError(.constraint, constraint, at: location) { try await tenant.write(body) }
    }
    await refuse(.check) { try $0.insert(Self.attachment(0)) }
    await refuse(.check) { try $0.insert(Self.attachment(1, size: 0)) }
    await refuse(.check) { try $0.insert(Self.attachment(1, size: AttachmentLimits.largest + 1)) }
    await refuse(.check) { try $0.insert(Self.attachment(1, received: 11)) }
    await refuse(.check) { try $0.insert(Self.attachment(1, received: 9, finishedAt: 1)) }
    await refuse(.check) { try $0.insert(Self.attachment(1, name: "")) }
    await refuse(.check) { try $0.insert(Self.attachment(1, name: String(repeating: "名", count: 256))) }
    await refuse(.check) { try $0.insert(Self.attachment(1, digest: [1])) }
    await refuse(.foreignKey) { try $0.insert(Self.attachment(1, item: 1)) }
    await refuse(.foreignKey) { try $0.insert(Self.attachment(1, by: 9)) }
    await refuse(.unique) {
      try $0.insert(Self.attachment(1))
      try $0.insert(Self.attachment(1))
    }
    await refuse(.check) {
      try $0.insert(Self.attachment(1))
      _ = try $0.append([], to: Self.attachment(1))
    }
    await refuse(.check) {
      let large = Self.attachment(1, size: AttachmentLimits.largest)
      try $0.insert(large)
      _ = try $0.append([UInt8](repeating: 0, count: AttachmentLimits.largestPiece + 1), to: large)
    }
    try await tenant.write {
      try $0.insert(Self.attachment(1, size: AttachmentLimits.largest, name: String(repeating: "名", count: 255)))
    }
  }
}
