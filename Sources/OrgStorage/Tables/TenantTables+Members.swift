public import OrgDomain

extension TenantTables {
  /// The number for the next member, from 1.
  public func nextMemberNumber() throws(StorageError) -> MemberNumber {
    MemberNumber(rawValue: try connection.integer(MemberStatement.nextNumber))
  }

  /// Adds a member at a revision, which has been appended. Throws `.constraint` for a number or code there is.
  public func insert(_ member: StoredMember, from revision: Revision) throws(StorageError) {
    let identity = member.identity
    try connection.execute(
      MemberStatement.insert,
      [
        SQLValue(member.number), SQLValue(identity.code), SQLValue(identity.name), SQLValue(identity.joined),
        .blob(identity.salt),
      ])
    try put(member.membership, of: member.number, from: revision)
  }

  /// Gives a member another place from a revision on, which has been appended. Twice in one revision: the last stands.
  public func amend(
    _ member: MemberNumber, to membership: Membership, from revision: Revision
  ) throws(StorageError) {
    try connection.execute(MemberStatement.closeVersion, [SQLValue(member), SQLValue(revision)])
    try put(membership, of: member, from: revision)
  }

  /// Gives a member another name, day of joining and salt. Throws `.missing` for an unknown number.
  public func identify(_ member: MemberNumber, as identity: MemberIdentity) throws(StorageError) {
    try connection.executeMeetingRow(
      MemberStatement.identify,
      [SQLValue(member), SQLValue(identity.name), SQLValue(identity.joined), .blob(identity.salt)],
      "member \(member.rawValue)")
  }

  /// Empties what names a member, and the salt by which the log's digest could be tried out. Throws `.missing` for an
  /// unknown number.
  public func erase(_ member: MemberNumber) throws(StorageError) {
    try connection.executeMeetingRow(
      MemberStatement.erase, [SQLValue(member), .blob([])], "member \(member.rawValue)")
  }

  /// One member as he stands now; nil for an unknown code.
  public func member(_ code: MemberCode) throws(StorageError) -> StoredMember? {
    guard let row = try connection.row(MemberStatement.one, [SQLValue(code)]) else { return nil }
    return try StoredMember(row)
  }

  /// Members as they stand now, by code, in one statement however many; unknown codes are left out.
  public func members(_ codes: [MemberCode]) throws(StorageError) -> [MemberCode: StoredMember] {
    guard !codes.isEmpty else { return [:] }
    var members: [MemberCode: StoredMember] = [:]
    for row in try connection.rows(MemberStatement.several, CodeList.values(codes)) {
      let member = try StoredMember(row)
      members[member.identity.code] = member
    }
    return members
  }

  /// Where a member has belonged, the last first.
  public func memberships(
    of member: MemberNumber, limit: Int
  ) throws(StorageError) -> [MembershipVersion] {
    var versions: [MembershipVersion] = []
    for row in try connection.rows(MemberStatement.versions, [SQLValue(member), SQLValue(limit)]) {
      versions.append(
        MembershipVersion(
          from: try row.revision(0), until: try row.optionalInteger(1).map(Revision.init(rawValue:)),
          membership: try Membership(row, at: 2)))
    }
    return versions
  }

  /// A page of a unit's roster by number, now or at a revision.
  ///
  /// - Parameters:
  ///   - after: the last number of the page before; nil: the first page.
  ///   - limit: fewer answers mean that there are no more.
  public func roster(
    _ filter: RosterFilter, asOf revision: Revision?, after: MemberNumber?, limit: Int
  ) throws(StorageError) -> [StoredMember] {
    let values: [SQLValue] = [
      SQLValue(filter.unit), .integer(after?.rawValue ?? 0), SQLValue(limit),
      .integer(revision?.rawValue ?? Int64.max - 1), SQLValue(filter.status?.rawValue), SQLValue(filter.mobileOnly),
    ]
    var members: [MemberNumber: StoredMember] = [:]
    let asked: [MemberStatement] = filter.withGuests ? [.page, .guests, .offers] : [.page]
    for statement in asked {
      for row in try connection.rows(statement, values) {
        let member = try StoredMember(row)
        members[member.number] = member
      }
    }
    return Array(members.values.sorted { $0.number < $1.number }.prefix(limit))
  }

