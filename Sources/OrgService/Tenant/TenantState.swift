public import OrgDomain
public import OrgStorage

/// All of a tenant that is held in memory, at one revision: what a reader sees, and what a writer works on a copy of.
public struct TenantState: Sendable {
  public var snapshot: TenantSnapshot {
    didSet { duties = DutyCache() }
  }
  /// The published book and those that open cases are pinned to, by version, judged by the present tree.
  public var books: [Int: RuleBook] {
    didSet { duties = DutyCache() }
  }
  /// Which units owe what to whom, by the present tree, books and plans.
  private(set) var duties = DutyCache()
  public var calendar: TenantCalendar
  public var openCases: OpenCases
  public var settings: TenantSettings
  public var documents: [DocumentCode: StoredDocument]
  public var campaigns: [CampaignCode: StoredCampaign]
  public var userNames: [UserNumber: String]
  /// The text of the published rule book; nil before the first.
  public var bookText: String?
  public var lastEvent: EventLink
  public var nextUser: Int64
  public var nextGrant: Int64
  public var nextCase: Int64
  public var nextEntry: Int64 = 1
  public var nextDelegation: Int64 = 1
  public var nextChange = ChangeNumber(rawValue: 1)
  /// The units that took over from others, or from which others took over.
  var related: Set<UnitIndex> = []
  /// What is ordered for a day to come.
  public var planned = PlannedChanges()
  /// When the oldest set-up was begun that is neither carried out nor given up.
  var oldestSetup: Instant?
  public var nextMember: Int64 = 1
  /// How many members every roster has.
  public var rosters = RosterCounts()
  /// Every grade and honour that stands.
  public var standings = Standings()
  /// The newest scheme and those of campaigns, by version.
  public var schemes: [Int: Scheme] = [:]
  /// The newest scheme's version; 0 before the first.
  public var schemeVersion = 0
  /// The leaves to be late that stand.
  var permits = LatePermits()
  /// Who helps whom.
  var helps = HelpsGiven()
  /// The urges that hold, of cases that wait.
  public var urges = CaseUrges()
  /// Phases that were opened or closed by hand.
  public var campaignPhases: [CampaignCode: [PhaseCode: Bool]] = [:]

  /// Makes another revision the present one. By itself it changes nobody's duties.
  mutating func advance(to revision: Revision) {
    let kept = duties
    snapshot.revision = revision
    duties = kept
  }

  public var tree: OrganizationTree { snapshot.tree }
  public var access: AccessDirectory { snapshot.access }

  /// The local plans in force, by the unit that published them.
  public var plans: [UnitIndex: LocalPlan] {
    get { snapshot.plans }
    set { snapshot.plans = newValue }
  }

  /// The tenant with tree, rule book and local plans, and where given the grants, as they stood at an earlier revision;
  /// everything else as it stands now.
  func standing(_ past: PastOrganization, access: AccessDirectory? = nil) -> TenantState {
    var state = self
    state.settings = past.settings
    state.snapshot = TenantSnapshot(
      revision: past.revision, tree: past.tree, access: access ?? snapshot.access, book: past.book,
      bookVersion: past.bookVersion)
    state.snapshot.plans = past.plans
    state.duties = past.duties
    state.rosters = past.rosters
    return state
  }
}

/// The last event of the log.
public struct EventLink: Equatable, Sendable {
  public let sequence: Int64
  public let hash: [UInt8]

  /// What stands before the first event.
  public static let origin = EventLink(sequence: 0, hash: [UInt8](repeating: 0, count: 32))
}
