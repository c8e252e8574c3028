public import OrgDomain

extension TenantTables {
  /// Keeps that a grade was given or taken back by an event, which has been appended. One an event.
  public func append(_ record: GradeRecord) throws(StorageError) {
    try connection.execute(
      GradeStatement.append,
      [
        .integer(record.event), SQLValue(record.number), SQLValue(record.unit), SQLValue(record.campaign),
        .text(record.matter.rawValue), SQLValue(record.grading == nil), SQLValue(record.grading?.grade?.rawValue),
        SQLValue(record.grading?.points), SQLValue(record.at),
      ])
  }

  /// Every grade given or taken back, in the order of the log.
  public func gradeRecords() throws(StorageError) -> [GradeRecord] {
    try gradeRecords(GradeStatement.all, [])
  }

  /// What a campaign's cases gave or took back until an instant, that instant too, in the order of the log.
  public func gradeRecords(of campaign: CampaignCode, until: Instant) throws(StorageError) -> [GradeRecord] {
    try gradeRecords(GradeStatement.ofCampaign, [SQLValue(campaign), SQLValue(until)])
  }

  /// The campaigns in which a grade was ever given.
  public func gradingCampaigns() throws(StorageError) -> Set<CampaignCode> {
    var campaigns: Set<CampaignCode> = []
    for row in try connection.rows(GradeStatement.grading) { campaigns.insert(try row.code(0)) }
    return campaigns
  }

  private func gradeRecords(
    _ statement: GradeStatement, _ values: [SQLValue]
  ) throws(StorageError) -> [GradeRecord] {
    var records: [GradeRecord] = []
    for row in try connection.rows(statement, values) {
      let grading = CaseGrading(grade: try row.optionalGrade(6), points: try row.optionalPoints(7))
      records.append(
        GradeRecord(
          event: try row.integer(0), number: try row.caseNumber(1), unit: try row.unit(2), campaign: try row.code(3),
          matter: try row.matter(4), grading: try row.flag(5) ? nil : grading, at: try row.instant(8)))
    }
    return records
  }

  // MARK: - Earlier years

  /// Keeps the result of a unit, year and matter in the place of the one there was.
  public func upsert(_ result: StoredPastResult) throws(StorageError) {
    try connection.execute(
      GradeStatement.putPast,
      [
        SQLValue(result.unit), SQLValue(result.year), .text(result.matter.rawValue),
        SQLValue(result.grade?.rawValue), SQLValue(result.honour?.rawValue), SQLValue(result.body),
        SQLValue(result.decidedOn),
      ])
  }

  /// Every result of an earlier year, by unit, year and matter.
  public func pastResults() throws(StorageError) -> [StoredPastResult] {
    var results: [StoredPastResult] = []
    for row in try connection.rows(GradeStatement.allPast) {
      results.append(
        StoredPastResult(
          unit: try row.unit(0), year: try row.int(1), matter: try row.matter(2), grade: try row.optionalGrade(3),
          honour: try row.optionalText(4).map(SchemeWord.init(rawValue:)), body: try row.optionalUnit(5),
          decidedOn: try row.optionalDay(6)))
    }
    return results
  }
}
