public import OrgDomain

extension TenantTables {
  /// The grants that were not revoked, by number; those whose time has run out too.
  public func grants() throws(StorageError) -> [Grant] { try grants(GrantStatement.present, []) }

  /// The grants that were not revoked at a revision.
  public func grants(asOf revision: Revision) throws(StorageError) -> [Grant] {
    try grants(GrantStatement.asOf, [SQLValue(revision)])
  }

  /// Adds a grant at a revision, which has been appended.
  public func insert(_ grant: Grant, from revision: Revision) throws(StorageError) {
    let assigns: (all: Bool, roles: Set<RoleName>) =
      switch grant.assign {
      case .all: (true, [])
      case .roles(let roles): (false, roles)
      }
    try connection.execute(
      GrantStatement.insert,
      [
        SQLValue(grant.number), SQLValue(revision), SQLValue(grant.user), SQLValue(grant.role?.rawValue),
        SQLValue(grant.unit), .text(grant.scope.word), SQLValue(grant.from), SQLValue(grant.until),
        SQLValue(assigns.all), .text(WordList.encode(assigns.roles)),
      ])
  }

  /// Ends a grant at a revision, which has been appended. Throws `.missing` where it is unknown or ended already.
  public func revoke(_ grant: GrantNumber, from revision: Revision) throws(StorageError) {
    try connection.executeMeetingRow(
      GrantStatement.revoke, [SQLValue(grant), SQLValue(revision)], "grant \(grant.rawValue)")
  }

  /// The number for the next grant, from 1; never one that was revoked.
  public func nextGrantNumber() throws(StorageError) -> GrantNumber {
    GrantNumber(rawValue: try connection.integer(GrantStatement.nextNumber))
  }

  private func grants(_ statement: GrantStatement, _ values: [SQLValue]) throws(StorageError) -> [Grant] {
    var result: [Grant] = []
    try connection.eachRow(statement, values) { row throws(StorageError) in
      guard let scope = Scope(word: try row.text(4)) else { throw row.corrupt(4, "a scope") }
      result.append(
        Grant(
          number: GrantNumber(rawValue: try row.integer(0)), user: try row.user(1),
          role: try row.optionalText(2).map(RoleName.init(rawValue:)), unit: try row.unit(3), scope: scope,
          from: try row.optionalInstant(5), until: try row.optionalInstant(6),
          assign: try row.flag(7) ? .all : .roles(WordList.decode(try row.text(8)))))
    }
    return result
  }
}
