public import OrgDomain

extension TenantTables {
  /// Begins a set-up session. User 0 is the operator.
  public func insertSetup(id: String, by: UserNumber, at: Instant) throws(StorageError) {
    try connection.execute(SetupStatement.begin, [.text(id), SQLValue(by), SQLValue(at)])
  }

  /// A set-up session; nil where there is none of that id.
  public func setup(_ id: String) throws(StorageError) -> StoredSetup? {
    guard let row = try connection.row(SetupStatement.session, [.text(id)]) else { return nil }
    return StoredSetup(id: id, by: try row.user(0), at: try row.instant(1))
  }

  /// Appends a piece to a session's file, which it begins with its first piece, even an empty one.
  ///
  /// - Throws: `.constraint` (`.check`) where the offset is not the file's size; `.constraint` (`.foreignKey`) where
  ///   there is no such session.
  public func appendPiece(_ id: String, file: String, offset: Int64, text: String) throws(StorageError) {
    let size = try setupFileSize(id, file: file)
    guard offset == size else {
      throw StorageError(
        .constraint, "\(file) has \(size) bytes; a piece at \(offset) does not follow.", constraint: .check)
    }
    if text.isEmpty, size > 0 { return }
    try connection.execute(
      SetupStatement.putPiece,
      [.text(id), .text(file), .integer(offset), SQLValue(text.utf8.count), .text(text)])
  }

  /// How many bytes of a file a session has; 0 for a file not begun.
  public func setupFileSize(_ id: String, file: String) throws(StorageError) -> Int64 {
    try connection.row(SetupStatement.fileSize, [.text(id), .text(file)])?.integer(0) ?? 0
  }

  /// How many pieces a session has, and how many bytes they are.
  public func setupPieces(_ id: String) throws(StorageError) -> SetupPieces {
    let row = try connection.row(SetupStatement.pieceTotals, [.text(id)])
    return SetupPieces(count: try row?.int(0) ?? 0, bytes: try row?.integer(1) ?? 0)
  }

  /// The whole text of every file of a session, in UTF-8, by name.
  public func setupFiles(_ id: String) throws(StorageError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for row in try connection.rows(SetupStatement.fileSizes, [.text(id)]) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(try row.int(1))
      files[try row.text(0)] = bytes
    }
    try connection.eachRow(SetupStatement.pieces, [.text(id)]) { row throws(StorageError) in
      files[try row.text(0), default: []].append(contentsOf: try row.text(1).utf8)
    }
    return files
  }

  /// Forgets the sessions begun before an instant, with their files.
  public func deleteSetups(before: Instant) throws(StorageError) {
    try connection.execute(SetupStatement.deleteOldPieces, [SQLValue(before)])
    try connection.execute(SetupStatement.deleteOldSessions, [SQLValue(before)])
  }

  /// Forgets a session and its files, if there is one.
  public func deleteSetup(_ id: String) throws(StorageError) {
    try connection.execute(SetupStatement.deletePieces, [.text(id)])
    try connection.execute(SetupStatement.deleteSession, [.text(id)])
  }
}
