import OrgAPI

/// What a file name means in a bundle.
enum BundleFile: Hashable {
  case tenant, documents, units, users, grants, rulebook, scheme, history, plans, campaigns, calendar
  case members, terms
  case assertions
  case expect
  /// Read by others; here only looked at as text.
  case transcript
  case ignored
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
  static let membersName = "members.csv"
  static let termsName = "terms.csv"
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
    case BundleFile.membersName: self = .members
    case BundleFile.termsName: self = .terms
    case BundleFile.expectName: self = .expect
    case "transcript.jsonl": self = .transcript
    case "README.md": self = .ignored
    default: self = BundleFile.isAssertions(name) ? .assertions : .unknown
    }
  }

  /// What is wrong with a name that bundles do not have.
  static func problem(ofUnknown name: String) -> BundleProblemCode {
    name.hasSuffix(".csv") && (name.hasPrefix("tokens-") || name.hasSuffix(".tokens.csv")) ? .tokensFile : .unknownFile
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
    case .members: 11
    case .terms: 12
    case .assertions: 13
    case .expect: 14
    case .transcript: 15
    case .ignored, .unknown: 16
    }
  }

  private static func isAssertions(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "assertions" && parts[1].hasSuffix(".yaml") && parts[1] != ".yaml"
  }
}
