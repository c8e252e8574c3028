import OrgDomain
import OrgStorage

/// What a bundle is compared with beside the state: texts and rows that are not held in memory.
struct SetupRecords: Sendable {
  /// The text of the present scheme; nil before the first.
  var schemeText: String?
  /// The results of earlier years.
  var results: [StoredPastResult] = []
  /// The campaigns in which a grade was given.
  var grading: Set<CampaignCode> = []
  var calendar: [StoredCalendarDay] = []
  /// The day of each unit's last election.
  var elected: [UnitIndex: Day] = [:]
}

extension SetupRecords {
  init(_ tables: TenantTables) throws {
    self.init(
      schemeText: try tables.scheme(version: nil)?.text, results: try tables.pastResults(),
      grading: try tables.gradingCampaigns(), calendar: try tables.calendarDays(),
      elected: try tables.elected())
  }
}
