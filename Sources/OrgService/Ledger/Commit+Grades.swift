import OrgDomain
import OrgStorage

extension Commit {
  /// Keeps that an event of a case gave a grade or took it back, in the file and in what stands.
  ///
  /// - Parameter event: the number of the case's event, which has been appended.
  mutating func recordGrade(_ change: GradeChange, of item: CaseState, event: Int64) throws {
    let record = GradeRecord(change, of: item, event: event, at: now)
    try tables.append(record)
    state.standings.take(record, in: state.campaigns)
  }

  /// Reads what stands anew: after years or results of earlier years were changed.
  mutating func reloadStandings() throws {
    state.standings = try Standings(tables, campaigns: state.campaigns)
  }
}

extension Standings {
  /// All grades and honours of a tenant: results of earlier years, then what cases gave, then honours recorded.
  init(_ tables: TenantTables, campaigns: [CampaignCode: StoredCampaign]) throws {
    self.init()
    for result in try tables.pastResults() {
      put(
        Standing(
          unit: result.unit, year: result.year, matter: result.matter, grade: result.grade, honour: result.honour))
    }
    for record in try tables.gradeRecords() { take(record, in: campaigns) }
    for campaign in campaigns.values {
      var last: EntryNumber?
      repeat {
        let page = try tables.entries(
          LedgerFilter(campaign: campaign.code, kind: .honour), after: last, limit: 1_000)
        for row in page { take(try row.value(), in: campaigns) }
        last = page.count < 1_000 ? nil : page.last?.number
      } while last != nil
    }
  }

  /// Puts a grade that was given in its place, or takes away what was taken back.
  mutating func take(_ record: GradeRecord, in campaigns: [CampaignCode: StoredCampaign]) {
    guard let year = campaigns[record.campaign]?.year else { return }
    guard let grading = record.grading else { return remove(unit: record.unit, year: year, matter: record.matter) }
    put(
      Standing(
        unit: record.unit, year: year, matter: record.matter, grade: grading.grade, points: grading.points))
  }

  /// Adds the honour that an entry records; other entries change nothing here.
  mutating func take(_ entry: Entry, in campaigns: [CampaignCode: StoredCampaign]) {
    guard case .honour(let honour) = entry.content, let year = campaigns[entry.campaign]?.year else { return }
    addHonour(honour, to: entry.unit, in: year)
  }
}
