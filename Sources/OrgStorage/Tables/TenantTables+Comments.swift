public import OrgDomain

/// Urges and comments of cases, and what was written with them.
extension TenantTables {
  /// Adds an urge whose event has been appended.
  public func insert(_ stored: StoredUrge) throws(StorageError) {
    try connection.execute(
      CaseTellingStatement.insertUrge,
      [
        .integer(stored.event), SQLValue(stored.number), SQLValue(stored.urge.unit), SQLValue(stored.urge.user),
        SQLValue(stored.urge.at), SQLValue(stored.isCurrent),
      ])
  }

  /// Ends the urges of a case that has gone on.
  public func endUrges(of number: CaseNumber) throws(StorageError) {
    try connection.execute(CaseTellingStatement.endUrges, [SQLValue(number)])
  }

  /// Every urge that holds; those of a case in the order of the log.
  public func currentUrges() throws(StorageError) -> [StoredUrge] {
    try urges(CaseTellingStatement.currentUrges, [])
  }

  /// A page of all urges in the order of the log.
  public func urges(after: Int64, limit: Int) throws(StorageError) -> [StoredUrge] {
    try urges(CaseTellingStatement.pageOfUrges, [.integer(after), SQLValue(limit)])
  }

  private func urges(_ statement: CaseTellingStatement, _ values: [SQLValue]) throws(StorageError) -> [StoredUrge] {
    var urges: [StoredUrge] = []
    for row in try connection.rows(statement, values) {
      let urge = Urge(at: try row.instant(4), unit: try row.optionalUnit(2), user: try row.optionalUser(3))
      urges.append(
        StoredUrge(
          event: try row.integer(0), number: try row.caseNumber(1), urge: urge, isCurrent: try row.flag(5)))
    }
    return urges
  }

  /// Adds a comment whose event has been appended. Throws `.constraint` for a reply to a comment there is not.
  public func insert(_ comment: StoredComment) throws(StorageError) {
    try connection.execute(
      CaseTellingStatement.insertComment,
      [.integer(comment.comment.rawValue), SQLValue(comment.number), SQLValue(comment.replyTo?.rawValue)])
  }

  /// One comment; nil for an unknown number.
  public func comment(_ number: CommentNumber) throws(StorageError) -> StoredComment? {
    try connection.row(CaseTellingStatement.comment, [.integer(number.rawValue)]).map(comment)
  }

  /// A page of a case's comments, the oldest first.
  public func comments(
    of number: CaseNumber, after: CommentNumber?, limit: Int
  ) throws(StorageError) -> [WrittenComment] {
    var comments: [WrittenComment] = []
    let values: [SQLValue] = [SQLValue(number), .integer(after?.rawValue ?? 0), SQLValue(limit)]
    for row in try connection.rows(CaseTellingStatement.commentsOfCase, values) {
      comments.append(
        WrittenComment(
          comment: try comment(row), at: try row.instant(3), by: try row.optionalUser(4),
          text: try row.optionalText(5)))
    }
    return comments
  }

  /// A page of all comments in the order of the log.
  public func comments(after: CommentNumber?, limit: Int) throws(StorageError) -> [StoredComment] {
    var comments: [StoredComment] = []
    let values: [SQLValue] = [.integer(after?.rawValue ?? 0), SQLValue(limit)]
    for row in try connection.rows(CaseTellingStatement.pageOfComments, values) { comments.append(try comment(row)) }
    return comments
  }

  private func comment(_ row: SQLRow) throws(StorageError) -> StoredComment {
    StoredComment(
      comment: CommentNumber(rawValue: try row.integer(0)), number: try row.caseNumber(1),
      replyTo: try row.optionalInteger(2).map(CommentNumber.init(rawValue:)))
  }

  /// Keeps what was written with a telling, whose event has been appended. One an event.
  public func insertTellingText(
    event: Int64, _ number: CaseNumber, text: String, salt: [UInt8]
  ) throws(StorageError) {
    try connection.execute(
      CaseTellingStatement.insertText, [.integer(event), SQLValue(number), .text(text), .blob(salt)])
  }

  /// What was written about a case, by the number of its event.
  public func tellingTexts(of number: CaseNumber) throws(StorageError) -> [Int64: String] {
    var texts: [Int64: String] = [:]
    for row in try connection.rows(CaseTellingStatement.textsOfCase, [SQLValue(number)]) {
      texts[try row.integer(0)] = try row.text(2)
    }
    return texts
  }

  /// A page of all texts in the order of the log.
  public func tellingTexts(after: Int64, limit: Int) throws(StorageError) -> [StoredTellingText] {
    var texts: [StoredTellingText] = []
    for row in try connection.rows(CaseTellingStatement.pageOfTexts, [.integer(after), SQLValue(limit)]) {
      texts.append(
        StoredTellingText(
          event: try row.integer(0), number: try row.caseNumber(1), text: try row.text(2), salt: try row.blob(3)))
    }
    return texts
  }
}
