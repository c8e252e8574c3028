public import OrgDomain

/// The answers kept so that a write can be repeated; both databases have them.
public protocol RequestAnswers {
  var connection: any SQLConnection { get }
}

extension TenantTables: RequestAnswers {}

extension SystemTables: RequestAnswers {}

extension RequestAnswers {
  /// The answer to a user's request.
  ///
  /// - Parameters:
  ///   - user: 0 is the operator.
  ///   - key: the request's key, 1 to 128 characters.
  public func answer(user: UserNumber, key: String) throws(StorageError) -> StoredAnswer? {
    guard let row = try connection.row(RequestStatement.answer, [SQLValue(user), .text(key)]) else { return nil }
    return StoredAnswer(paramsDigest: try row.blob(0), answer: try row.blob(1), at: try row.instant(2))
  }

  /// Keeps an answer. Throws `.constraint` (`.unique`) where the key has one.
  public func insertAnswer(
    user: UserNumber, key: String, paramsDigest: [UInt8], answer: [UInt8], at: Instant
  ) throws(StorageError) {
    try connection.execute(
      RequestStatement.insert, [SQLValue(user), .text(key), .blob(paramsDigest), .blob(answer), SQLValue(at)])
  }

  /// Forgets the answers given before an instant.
  public func deleteAnswers(before: Instant) throws(StorageError) {
    try connection.execute(RequestStatement.deleteBefore, [SQLValue(before)])
  }
}
