public import OrgDomain

extension TenantTables {
  /// A setting's value; nil where it was never set.
  public func setting(_ name: String) throws(StorageError) -> String? {
    try connection.row(SettingStatement.value, [.text(name)])?.text(0)
  }

  /// Sets a setting, or sets it anew.
  public func setSetting(_ name: String, _ value: String) throws(StorageError) {
    try connection.execute(SettingStatement.setValue, [.text(name), .text(value)])
  }

  /// The newest revision; 0 before the first.
  public func currentRevision() throws(StorageError) -> Revision {
    Revision(rawValue: try connection.integer(SettingStatement.currentRevision))
  }

  /// The newest revision that stood before a moment; of a tenant set up later, the first that has units. 0 before any.
  public func revision(before moment: Instant) throws(StorageError) -> Revision {
    guard let row = try connection.row(SettingStatement.revisionBefore, [SQLValue(moment)]) else {
      return Revision(rawValue: 0)
    }
    return Revision(rawValue: max(try row.integer(0), try row.integer(1)))
  }

  /// A revision, and when it began; nil where there is none of the number.
  public func revision(_ revision: Revision) throws(StorageError) -> StoredRevision? {
    try storedRevision(SettingStatement.revision, SQLValue(revision))
  }

  /// The newest revision recorded before a moment; nil before the first.
  public func newestRevision(before moment: Instant) throws(StorageError) -> StoredRevision? {
    try storedRevision(SettingStatement.newestRevisionBefore, SQLValue(moment))
  }

  private func storedRevision(
    _ statement: SettingStatement, _ value: SQLValue
  ) throws(StorageError) -> StoredRevision? {
    guard let row = try connection.row(statement, [value]) else { return nil }
    return StoredRevision(revision: try row.revision(0), at: try row.instant(1), event: try row.integer(2))
  }

  /// Begins a revision. Its event stands already; what the revision changes is written after it.
  public func append(_ revision: Revision, at: Instant, event: Int64) throws(StorageError) {
    try connection.execute(SettingStatement.appendRevision, [SQLValue(revision), SQLValue(at), .integer(event)])
  }

  /// The set-up words as they stand; nil before they are first set.
  public func vocabularyText() throws(StorageError) -> String? {
    try connection.row(SettingStatement.vocabulary)?.text(0)
  }

  /// The set-up words as they stood at a revision.
  public func vocabularyText(asOf revision: Revision) throws(StorageError) -> String? {
    try connection.row(SettingStatement.vocabularyAsOf, [SQLValue(revision)])?.text(0)
  }

  /// Sets the words from a revision on, which has been appended. Twice in one revision: the last stands.
  public func setVocabularyText(_ text: String, from revision: Revision) throws(StorageError) {
    try connection.execute(SettingStatement.closeVocabulary, [SQLValue(revision)])
    try connection.execute(SettingStatement.insertVocabulary, [SQLValue(revision), .text(text)])
  }
}
