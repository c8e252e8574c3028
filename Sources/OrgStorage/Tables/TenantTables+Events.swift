public import OrgDomain

extension TenantTables {
  /// Appends an event to the log. Throws `.constraint` (`.unique`) where its number is taken.
  public func append(_ event: EventRecord) throws(StorageError) {
    try connection.execute(
      EventStatement.append,
      [
        .integer(event.seq), SQLValue(event.at), SQLValue(event.actor), SQLValue(event.unit),
        SQLValue(event.caseNumber), .text(event.kind), SQLValue(event.version), .blob(event.body),
        .blob(event.previousHash), .blob(event.hash),
      ])
  }

  /// The end of the log; nil while it is empty.
  public func lastEvent() throws(StorageError) -> (seq: Int64, hash: [UInt8])? {
    guard let row = try connection.row(EventStatement.last) else { return nil }
    return (seq: try row.integer(0), hash: try row.blob(1))
  }

  /// A page of the log, or of one case's part of it, in the order of its numbers.
  ///
  /// - Parameters:
  ///   - after: the last number of the page before; 0: the first page.
  ///   - limit: fewer answers mean that there are no more.
  public func events(
    after: Int64, limit: Int, caseNumber: CaseNumber? = nil
  ) throws(StorageError) -> [EventRecord] {
    let rows =
      if let caseNumber {
        try connection.rows(
          EventStatement.pageOfCase, [.integer(after), SQLValue(limit), SQLValue(caseNumber)])
      } else {
        try connection.rows(EventStatement.page, [.integer(after), SQLValue(limit)])
      }
    var result: [EventRecord] = []
    for row in rows { result.append(try Self.event(row)) }
    return result
  }

  /// What was recorded of some cases before a moment, in one statement however many, in the order of the numbers.
  ///
  /// - Parameter sequence: nothing from this event on.
  public func events(
    of cases: some Sequence<CaseNumber>, before moment: Instant, sequence: Int64
  ) throws(StorageError) -> [EventRecord] {
    let wanted = Set(cases.map(\.rawValue)).sorted()
    guard !wanted.isEmpty else { return [] }
    let rows = try connection.rows(
      EventStatement.ofCases, NumberList.values(wanted) + [.integer(sequence), SQLValue(moment)])
    var result: [EventRecord] = []
    for row in rows { result.append(try Self.event(row)) }
    return result
  }

  /// Hands over the whole log, in the order of its numbers, one event at a time: a set-up's bodies are large.
  public func eachEvent(_ body: (EventRecord) -> Void) throws(StorageError) {
    try connection.eachRow(EventStatement.page, [.integer(0), .integer(.max)]) { row throws(StorageError) in
      body(try Self.event(row))
    }
  }

  private static func event(_ row: SQLRow) throws(StorageError) -> EventRecord {
    EventRecord(
      seq: try row.integer(0), at: try row.instant(1), actor: try row.optionalUser(2),
      unit: try row.optionalUnit(3), caseNumber: try row.optionalInteger(4).map(CaseNumber.init(rawValue:)),
      kind: try row.text(5), version: try row.int(6), body: try row.blob(7), previousHash: try row.blob(8),
      hash: try row.blob(9))
  }

  /// Records a read of personal data, outside the chain of events.
  public func insertAccess(at: Instant, user: UserNumber, unit: UnitIndex?, what: String) throws(StorageError) {
    try connection.execute(
      EventStatement.insertAccess, [SQLValue(at), SQLValue(user), SQLValue(unit), .text(what)])
  }

  /// A page of the reads of personal data, oldest first.
  ///
  /// - Parameter after: the last number of the page before; 0: the first page.
  public func accesses(after: Int64, limit: Int) throws(StorageError) -> [AccessRecord] {
    var result: [AccessRecord] = []
    for row in try connection.rows(EventStatement.accesses, [.integer(after), SQLValue(limit)]) {
      result.append(
        AccessRecord(
          number: try row.integer(0), at: try row.instant(1), user: try row.user(2), unit: try row.optionalUnit(3),
          what: try row.text(4)))
    }
    return result
  }
}
