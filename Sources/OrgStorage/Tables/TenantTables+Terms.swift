public import OrgDomain

extension TenantTables {
  /// Keeps the day of a unit's last election, in the place of the one there was.
  public func setElected(_ day: Day, of unit: UnitIndex) throws(StorageError) {
    try connection.execute(MemberStatement.putTerm, [SQLValue(unit), SQLValue(day)])
  }

  /// The days of the last elections of some units, in one statement however many; units without one are left out.
  public func elected(_ units: some Sequence<UnitIndex>) throws(StorageError) -> [UnitIndex: Day] {
    let wanted = units.map { Int64($0.rawValue) }
    guard !wanted.isEmpty else { return [:] }
    return try elected(MemberStatement.terms, NumberList.values(wanted))
  }

  /// The days of the last elections of all units.
  public func elected() throws(StorageError) -> [UnitIndex: Day] { try elected(MemberStatement.allTerms, []) }

  /// What was counted for some units through the years, as entries of kind `record` hold it, unit by unit.
  public func recordContents(_ units: some Sequence<UnitIndex>) throws(StorageError) -> [(UnitIndex, content: String)] {
    let wanted = units.map { Int64($0.rawValue) }
    guard !wanted.isEmpty else { return [] }
    var contents: [(UnitIndex, content: String)] = []
    for row in try connection.rows(MemberStatement.records, NumberList.values(wanted)) {
      contents.append((try row.unit(0), content: try row.text(1)))
    }
    return contents
  }

  private func elected(_ statement: MemberStatement, _ values: [SQLValue]) throws(StorageError) -> [UnitIndex: Day] {
    var days: [UnitIndex: Day] = [:]
    try connection.eachRow(statement, values) { row throws(StorageError) in
      guard let day = try row.optionalDay(1) else { throw row.corrupt(1, "a day") }
      days[try row.unit(0)] = day
    }
    return days
  }
}
