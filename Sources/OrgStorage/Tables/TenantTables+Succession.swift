public import OrgDomain

extension TenantTables {
  /// Keeps who took over from whom, by the event that says so, which has been appended.
  public func insert(_ succession: StoredSuccession) throws(StorageError) {
    let pair = succession.succession
    try connection.execute(
      SuccessionStatement.insert,
      [
        .integer(succession.event), SQLValue(pair.predecessor), SQLValue(pair.successor), .text(pair.manner.rawValue),
      ])
  }

  /// The units that a unit took over from, the first ones, with when that was.
  public func predecessors(
    of unit: UnitIndex, limit: Int
  ) throws(StorageError) -> [(succession: UnitSuccession, at: Instant)] {
    try successions(.predecessors, of: unit, limit: limit)
  }

  /// The units that took over from a unit.
  public func successors(
    of unit: UnitIndex, limit: Int
  ) throws(StorageError) -> [(succession: UnitSuccession, at: Instant)] {
    try successions(.successors, of: unit, limit: limit)
  }

  /// Every line, page by page, in the order of the log.
  public func successions(
    after last: StoredSuccession?, limit: Int
  ) throws(StorageError) -> [StoredSuccession] {
    let pair = last?.succession
    let rows = try connection.rows(
      SuccessionStatement.page,
      [
        .integer(last?.event ?? 0), .integer(pair.map { Int64($0.predecessor.rawValue) } ?? -1),
        .integer(pair.map { Int64($0.successor.rawValue) } ?? -1), SQLValue(limit),
      ])
    var result: [StoredSuccession] = []
    for row in rows {
      result.append(StoredSuccession(event: try row.integer(0), succession: try TenantTables.succession(row)))
    }
    return result
  }

  /// Keeps why, beside the log.
  public func insertSuccessionRemark(event: Int64, text: String, salt: [UInt8]) throws(StorageError) {
    try connection.execute(SuccessionStatement.insertRemark, [.integer(event), .text(text), .blob(salt)])
  }

  /// Every reason, by the number of the event.
  public func successionRemarks() throws(StorageError) -> [Int64: (text: String, salt: [UInt8])] {
    var remarks: [Int64: (text: String, salt: [UInt8])] = [:]
    for row in try connection.rows(SuccessionStatement.remarks) {
      remarks[try row.integer(0)] = (try row.text(1), try row.blob(2))
    }
    return remarks
  }

  private func successions(
    _ statement: SuccessionStatement, of unit: UnitIndex, limit: Int
  ) throws(StorageError) -> [(succession: UnitSuccession, at: Instant)] {
    var result: [(succession: UnitSuccession, at: Instant)] = []
    for row in try connection.rows(statement, [SQLValue(unit), SQLValue(limit)]) {
      result.append((try TenantTables.succession(row), try row.instant(4)))
    }
    return result
  }

  private static func succession(_ row: SQLRow) throws(StorageError) -> UnitSuccession {
    UnitSuccession(try row.word(3), from: try row.unit(1), to: try row.unit(2))
  }
}
