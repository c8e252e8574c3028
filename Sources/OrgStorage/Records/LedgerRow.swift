import OrgDomain

/// How an entry stands in its row.
enum LedgerRow {
  /// The parameters of `LedgerStatement.insert`.
  static func values(_ entry: StoredEntry) -> [SQLValue] {
    [
      SQLValue(entry.number), .text(entry.kind.rawValue), SQLValue(entry.unit), SQLValue(entry.body),
      SQLValue(entry.campaign), SQLValue(entry.item), SQLValue(entry.parent), SQLValue(entry.author),
      .text(entry.phase.rawValue), SQLValue(entry.due), SQLValue(entry.quantity), SQLValue(entry.fulfilled),
      .integer(entry.revision), .text(entry.content), SQLValue(entry.createdAt), SQLValue(entry.updatedAt),
    ]
  }

  /// The parameters of `LedgerStatement.update`.
  static func changes(_ entry: StoredEntry) -> [SQLValue] {
    [
      SQLValue(entry.number), .text(entry.phase.rawValue), SQLValue(entry.due), SQLValue(entry.quantity),
      SQLValue(entry.fulfilled), .integer(entry.revision), .text(entry.content), SQLValue(entry.updatedAt),
      SQLValue(entry.unit), SQLValue(entry.body),
    ]
  }

  static func entry(_ row: SQLRow) throws(StorageError) -> StoredEntry {
    StoredEntry(
      number: try row.entryNumber(0), kind: try row.word(1), unit: try row.unit(2), body: try row.unit(3),
      campaign: try row.code(4), item: try row.optionalCaseNumber(5), parent: try row.optionalEntryNumber(6),
      author: try row.user(7), phase: try row.word(8), due: try row.optionalDay(9), quantity: try row.int(10),
      fulfilled: try row.int(11), revision: try row.integer(12), content: try row.text(13),
      createdAt: try row.instant(14), updatedAt: try row.instant(15))
  }
}
