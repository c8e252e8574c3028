public import OrgDomain

extension TenantTables {
  /// All users by number.
  public func users() throws(StorageError) -> [(User, name: String)] {
    var result: [(User, name: String)] = []
    for row in try connection.rows(AccountStatement.all) {
      let user = User(number: try row.user(0), code: try row.code(1), isActive: try row.flag(2))
      result.append((user, name: try row.text(3)))
    }
    return result
  }

  /// Adds a user. Throws `.constraint` (`.unique`) for a number or code there is.
  public func insert(_ user: User, name: String, at: Instant) throws(StorageError) {
    try connection.execute(
      AccountStatement.insert,
      [SQLValue(user.number), SQLValue(user.code), .text(name), SQLValue(user.isActive), SQLValue(at)])
  }

  /// Throws `.missing` for an unknown user.
  public func setName(_ name: String, of user: UserNumber) throws(StorageError) {
    try connection.executeMeetingRow(
      AccountStatement.setName, [SQLValue(user), .text(name)], "user \(user.rawValue)")
  }

  /// Throws `.missing` for an unknown user.
  public func setActive(_ isActive: Bool, of user: UserNumber) throws(StorageError) {
    try connection.executeMeetingRow(
      AccountStatement.setActive, [SQLValue(user), SQLValue(isActive)], "user \(user.rawValue)")
  }

  /// The number for the next user, from 1.
  public func nextUserNumber() throws(StorageError) -> UserNumber {
    UserNumber(rawValue: try connection.integer(AccountStatement.nextNumber))
  }

  /// The names of users, in one statement however many; unknown numbers are left out.
  public func userNames(_ numbers: some Sequence<UserNumber>) throws(StorageError) -> [UserNumber: String] {
    let wanted = Set(numbers.map(\.rawValue).filter { $0 > 0 }).sorted()
    guard !wanted.isEmpty else { return [:] }
    var names: [UserNumber: String] = [:]
    for row in try connection.rows(AccountStatement.names, NumberList.values(wanted)) {
      names[try row.user(0)] = try row.text(1)
    }
    return names
  }

  /// Adds a token by its digest of 32 bytes.
  public func insertToken(digest: [UInt8], of user: UserNumber, at: Instant) throws(StorageError) {
    try connection.execute(AccountStatement.insertToken, [.blob(digest), SQLValue(user), SQLValue(at)])
  }

  /// The tokens that were not revoked.
  public func tokens() throws(StorageError) -> [(TokenDigest, UserNumber)] {
    var result: [(TokenDigest, UserNumber)] = []
    for row in try connection.rows(AccountStatement.tokens) {
      result.append((TokenDigest(bytes: try row.blob(0)), try row.user(1)))
    }
    return result
  }

  /// Revokes all tokens of a user, if there are any.
  public func revokeTokens(of user: UserNumber, at: Instant) throws(StorageError) {
    try connection.execute(AccountStatement.revokeTokens, [SQLValue(user), SQLValue(at)])
  }
}
