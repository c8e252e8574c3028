public import OrgDomain

extension TenantTables {
  /// Keeps the free texts of an entry's event, which has been appended, beside the log. One an event.
  public func insertEntryText(
    event: Int64, _ number: EntryNumber, text: String, salt: [UInt8]
  ) throws(StorageError) {
    try connection.execute(
      LedgerTextStatement.insert, [.integer(event), SQLValue(number), .text(text), .blob(salt)])
  }

  /// The texts of an entry in the order of their events.
  public func entryTexts(of number: EntryNumber) throws(StorageError) -> [StoredEntryText] {
    try texts(LedgerTextStatement.ofEntry, [SQLValue(number)])
  }

  /// A page of all entries' texts in the order of their events.
  ///
  /// - Parameters:
  ///   - after: the last event of the page before; 0: the first page.
  ///   - limit: fewer answers mean that there are no more.
  public func entryTexts(after: Int64, limit: Int) throws(StorageError) -> [StoredEntryText] {
    try texts(LedgerTextStatement.page, [.integer(after), SQLValue(limit)])
  }

  private func texts(
    _ statement: LedgerTextStatement, _ values: [SQLValue]
  ) throws(StorageError) -> [StoredEntryText] {
    var texts: [StoredEntryText] = []
    for row in try connection.rows(statement, values) {
      texts.append(
        StoredEntryText(
          event: try row.integer(0), number: try row.entryNumber(1), text: try row.text(2), salt: try row.blob(3),
          at: try row.instant(4), by: try row.optionalUser(5)))
    }
    return texts
  }
}
