import OrgDomain
import OrgStorage

/// Copies, read marks, urges and comments as the log has them.
struct TellingReplay: LedgerReplay {
  private struct CopyKey: Hashable {
    let number: CaseNumber
    let unit: UnitIndex
  }

  private struct ReadingKey: Hashable {
    let number: CaseNumber
    let user: UserNumber
  }

  private var copies: [CopyKey: StoredCopy] = [:]
  private var readings: [ReadingKey: StoredReading] = [:]
  private var urges: [Int64: StoredUrge] = [:]
  /// The events of the urges that hold, by case.
  private var current: [CaseNumber: [Int64]] = [:]
  private var comments: [CommentNumber: StoredComment] = [:]
  private var textDigests: [Int64: String] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    guard let stored = decode(StoredCaseTelling.self, event), event.kind == "telling." + stored.name.rawValue,
      let value = stored.value, let number = event.caseNumber
    else { return false }
    textDigests[event.seq] = stored.textDigest
    switch value {
    case .copied(let units):
      for unit in units {
        copies[CopyKey(number: number, unit: unit)] = StoredCopy(number: number, unit: unit, event: event.seq)
      }
    case .read(let revision):
      guard let user = event.actor else { return false }
      readings[ReadingKey(number: number, user: user)] = StoredReading(
        number: number, user: user, revision: revision, at: event.at)
    case .urged(_, let unit):
      let urge = Urge(at: event.at, unit: unit, user: event.actor)
      urges[event.seq] = StoredUrge(event: event.seq, number: number, urge: urge)
      current[number, default: []].append(event.seq)
    case .commented(let replyTo):
      let comment = CommentNumber(rawValue: event.seq)
      comments[comment] = StoredComment(comment: comment, number: number, replyTo: replyTo)
    }
    return true
  }

  /// Ends the urges of a case that went on.
  mutating func endUrges(of number: CaseNumber) {
    for event in current.removeValue(forKey: number) ?? [] { urges[event]?.isCurrent = false }
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try problemsOfCopies(tables) + problemsOfReadings(tables) + problemsOfUrges(tables) + problemsOfComments(tables)
      + problemsOfTexts(tables)
  }

  private func problemsOfCopies(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try compare("copy", count: copies.count) { last, limit in
      try tables.copies(after: last, limit: limit)
    } isAsLogged: {
      copies[CopyKey(number: $0.number, unit: $0.unit)] == $0
    } number: {
      $0.number
    }
  }

  private func problemsOfReadings(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try compare("read mark", count: readings.count) { last, limit in
      try tables.readings(after: last, limit: limit)
    } isAsLogged: {
      readings[ReadingKey(number: $0.number, user: $0.user)] == $0
    } number: {
      $0.number
    }
  }

  private func problemsOfUrges(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try compare("urge", count: urges.count) { (last: StoredUrge?, limit) in
      try tables.urges(after: last?.event ?? 0, limit: limit)
    } isAsLogged: {
      urges[$0.event] == $0
    } number: {
      $0.number
    }
  }

  private func problemsOfComments(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try compare("comment", count: comments.count) { (last: StoredComment?, limit) in
      try tables.comments(after: last?.comment, limit: limit)
    } isAsLogged: {
      comments[$0.comment] == $0
    } number: {
      $0.number
    }
  }

  private func problemsOfTexts(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try compare("text", count: textDigests.count) { (last: StoredTellingText?, limit) in
      try tables.tellingTexts(after: last?.event ?? 0, limit: limit)
    } isAsLogged: {
      textDigests[$0.event] == Digest.hexadecimal($0.salt + Array($0.text.utf8))
    } number: {
      $0.number
    }
  }

  /// Compares every row of a table, page by page, with what the log says of it.
  private func compare<Row>(
    _ what: String, count: Int, page: (Row?, Int) throws -> [Row], isAsLogged: (Row) -> Bool,
    number: (Row) -> CaseNumber
  ) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: Row?
    while true {
      let rows = try page(last, 1_000)
      for row in rows where !isAsLogged(row) {
        problems.append(.init("a \(what) of case \(number(row).rawValue) differs from the log"))
      }
      seen += rows.count
      last = rows.last
      if rows.count < 1_000 { break }
    }
    if seen != count { problems.append(.init("\(seen) rows of \(what) are stored, the log has \(count)")) }
    return problems
  }
}
