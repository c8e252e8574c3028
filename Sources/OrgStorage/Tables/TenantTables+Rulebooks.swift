public import OrgDomain

extension TenantTables {
  /// Publishes a rule book at a revision, which has been appended; it ends the book of the version before.
  ///
  /// - Parameter publishedBy: nil for an operator.
  public func insertRulebook(
    version: Int, text: String, revision: Revision, publishedBy: UserNumber?, at: Instant
  ) throws(StorageError) {
    try connection.execute(RulebookStatement.close, [SQLValue(version), SQLValue(revision)])
    try connection.execute(
      RulebookStatement.insert,
      [SQLValue(version), SQLValue(revision), .text(text), SQLValue(publishedBy), SQLValue(at)])
  }

  /// A rule book by version; nil: the newest.
  public func rulebook(version: Int?) throws(StorageError) -> StoredRulebook? {
    if let version { return try rulebook(RulebookStatement.version, [SQLValue(version)]) }
    return try rulebook(RulebookStatement.newest, [])
  }

  /// The rule book that stood at a revision.
  public func rulebook(asOf revision: Revision) throws(StorageError) -> StoredRulebook? {
    try rulebook(RulebookStatement.asOf, [SQLValue(revision)])
  }

  private func rulebook(
    _ statement: RulebookStatement, _ values: [SQLValue]
  ) throws(StorageError) -> StoredRulebook? {
    guard let row = try connection.row(statement, values) else { return nil }
    return StoredRulebook(
      version: try row.int(0), text: try row.text(1), at: try row.instant(2), publishedBy: try row.optionalUser(3),
      revision: try row.revision(4))
  }
}
