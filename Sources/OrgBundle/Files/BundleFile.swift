/// What a file name means in a bundle.
enum BundleFile: Hashable {
  case tenant, documents, units, users, grants, rulebook, scheme, history, plans, campaigns, calendar
  case assertions
  case expect
  /// Read by others; here only looked at as text.
  case transcript
  case ignored
  case notReadYet
  case unknown

  static let tenantName = "tenant.yaml"
  static let documentsName = "documents.yaml"
  static let unitsName = "units.csv"
  static let usersName = "users.csv"
  static let grantsName = "grants.csv"
  static let rulebookName = "rulebook.yaml"
  static let schemeName = "scheme.yaml"
  static let historyName = "history.csv"
  static let plansName = "plans.yaml"
  static let campaignsName = "campaigns.yaml"
  static let calendarName = "calendar.csv"
  static let expectName = "expect.yaml"

  /// Files that a bundle must have.
  static let required = [tenantName, unitsName]

  init(name: String) {
    switch name {
    case BundleFile.tenantName: self = .tenant
    case BundleFile.documentsName: self = .documents
    case BundleFile.unitsName: self = .units
    case BundleFile.usersName: self = .users
    case BundleFile.grantsName: self = .grants
    case BundleFile.rulebookName: self = .rulebook
    case BundleFile.schemeName: self = .scheme
    case BundleFile.historyName: self = .history
    case BundleFile.plansName: self = .plans
    case BundleFile.campaignsName: self = .campaigns
    case BundleFile.calendarName: self = .calendar
    case BundleFile.expectName: self = .expect
    case "transcript.jsonl": self = .transcript
    case "README.md": self = .ignored
    case "members.csv": self = .notReadYet
    default: self = BundleFile.isAssertions(name) ? .assertions : .unknown
    }
  }

  /// The place of the file's problems in the list.
  var order: Int {
    switch self {
    case .tenant: 0
    case .documents: 1
    case .units: 2
    case .users: 3
    case .grants: 4
    case .rulebook: 5
    case .scheme: 6
    case .history: 7
    case .plans: 8
    case .campaigns: 9
    case .calendar: 10
    case .assertions: 11
    case .expect: 12
    case .transcript: 13
    case .ignored, .notReadYet, .unknown: 14
    }
  }

  private static func isAssertions(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "assertions" && parts[1].hasSuffix(".yaml") && parts[1] != ".yaml"
  }
}
