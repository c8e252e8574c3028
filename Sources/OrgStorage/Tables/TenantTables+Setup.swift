public import OrgDomain

extension TenantTables {
  /// Begins a set-up session. User 0 is the operator.
  ///
  /// - Parameter digest: of all that it is going to receive, where that is known.
  public func insertSetup(id: String, by: UserNumber, at: Instant, digest: String? = nil) throws(StorageError) {
    try connection.execute(
      SetupStatement.begin, [.text(id), SQLValue(by), SQLValue(at), digest.map { .text($0) } ?? .null])
  }

  /// The newest set-up session of a user for this content.
  public func setup(by user: UserNumber, digest: String) throws(StorageError) -> String? {
    try connection.row(SetupStatement.ofContent, [SQLValue(user), .text(digest)])?.text(0)
  }

  /// How many bytes of each file a session has, by name.
  public func setupFileSizes(_ id: String) throws(StorageError) -> [(file: String, size: Int64)] {
    var sizes: [(file: String, size: Int64)] = []
    try connection.eachRow(SetupStatement.fileSizes, [.text(id)]) { row throws(StorageError) in
      sizes.append((try row.text(0), try row.integer(1)))
    }
    return sizes
  }

  /// The bytes of a file in a range, as far as they are there; reads no other piece than those that hold them.
  public func setupBytes(_ id: String, file: String, in range: Range<Int>) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    try connection.eachRow(
      SetupStatement.piecesOfRange,
      [.text(id), .text(file), SQLValue(range.lowerBound), SQLValue(range.upperBound)]
    ) { row throws(StorageError) in
      let start = Int(try row.integer(0))
      let body = Array(try row.text(1).utf8)
      let wanted = range.clamped(to: start..<start + body.count)
      bytes += body[(wanted.lowerBound - start)..<(wanted.upperBound - start)]
    }
    return bytes
  }

  /// A set-up session; nil where there is none of that id.
  public func setup(_ id: String) throws(StorageError) -> StoredSetup? {
    guard let row = try connection.row(SetupStatement.session, [.text(id)]) else { return nil }
    return StoredSetup(id: id, by: try row.user(0), at: try row.instant(1), digest: try row.optionalText(2))
  }

  /// When the oldest set-up session was begun; nil where there is none.
  public func oldestSetup() throws(StorageError) -> Instant? {
    try connection.row(SetupStatement.oldest, [])?.optionalInstant(0)
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

  /// The whole text of the files of a session, in UTF-8, by name.
  ///
  /// - Parameter isWanted: whether a file is to be read.
  public func setupFiles(
    _ id: String, where isWanted: (String) -> Bool = { _ in true }
  ) throws(StorageError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (file, size) in try setupFileSizes(id) where isWanted(file) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(Int(size))
      files[file] = bytes
    }
    try connection.eachRow(SetupStatement.pieces, [.text(id)]) { row throws(StorageError) in
      files[try row.text(0)]?.append(contentsOf: try row.text(1).utf8)
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
