import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

/// What a bundle would change in a tenant: found by comparing, carried out as it stands.
struct SetupChange: Sendable {
  var settings: TenantSettings?
  var documents: [StoredDocument] = []
  /// The bundle's units, and the places there of those that are new.
  var units: TreeUnits
  var founded: [UnitIndex] = []
  var amended: [Unit] = []
  var newUsers: [(code: UserCode, name: String)] = []
  var renamedUsers: [(number: UserNumber, name: String)] = []
  /// Grants to give, by the codes of user and unit, for either may be new.
  var given: [NewGrant] = []
  var revoked: [Grant] = []
  /// Another scheme and its text.
  var scheme: (value: Scheme, text: String)?
  var plans: [BundlePlan] = []
  var history: [BundleResult] = []
  var campaigns: [StoredCampaign] = []
  /// Campaigns that are new or follow another one.
  var openings: [Opening] = []
  var calendar: [StoredCalendarDay] = []
  /// Dates that are no longer in the calendar.
  var cleared: [Day] = []
  /// The day of each unit's last election, where it is another.
  var elected: [(unit: UnitCode, day: Day)] = []
  /// The rosters to be compared again and written; nil where nothing changes.
  var members: MemberSetup?
  /// The text of another rule book.
  var bookText: String?
  var hasBook = false
  /// The first changes one by one.
  var changes: [OrgAPI.SetupChange] = []
  var changeCount = 0
  var created = SetupCounts()
  var changed = SetupCounts()
  var moved = 0
  var dissolved = 0

  /// What becomes of the tree: new units first, in the order of the bundle.
  var treeChanges: some Collection<TreeChange> {
    let (units, founded, amended) = (units, founded, amended)
    return (0..<founded.count + amended.count).lazy.map { number in
      number < founded.count
        ? .found(units[founded[number].position]) : .amend(amended[number - founded.count])
    }
  }

  struct NewGrant: Sendable {
    let user: UserCode
    let role: RoleName?
    let unit: UnitCode
    let scope: Scope
    let from: Instant?
    let until: Instant?
    let assign: AssignableRoles

    /// Whether a grant of the same user, role, unit and scope has these dates and rights.
    func isSame(as grant: Grant) -> Bool { grant.from == from && grant.until == until && grant.assign == assign }
  }

  struct Opening: Sendable {
    let campaign: CampaignCode
    let previous: CampaignCode?
    /// The version of the scheme that the campaign has; nil: a new campaign follows the present one.
    let scheme: Int?
  }

  var isEmpty: Bool { changeCount == 0 }

  /// The most changes that a plan lists one by one; the rest is counted.
  static let listed = 1_000

  mutating func note(
    _ what: String, _ code: String, _ change: String, _ detail: String? = nil, notices: [Notice] = []
  ) {
    changeCount += 1
    guard changes.count < SetupChange.listed else { return }
    changes.append(
      OrgAPI.SetupChange(
        what: what, code: code, change: change, detail: detail, notices: notices.isEmpty ? nil : notices))
  }

  /// The units that are at work, and would be dissolved or outside of the tenant.
  func closed(in tree: OrganizationTree) -> [UnitIndex] {
    amended.compactMap { unit in
      guard unit.status == .dissolved || unit.isOutside, let index = tree.index(of: unit.code) else { return nil }
      return tree.isAtWork(index) ? index : nil
    }
  }

  /// The plan as the wire has it.
  func view(problems: [BundleProblem], problemCount: Int, for caller: Caller) -> SetupPlanView {
    let rows = changes.map { row in
      var row = row
      row.notices = row.notices?.map(caller.render)
      return row
    }
    return SetupPlanView(
      problems: problems, problemCount: problemCount, created: created, changed: changed, moved: moved,
      dissolved: dissolved, revoked: revoked.count, unchanged: isEmpty && problemCount == 0,
      rulebook: bookText != nil ? .new : hasBook ? .same : .none,
      changes: rows, changesTotal: changeCount)
  }
}
