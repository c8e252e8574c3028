extension NoticeCode {
  /// What the campaign, its phases and its scheme stand against.
  public enum Campaign: String, CaseIterable, Sendable {
    /// The phase of the matter has not begun. Arguments: matter, stage, stageName, from.
    case notYet
    /// The phase of the matter is over. Arguments: matter, stage, stageName, until.
    case over
    /// The phase is opened by hand and has not been. Arguments: matter, stage, stageName.
    case awaitsOpening
    /// The phase was closed by hand. Arguments: matter, stage, stageName.
    case closedByHand
    /// The campaign is closed. Arguments: campaign.
    case closed
    /// The campaign follows no scheme. Arguments: campaign.
    case noScheme
    /// No scheme of that version has been published. Arguments: version (optional).
    case schemeMissing
    /// The scheme has no such phase. Arguments: stage, stages.
    case stageUnknown
    /// The phase is open, or closed, already. Arguments: stage, stageName.
    case stageSame
    /// The scheme has no such snapshot. Arguments: snapshot, snapshots.
    case snapshotUnknown
    /// The snapshot lies ahead. Arguments: snapshot, at.
    case snapshotAhead
    /// The campaign before is not of an earlier year. Arguments: previous, year.
    case previousNotEarlier
    /// A year has one campaign, which alone gives its grades. Arguments: year, campaign.
    case yearTaken
    /// Results of the year were brought along, so no campaign can give them. Arguments: year.
    case yearHasResults
    /// It keeps its version of the scheme beside a newer one. Arguments: campaign, version.
    case schemeKept
    /// Plans do not fit the scheme; of a campaign, or the one that is given. Arguments: units, unitsNames, campaign
    /// (optional).
    case plansMisfit

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notYet: ["matter", "stage", "stageName", "from"]
      case .over: ["matter", "stage", "stageName", "until"]
      case .awaitsOpening: ["matter", "stage", "stageName"]
      case .closedByHand: ["matter", "stage", "stageName"]
      case .closed: ["campaign"]
      case .noScheme: ["campaign"]
      case .schemeMissing: ["version"]
      case .stageUnknown: ["stage", "stages"]
      case .stageSame: ["stage", "stageName"]
      case .snapshotUnknown: ["snapshot", "snapshots"]
      case .snapshotAhead: ["snapshot", "at"]
      case .previousNotEarlier: ["previous", "year"]
      case .yearTaken: ["year", "campaign"]
      case .yearHasResults: ["year"]
      case .schemeKept: ["campaign", "version"]
      case .plansMisfit: ["units", "unitsNames", "campaign"]
      }
    }
  }
}
