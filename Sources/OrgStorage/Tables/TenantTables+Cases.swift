public import OrgDomain

extension TenantTables {
  /// The number for the next case, from 1.
  public func nextCaseNumber() throws(StorageError) -> CaseNumber {
    CaseNumber(rawValue: try connection.integer(CaseStatement.nextNumber))
  }

  /// The case of a unit, matter and campaign; nil where it was not created yet.
  public func caseNumber(
    unit: UnitIndex, matter: Matter, campaign: CampaignCode
  ) throws(StorageError) -> CaseNumber? {
    try connection.row(CaseStatement.numberOf, [SQLValue(unit), .text(matter.rawValue), SQLValue(campaign)])?
      .caseNumber(0)
  }

  /// One case: four statements. Nil for an unknown number.
  public func caseState(_ number: CaseNumber) throws(StorageError) -> CaseState? {
    guard let row = try connection.row(CaseStatement.one, [SQLValue(number)]) else { return nil }
    return try CaseRow.state(row, CaseParts(of: [number], connection))
  }

  /// A page of cases in the order of their numbers: four statements, however many cases.
  ///
  /// - Parameters:
  ///   - after: the last case of the page before; nil: the first page.
  ///   - limit: fewer answers mean that there are no more.
  ///   - matter: nil: of every matter; so the others.
  public func cases(
    after: CaseNumber?, limit: Int, matter: Matter? = nil, campaign: CampaignCode? = nil, unit: UnitIndex? = nil
  ) throws(StorageError) -> [CaseState] {
    let page: [SQLValue] = [SQLValue(after ?? .beforeFirst), SQLValue(limit), SQLValue(matter?.rawValue)]
    if let unit {
      return try cases(CaseStatement.pageOfUnit, page + [SQLValue(campaign), SQLValue(unit)])
    }
    if let campaign {
      return try cases(CaseStatement.pageOfCampaign, page + [SQLValue(campaign)])
    }
    return try cases(CaseStatement.page, page)
  }

  /// Cases by their numbers, in that order: five statements, however many cases. Unknown numbers are left out.
  public func cases(_ numbers: [CaseNumber]) throws(StorageError) -> [CaseState] {
    guard !numbers.isEmpty else { return [] }
    return try cases(CaseStatement.some, NumberList.values(numbers.map(\.rawValue)))
  }

  /// A page of the numbers of the cases in which somebody did something for a side.
  ///
  /// - Parameters:
  ///   - isSubjectSide: for the subject; else for a body.
  ///   - limit: fewer answers mean that there are no more.
  public func caseNumbers(
    of user: UserNumber, isSubjectSide: Bool, after: CaseNumber?, limit: Int
  ) throws(StorageError) -> [CaseNumber] {
    let side = isSubjectSide ? CaseSide.subject : .body
    let values: [SQLValue] = [SQLValue(user), .text(side.rawValue), SQLValue(after ?? .beforeFirst), SQLValue(limit)]
    var numbers: [CaseNumber] = []
    for row in try connection.rows(CasePartStatement.numbersOfUser, values) { numbers.append(try row.caseNumber(0)) }
    return numbers
  }

  /// A page of the cases that may wait for somebody: drafts, cases in review or returned, and settled ones with a
  /// filing not answered. In the order of their numbers; four statements.
  public func openCases(after: CaseNumber?, limit: Int) throws(StorageError) -> [CaseState] {
    try cases(CaseStatement.pageOfOpen, [SQLValue(after ?? .beforeFirst), SQLValue(limit)])
  }

  /// A page of a campaign's approved cases that are not closed, in the order of their numbers; four statements.
  public func approvedCases(
    of campaign: CampaignCode, after: CaseNumber?, limit: Int
  ) throws(StorageError) -> [CaseState] {
    try cases(
      CaseStatement.pageOfApproved, [SQLValue(after ?? .beforeFirst), SQLValue(limit), SQLValue(campaign)])
  }

  /// How many cases of a campaign are not at their end, by matter and how they stand on a day.
  public func caseTotals(of campaign: CampaignCode, on day: Day) throws(StorageError) -> [CaseTotal] {
    var totals: [CaseTotal] = []
    for row in try connection.rows(CaseStatement.totals, [SQLValue(campaign), SQLValue(day)]) {
      totals.append(
        CaseTotal(matter: try row.matter(0), standing: try row.word(1), count: try row.int(2)))
    }
    return totals
  }

  /// When cases were created and last changed, in one statement; unknown numbers are left out.
  public func caseTimes(
    _ numbers: some Sequence<CaseNumber>
  ) throws(StorageError) -> [CaseNumber: (createdAt: Instant, updatedAt: Instant)] {
    let wanted = Set(numbers.map(\.rawValue).filter { $0 > 0 }).sorted()
    guard !wanted.isEmpty else { return [:] }
    var times: [CaseNumber: (createdAt: Instant, updatedAt: Instant)] = [:]
    for row in try connection.rows(CaseStatement.times, NumberList.values(wanted)) {
      times[try row.caseNumber(0)] = (createdAt: try row.instant(1), updatedAt: try row.instant(2))
    }
    return times
  }

  func cases(_ statement: CaseStatement, _ values: [SQLValue]) throws(StorageError) -> [CaseState] {
    let rows = try connection.rows(statement, values)
    var numbers: [CaseNumber] = []
    for row in rows { numbers.append(try row.caseNumber(0)) }
    let parts = try CaseParts(of: numbers, connection)
    var states: [CaseState] = []
    for row in rows { states.append(try CaseRow.state(row, parts)) }
    return states
  }
}

extension CaseNumber {
  /// What the first page follows.
  static let beforeFirst = CaseNumber(rawValue: 0)
}
