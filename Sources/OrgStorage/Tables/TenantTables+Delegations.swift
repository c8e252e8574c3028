public import OrgDomain

extension TenantTables {
  /// The delegations that stand, by number; those whose time has run out too.
  public func delegations() throws(StorageError) -> [Delegation] { try delegations(DelegationStatement.present, []) }

  /// The delegations that stood at a revision.
  public func delegations(asOf revision: Revision) throws(StorageError) -> [Delegation] {
    try delegations(DelegationStatement.asOf, [SQLValue(revision)])
  }

  /// Adds a delegation, or its next version, at a revision, which has been appended.
  public func insert(_ delegation: Delegation, from revision: Revision) throws(StorageError) {
    try connection.execute(
      DelegationStatement.insert,
      [
        SQLValue(delegation.number), SQLValue(revision), SQLValue(delegation.unit), SQLValue(delegation.from),
        SQLValue(delegation.to), SQLValue(delegation.start), SQLValue(delegation.end),
      ])
  }

  /// Ends a delegation's version at a revision, which has been appended. Throws `.missing` where none stands.
  public func end(_ delegation: DelegationNumber, from revision: Revision) throws(StorageError) {
    try connection.executeMeetingRow(
      DelegationStatement.end, [SQLValue(delegation), SQLValue(revision)], "delegation \(delegation.rawValue)")
  }

  /// The number for the next delegation, from 1; never one that was ended.
  public func nextDelegationNumber() throws(StorageError) -> DelegationNumber {
    DelegationNumber(rawValue: try connection.integer(DelegationStatement.nextNumber))
  }

  /// Keeps why somebody is away beside the log, by the event that says so, which has been appended.
  public func insertDelegationRemark(
    event: Int64, _ delegation: DelegationNumber, text: String, salt: [UInt8]
  ) throws(StorageError) {
    try connection.execute(
      DelegationStatement.insertRemark, [.integer(event), SQLValue(delegation), .text(text), .blob(salt)])
  }

  /// Why people are away, by the number of the event.
  public func delegationRemarks() throws(StorageError) -> [Int64: (text: String, salt: [UInt8])] {
    var remarks: [Int64: (text: String, salt: [UInt8])] = [:]
    for row in try connection.rows(DelegationStatement.remarks) {
      remarks[try row.integer(0)] = (try row.text(1), try row.blob(2))
    }
    return remarks
  }

  /// Why these delegations were made, in one statement however many; those without a reason are left out.
  public func delegationReasons(
    _ numbers: some Sequence<DelegationNumber>
  ) throws(StorageError) -> [DelegationNumber: String] {
    let wanted = Set(numbers.map(\.rawValue)).sorted()
    guard !wanted.isEmpty else { return [:] }
    var reasons: [DelegationNumber: String] = [:]
    for row in try connection.rows(DelegationStatement.reasons, NumberList.values(wanted)) {
      reasons[DelegationNumber(rawValue: try row.integer(0))] = try row.text(1)
    }
    return reasons
  }

  private func delegations(
    _ statement: DelegationStatement, _ values: [SQLValue]
  ) throws(StorageError) -> [Delegation] {
    var result: [Delegation] = []
    try connection.eachRow(statement, values) { row throws(StorageError) in
      result.append(
        Delegation(
          number: DelegationNumber(rawValue: try row.integer(0)), unit: try row.unit(1), from: try row.user(2),
          to: try row.user(3), start: try row.instant(4), end: try row.instant(5)))
    }
    return result
  }
}
