import OrgDomain
import OrgStorage

extension Standings {
  /// The grades and honours of some years as they stood at a point of the record: results of earlier years, what cases had given,
  /// honours recorded (decision 15).
  init(
    asOf point: PastPoint, of years: Set<Int>, in campaigns: [CampaignCode: StoredCampaign], _ tables: TenantTables
  ) throws {
    self.init()
    for result in try tables.pastResults() where years.contains(result.year) {
      put(
        Standing(
          unit: result.unit, year: result.year, matter: result.matter, grade: result.grade, honour: result.honour))
    }
    let last = Instant(milliseconds: point.before.milliseconds - 1)
    let wanted = campaigns.values.filter { years.contains($0.year) }.map(\.code).sorted()
    let records = try wanted.flatMap { try tables.gradeRecords(of: $0, until: last) }
    for record in records.sorted(by: { $0.event < $1.event }) where record.event < point.sequence {
      take(record, in: campaigns)
    }
    let later = try RecordedLater(than: point, tables)
    for campaign in wanted {
      try tables.forEachEntry(LedgerFilter(campaign: campaign, kind: .honour)) { row in
        if row.createdAt < point.before, !later.madeEntries.contains(row.number) {
          take(try row.value(), in: campaigns)
        }
      }
    }
  }
}