  /// Those who belong elsewhere, and whom some units host or are asked to take over; by number.
  public func guests(of units: [UnitIndex]) throws(StorageError) -> [StoredMember] {
    guard !units.isEmpty else { return [] }
    let numbers = NumberList.values(units.map { Int64($0.rawValue) })
    var members: [MemberNumber: StoredMember] = [:]
    for statement in [MemberStatement.guestsOfSeveral, .offersToSeveral] {
      for row in try connection.rows(statement, numbers) {
        let member = try StoredMember(row)
        members[member.number] = member
      }
    }
    return members.values.sorted { $0.number < $1.number }
  }

  /// A page of all members as they stand now, by number.
  public func members(after: MemberNumber?, limit: Int) throws(StorageError) -> [StoredMember] {
    var members: [StoredMember] = []
    for row in try connection.rows(MemberStatement.all, [.integer(after?.rawValue ?? 0), SQLValue(limit)]) {
      members.append(try StoredMember(row))
    }
    return members
  }

  /// A page of those who were on a roster at a revision, by number.
  public func members(
    asOf revision: Revision, after: MemberNumber?, limit: Int
  ) throws(StorageError) -> [StoredMember] {
    var members: [StoredMember] = []
    for row in try connection.rows(
      MemberStatement.allAsOf, [.integer(after?.rawValue ?? 0), SQLValue(limit), SQLValue(revision)])
    {
      members.append(try StoredMember(row))
    }
    return members
  }

  /// How many members every roster has, or had at a revision.
  public func rosterCounts(asOf revision: Revision? = nil) throws(StorageError) -> RosterCounts {
    var counts = RosterCounts()
    let statement = revision == nil ? MemberStatement.counts : .countsAsOf
    try connection.eachRow(statement, revision.map { [SQLValue($0)] } ?? []) { row throws(StorageError) in
      counts[try row.unit(0)] = RosterCount(
        full: Int32(clamping: try row.integer(1)), probationary: Int32(clamping: try row.integer(2)),
        mobile: Int32(clamping: try row.integer(3)), unhosted: Int32(clamping: try row.integer(4)), isKept: true)
    }
    return counts
  }

  private func put(
    _ membership: Membership, of member: MemberNumber, from revision: Revision
  ) throws(StorageError) {
    try connection.execute(
      MemberStatement.putVersion,
      [
        SQLValue(member), SQLValue(revision), SQLValue(membership.unit), .text(membership.status.rawValue),
        SQLValue(membership.leaving?.rawValue), SQLValue(membership.isMobile), SQLValue(membership.host),
        SQLValue(membership.offered), SQLValue(membership.since),
      ])
  }
}

extension StoredMember {
  /// Reads the columns that `MemberStatement.one` answers.
  fileprivate init(_ row: SQLRow) throws(StorageError) {
    self.init(
      number: MemberNumber(rawValue: try row.integer(0)),
      identity: MemberIdentity(
        code: try row.code(1), name: try row.optionalText(2), joined: try row.optionalDay(3), salt: try row.blob(4)),
      membership: try Membership(row, at: 5))
  }
}

extension Membership {
  fileprivate init(_ row: SQLRow, at column: Int) throws(StorageError) {
    guard let since = try row.optionalDay(column + 6) else { throw row.corrupt(column + 6, "a day") }
    self.init(
      unit: try row.unit(column), status: try row.word(column + 1), leaving: try row.optionalWord(column + 2),
      isMobile: try row.flag(column + 3), host: try row.optionalUnit(column + 4),
      offered: try row.optionalUnit(column + 5), since: since)
  }
}
