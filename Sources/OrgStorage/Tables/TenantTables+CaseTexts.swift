public import OrgDomain

extension TenantTables {
  /// Adds a version of a case's document. Throws `.constraint` (`.unique`) for a version there is.
  public func insertDocument(
    _ number: CaseNumber, version: Int, at: Instant, by: UserNumber, text: String, salt: [UInt8], digest: [UInt8]
  ) throws(StorageError) {
    try connection.execute(
      CaseTextStatement.insertDocument,
      [
        SQLValue(number), SQLValue(version), SQLValue(at), SQLValue(by), .text(text), .blob(salt), .blob(digest),
      ])
  }

  /// The last version of a case's document; nil where none was saved.
  public func latestDocument(_ number: CaseNumber) throws(StorageError) -> StoredCaseDocument? {
    try connection.row(CaseTextStatement.latestDocument, [SQLValue(number)]).map(document)
  }

  /// Every version of a case's document, the first first.
  public func documents(_ number: CaseNumber) throws(StorageError) -> [StoredCaseDocument] {
    var documents: [StoredCaseDocument] = []
    for row in try connection.rows(CaseTextStatement.documents, [SQLValue(number)]) {
      documents.append(try document(row))
    }
    return documents
  }

  /// The salts of a case's remarks, by event.
  public func remarkSalts(_ number: CaseNumber) throws(StorageError) -> [Int64: [UInt8]] {
    var salts: [Int64: [UInt8]] = [:]
    for row in try connection.rows(CaseTextStatement.remarks, [SQLValue(number)]) {
      salts[try row.integer(0)] = try row.blob(2)
    }
    return salts
  }

  private func document(_ row: SQLRow) throws(StorageError) -> StoredCaseDocument {
    StoredCaseDocument(
      version: try row.int(0), at: try row.instant(1), by: try row.user(2), text: try row.text(3),
      salt: try row.blob(4), digest: try row.blob(5))
  }

  /// Keeps the free text of an event, which has been appended, beside the log. One an event.
  public func insertRemark(
    event: Int64, _ number: CaseNumber, text: String, salt: [UInt8]
  ) throws(StorageError) {
    try connection.execute(
      CaseTextStatement.insertRemark, [.integer(event), SQLValue(number), .text(text), .blob(salt)])
  }

  /// The remarks of a case, by the number of their event.
  public func remarks(_ number: CaseNumber) throws(StorageError) -> [Int64: String] {
    var remarks: [Int64: String] = [:]
    for row in try connection.rows(CaseTextStatement.remarks, [SQLValue(number)]) {
      remarks[try row.integer(0)] = try row.text(1)
    }
    return remarks
  }
}
