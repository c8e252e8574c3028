public import OrgDomain

extension TenantTables {
  /// The number for the next entry, from 1.
  public func nextEntryNumber() throws(StorageError) -> EntryNumber {
    EntryNumber(rawValue: try connection.integer(LedgerStatement.nextNumber))
  }

  /// Adds an entry. Throws `.constraint` (`.unique`) where the number is taken.
  public func insert(_ entry: StoredEntry) throws(StorageError) {
    try connection.execute(LedgerStatement.insert, LedgerRow.values(entry))
  }

  /// Brings what may change of an entry to what is given: phase, due day, counts, revision, content and time. Throws
  /// `.missing` for an unknown number.
  public func update(_ entry: StoredEntry) throws(StorageError) {
    try connection.executeMeetingRow(
      LedgerStatement.update, LedgerRow.changes(entry), "entry \(entry.number.rawValue)")
  }

  /// One entry; nil for an unknown number.
  public func entry(_ number: EntryNumber) throws(StorageError) -> StoredEntry? {
    guard let row = try connection.row(LedgerStatement.one, [SQLValue(number)]) else { return nil }
    return try LedgerRow.entry(row)
  }

  /// A page of entries in the order of their numbers, in one statement.
  ///
  /// - Parameters:
  ///   - after: the last entry of the page before; nil: the first page.
  ///   - limit: fewer answers mean that there are no more.
  public func entries(
    _ filter: LedgerFilter = LedgerFilter(), after: EntryNumber?, limit: Int
  ) throws(StorageError) -> [StoredEntry] {
    try entries(
      filter.statement,
      [
        SQLValue(after ?? EntryNumber(rawValue: 0)), SQLValue(limit), SQLValue(filter.kind?.rawValue),
        SQLValue(filter.phase?.rawValue), SQLValue(filter.campaign), SQLValue(filter.unit), SQLValue(filter.item),
        SQLValue(filter.parent), SQLValue(filter.overdueOn),
      ])
  }

  /// What is still to be done and is about a unit, or was written for a body: a page in the order of the numbers.
  public func openEntries(
    of unit: UnitIndex, asBody: Bool, after: EntryNumber?, limit: Int
  ) throws(StorageError) -> [StoredEntry] {
    try entries(
      asBody ? LedgerStatement.openOfBody : .openOfUnit,
      [SQLValue(unit), SQLValue(after ?? EntryNumber(rawValue: 0)), SQLValue(limit)])
  }

  /// All the evidence of a case, replaced pieces too, in the order in which it was recorded.
  public func evidence(of number: CaseNumber) throws(StorageError) -> [StoredEntry] {
    try entries(LedgerStatement.evidence, [SQLValue(number)])
  }

  /// The leaves to be late that still hold in a campaign.
  public func openPermits(of campaign: CampaignCode) throws(StorageError) -> [StoredEntry] {
    try entries(LedgerStatement.openPermits, [SQLValue(campaign)])
  }

  /// What a campaign's entries of a kind come to, by unit and phase.
  public func totals(of kind: EntryKind, in campaign: CampaignCode) throws(StorageError) -> [LedgerTotal] {
    var totals: [LedgerTotal] = []
    for row in try connection.rows(LedgerStatement.totals, [SQLValue(campaign), .text(kind.rawValue)]) {
      totals.append(
        LedgerTotal(
          unit: try row.unit(0), phase: try row.word(1), entries: try row.int(2), quantity: try row.int(3),
          fulfilled: try row.int(4)))
    }
    return totals
  }

  private func entries(_ statement: LedgerStatement, _ values: [SQLValue]) throws(StorageError) -> [StoredEntry] {
    var entries: [StoredEntry] = []
    for row in try connection.rows(statement, values) { entries.append(try LedgerRow.entry(row)) }
    return entries
  }
}

extension LedgerFilter {
  /// The page that finds its rows by the narrowest of what is given.
  fileprivate var statement: LedgerStatement {
    if parent != nil { return .pageOfParent }
    if item != nil { return .pageOfCase }
    if unit != nil { return .pageOfUnit }
    if campaign != nil { return kind == nil ? .pageOfCampaign : .pageOfKind }
    return .page
  }
}
