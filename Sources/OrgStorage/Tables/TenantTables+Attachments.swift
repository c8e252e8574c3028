public import OrgDomain

extension TenantTables {
  /// The number for the next attachment, from 1.
  public func nextAttachmentNumber() throws(StorageError) -> AttachmentNumber {
    AttachmentNumber(rawValue: try connection.integer(AttachmentStatement.nextNumber))
  }

  /// Adds an attachment without bytes. Throws `.constraint` (`.unique`) where the number is taken.
  public func insert(_ attachment: StoredAttachment) throws(StorageError) {
    try connection.execute(
      AttachmentStatement.insert,
      [
        SQLValue(attachment.number), SQLValue(attachment.unit), SQLValue(attachment.item), .text(attachment.name),
        .blob(attachment.nameSalt), .text(attachment.type.rawValue), SQLValue(attachment.size),
        .blob(attachment.digest), SQLValue(attachment.received), SQLValue(attachment.by),
        SQLValue(attachment.createdAt), SQLValue(attachment.finishedAt),
      ])
  }

  /// Brings the case, what has been received and when it was finished to what is given. Throws `.missing` for an unknown
  /// number.
  public func update(_ attachment: StoredAttachment) throws(StorageError) {
    try connection.executeMeetingRow(
      AttachmentStatement.update,
      [
        SQLValue(attachment.number), SQLValue(attachment.item), SQLValue(attachment.received),
        SQLValue(attachment.finishedAt),
      ], "attachment \(attachment.number.rawValue)")
  }

  /// One attachment, finished or not; nil for an unknown number.
  public func attachment(_ number: AttachmentNumber) throws(StorageError) -> StoredAttachment? {
    try attachments(AttachmentStatement.one, [SQLValue(number)]).first
  }

  /// A page of what is finished, in the order of the numbers, in one statement.
  ///
  /// - Parameters:
  ///   - after: the last one of the page before; nil: the first page.
  ///   - limit: fewer answers mean that there are no more.
  ///   - unit: those of a unit, with or without a case.
  ///   - item: those of a case; goes before `unit`.
  public func attachments(
    after: AttachmentNumber?, limit: Int, unit: UnitIndex? = nil, item: CaseNumber? = nil
  ) throws(StorageError) -> [StoredAttachment] {
    let values = [SQLValue(after ?? AttachmentNumber(rawValue: 0)), SQLValue(limit)]
    if let item { return try attachments(AttachmentStatement.pageOfCase, values + [SQLValue(item)]) }
    if let unit { return try attachments(AttachmentStatement.pageOfUnit, values + [SQLValue(unit)]) }
    return try attachments(AttachmentStatement.page, values)
  }

  /// How many attachments a user has begun and not finished.
  public func unfinishedAttachments(of user: UserNumber) throws(StorageError) -> Int {
    Int(try connection.integer(AttachmentStatement.unfinishedOfUser, [SQLValue(user)]))
  }

  /// Forgets what was begun before an instant and never finished, with its bytes.
  public func deleteUnfinishedAttachments(before: Instant) throws(StorageError) {
    try connection.execute(AttachmentStatement.deleteOldChunks, [SQLValue(before)])
    try connection.execute(AttachmentStatement.deleteOld, [SQLValue(before)])
  }

  // MARK: - Bytes

  /// Appends bytes; the attachment's row says how many there are then. Throws `.constraint` where there are none, or
  /// more than 4 MiB.
  public func append(_ bytes: [UInt8], to attachment: StoredAttachment) throws(StorageError) -> StoredAttachment {
    try connection.execute(
      AttachmentStatement.insertChunk,
      [SQLValue(attachment.number), SQLValue(attachment.received), .blob(bytes)])
    var grown = attachment
    grown.received += bytes.count
    try update(grown)
    return grown
  }

  /// Hands over all the bytes of an attachment, chunk by chunk, without keeping them.
  public func eachChunk(
    of number: AttachmentNumber, _ body: ([UInt8]) throws(StorageError) -> Void
  ) throws(StorageError) {
    try connection.eachRow(AttachmentStatement.chunks, [SQLValue(number), .integer(-1), .integer(.max)]) {
      row throws(StorageError) in try body(try row.blob(1))
    }
  }

  /// The bytes of a range; fewer where the attachment ends before it does.
  public func bytes(of number: AttachmentNumber, _ range: Range<Int>) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    let values = [
      SQLValue(number), SQLValue(range.lowerBound - AttachmentLimits.largestPiece), SQLValue(range.upperBound),
    ]
    try connection.eachRow(AttachmentStatement.chunks, values) { row throws(StorageError) in
      let start = try row.int(0)
      let chunk = try row.blob(1)
      let wanted = range.clamped(to: start..<start + chunk.count)
      bytes += chunk[(wanted.lowerBound - start)..<(wanted.upperBound - start)]
    }
    return bytes
  }

  private func attachments(
    _ statement: AttachmentStatement, _ values: [SQLValue]
  ) throws(StorageError) -> [StoredAttachment] {
    var attachments: [StoredAttachment] = []
    for row in try connection.rows(statement, values) {
      attachments.append(
        StoredAttachment(
          number: AttachmentNumber(rawValue: try row.integer(0)), unit: try row.unit(1),
          item: try row.optionalCaseNumber(2), name: try row.text(3), nameSalt: try row.blob(4),
          type: try row.word(5), size: try row.int(6), digest: try row.blob(7), by: try row.user(9),
          createdAt: try row.instant(10), received: try row.int(8), finishedAt: try row.optionalInstant(11)))
    }
    return attachments
  }
}
