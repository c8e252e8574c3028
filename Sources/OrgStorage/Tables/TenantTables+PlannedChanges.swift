public import OrgDomain

extension TenantTables {
  /// The number for the next change that is ordered, from 1.
  public func nextChangeNumber() throws(StorageError) -> ChangeNumber {
    ChangeNumber(rawValue: try connection.integer(PlannedChangeStatement.nextNumber))
  }

  /// Adds a change that is planned.
  public func insert(_ change: StoredPlannedChange) throws(StorageError) {
    try connection.execute(
      PlannedChangeStatement.insert,
      [
        .integer(change.number.rawValue), .text(change.method), SQLValue(change.unit), SQLValue(change.day),
        SQLValue(change.orderedBy), SQLValue(change.orderedAt), .text(change.text), .blob(change.salt),
      ])
  }

  /// Ends a change that is planned. Throws `.missing` where it is not.
  public func end(_ change: StoredPlannedChange) throws(StorageError) {
    try connection.executeMeetingRow(
      PlannedChangeStatement.end,
      [
        .integer(change.number.rawValue), .text(change.state.rawValue), SQLValue(change.endedAt),
        SQLValue(change.endedBy), SQLValue(change.failure),
      ], "planned change \(change.number.rawValue)")
  }

  /// One change; nil for an unknown number.
  public func plannedChange(_ number: ChangeNumber) throws(StorageError) -> StoredPlannedChange? {
    guard let row = try connection.row(PlannedChangeStatement.one, [.integer(number.rawValue)]) else { return nil }
    return try TenantTables.plannedChange(row)
  }

  /// What is still to be done, and when.
  public func changesToDo() throws(StorageError) -> [(number: ChangeNumber, day: Day)] {
    var changes: [(number: ChangeNumber, day: Day)] = []
    for row in try connection.rows(PlannedChangeStatement.toDo) {
      guard let day = try row.optionalDay(1) else { throw row.corrupt(1, "a day") }
      changes.append((ChangeNumber(rawValue: try row.integer(0)), day))
    }
    return changes
  }

  /// A page of changes in the order of their numbers.
  public func plannedChanges(
    _ state: StoredPlannedChange.State?, of unit: UnitIndex?, after: ChangeNumber?, limit: Int
  ) throws(StorageError) -> [StoredPlannedChange] {
    var changes: [StoredPlannedChange] = []
    let rows = try connection.rows(
      PlannedChangeStatement.page,
      [.integer(after?.rawValue ?? 0), SQLValue(limit), SQLValue(state?.rawValue), SQLValue(unit)])
    for row in rows { changes.append(try TenantTables.plannedChange(row)) }
    return changes
  }

  private static func plannedChange(_ row: SQLRow) throws(StorageError) -> StoredPlannedChange {
    guard let day = try row.optionalDay(3) else { throw row.corrupt(3, "a day") }
    var change = StoredPlannedChange(
      number: ChangeNumber(rawValue: try row.integer(0)), method: try row.text(1), unit: try row.optionalUnit(2),
      day: day, orderedBy: try row.user(4), orderedAt: try row.instant(5), text: try row.text(6), salt: try row.blob(7))
    change.state = try row.word(8)
    change.endedAt = try row.optionalInstant(9)
    change.endedBy = try row.optionalUser(10)
    change.failure = try row.optionalText(11)
    return change
  }
}
