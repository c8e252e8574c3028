public import OrgDomain

/// Copies and read marks of cases.
extension TenantTables {
  /// Adds a copy. Throws `.constraint` (`.unique`) where the unit has one.
  public func insert(_ copy: StoredCopy) throws(StorageError) {
    try connection.execute(
      CaseTellingStatement.insertCopy, [SQLValue(copy.number), SQLValue(copy.unit), .integer(copy.event)])
  }

  /// The units that cases were copied to, in one statement; cases without copies are left out.
  public func copies(
    of numbers: some Sequence<CaseNumber>
  ) throws(StorageError) -> [CaseNumber: Set<UnitIndex>] {
    let wanted = Set(numbers.map(\.rawValue)).sorted()
    guard !wanted.isEmpty else { return [:] }
    var copies: [CaseNumber: Set<UnitIndex>] = [:]
    for row in try connection.rows(CaseTellingStatement.copiesOfCases, NumberList.values(wanted)) {
      copies[try row.caseNumber(0), default: []].insert(try row.unit(1))
    }
    return copies
  }

  /// A page of the cases that were copied to any of some units, in the order of their numbers.
  ///
  /// - Parameter limit: fewer answers mean that there are no more.
  public func cases(
    copiedTo units: some Sequence<UnitIndex>, after: CaseNumber?, limit: Int
  ) throws(StorageError) -> [CaseNumber] {
    let wanted = Set(units.map { Int64($0.rawValue) }).sorted()
    guard !wanted.isEmpty else { return [] }
    var numbers: [CaseNumber] = []
    let values = NumberList.values(wanted) + [SQLValue(after ?? .beforeFirst), SQLValue(limit)]
    for row in try connection.rows(CaseTellingStatement.casesOfUnits, values) { numbers.append(try row.caseNumber(0)) }
    return numbers
  }

  /// A page of all copies, by case and unit.
  public func copies(after: StoredCopy?, limit: Int) throws(StorageError) -> [StoredCopy] {
    var copies: [StoredCopy] = []
    let start: [SQLValue] = [
      SQLValue(after?.number ?? .beforeFirst), .integer(after.map { Int64($0.unit.rawValue) } ?? -1),
    ]
    for row in try connection.rows(CaseTellingStatement.pageOfCopies, start + [SQLValue(limit)]) {
      copies.append(StoredCopy(number: try row.caseNumber(0), unit: try row.unit(1), event: try row.integer(2)))
    }
    return copies
  }

  /// Puts a read mark in the place of the user's earlier one.
  public func put(_ reading: StoredReading) throws(StorageError) {
    try connection.execute(
      CaseTellingStatement.putReading,
      [SQLValue(reading.number), SQLValue(reading.user), .integer(reading.revision), SQLValue(reading.at)])
  }

  /// Who has read a case, the earliest first.
  public func readings(of number: CaseNumber) throws(StorageError) -> [StoredReading] {
    try readings(CaseTellingStatement.readings, [SQLValue(number)])
  }

  /// What a user has read of cases, in one statement.
  public func readings(
    of numbers: some Sequence<CaseNumber>, by user: UserNumber
  ) throws(StorageError) -> [CaseNumber: StoredReading] {
    let wanted = Set(numbers.map(\.rawValue)).sorted()
    guard !wanted.isEmpty else { return [:] }
    let values = NumberList.values(wanted) + [SQLValue(user)]
    var found: [CaseNumber: StoredReading] = [:]
    for reading in try readings(CaseTellingStatement.readingsOfUser, values) { found[reading.number] = reading }
    return found
  }

  /// A page of all read marks, by case and user.
  public func readings(after: StoredReading?, limit: Int) throws(StorageError) -> [StoredReading] {
    try readings(
      CaseTellingStatement.pageOfReadings,
      [SQLValue(after?.number ?? .beforeFirst), .integer(after?.user.rawValue ?? 0), SQLValue(limit)])
  }

  private func readings(
    _ statement: CaseTellingStatement, _ values: [SQLValue]
  ) throws(StorageError) -> [StoredReading] {
    var readings: [StoredReading] = []
    for row in try connection.rows(statement, values) {
      readings.append(
        StoredReading(
          number: try row.caseNumber(0), user: try row.user(1), revision: try row.integer(2), at: try row.instant(3)))
    }
    return readings
  }
}
