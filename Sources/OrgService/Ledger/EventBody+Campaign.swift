import OrgDomain
import OrgStorage

extension EventBody {
  struct SchemeRow: Codable, Equatable, Sendable {
    let version: Int
    /// SHA-256 of the scheme's text, hexadecimal.
    let digest: String
  }

  struct PlanRow: Codable, Equatable, Sendable {
    let unit: UInt32
    let version: Int
    /// SHA-256 of the plan's text, hexadecimal.
    let digest: String
  }

  /// The result of an earlier year.
  struct HistoryRow: Codable, Equatable, Sendable {
    let unit: UInt32
    let year: Int
    let matter: String
    let grade: String?
    let honour: String?
    let body: UInt32?
    let day: String?
  }

  struct CampaignOpening: Codable, Equatable, Sendable {
    let campaign: String
    /// The version of the scheme.
    let scheme: Int
    let previous: String?
  }

  struct CampaignPhaseRow: Codable, Equatable, Sendable {
    let campaign: String
    let phase: String
    let open: Bool
    /// Of why, as it was given, with its salt; the text stands beside the log.
    var reasonDigest: String?
  }
}

extension EventBody.HistoryRow {
  init(_ result: StoredPastResult) {
    self.init(
      unit: result.unit.rawValue, year: result.year, matter: result.matter.rawValue, grade: result.grade?.rawValue,
      honour: result.honour?.rawValue, body: result.body?.rawValue, day: result.decidedOn?.description)
  }
}
