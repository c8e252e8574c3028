public import OrgDomain

extension TenantTables {
  /// A page of the log without the stored bytes, in the order of its numbers.
  ///
  /// - Parameters:
  ///   - after: the last number of the page before; 0: the first page.
  ///   - limit: fewer answers mean that there are no more.
  public func eventHeads(after: Int64, limit: Int) throws(StorageError) -> [EventHead] {
    var heads: [EventHead] = []
    for row in try connection.rows(EventStatement.heads, [.integer(after), SQLValue(limit)]) {
      heads.append(
        EventHead(
          seq: try row.integer(0), at: try row.instant(1), actor: try row.optionalUser(2),
          unit: try row.optionalUnit(3), caseNumber: try row.optionalCaseNumber(4), kind: try row.text(5)))
    }
    return heads
  }

  /// The stored bytes of some events, in one statement; unknown numbers are left out.
  public func eventBodies(_ numbers: [Int64]) throws(StorageError) -> [Int64: [UInt8]] {
    guard !numbers.isEmpty else { return [:] }
    var bodies: [Int64: [UInt8]] = [:]
    for row in try connection.rows(EventStatement.bodies, NumberList.values(numbers)) {
      bodies[try row.integer(0)] = try row.blob(1)
    }
    return bodies
  }

  /// Cases by number; unknown numbers are left out.
  public func caseStates(_ numbers: Set<CaseNumber>) throws(StorageError) -> [CaseNumber: CaseState] {
    var states: [CaseNumber: CaseState] = [:]
    for state in try cases(numbers.sorted()) { states[state.number] = state }
    return states
  }

  /// Entries by number, in one statement; unknown numbers are left out.
  public func entries(_ numbers: Set<EntryNumber>) throws(StorageError) -> [EntryNumber: StoredEntry] {
    guard !numbers.isEmpty else { return [:] }
    var entries: [EntryNumber: StoredEntry] = [:]
    for row in try connection.rows(LedgerStatement.several, NumberList.values(numbers.map(\.rawValue).sorted())) {
      let entry = try LedgerRow.entry(row)
      entries[entry.number] = entry
    }
    return entries
  }
}
