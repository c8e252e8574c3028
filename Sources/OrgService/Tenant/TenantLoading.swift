import OrgBundle
import OrgDomain
import OrgStorage

/// Reads a tenant's state from its database, when it opens or when a commit's outcome was unknown.
enum TenantLoading {
  /// What is wrong with a database that cannot be opened.
  struct Failure: Error {
    let reason: String
  }

  static func load(_ tables: TenantTables) throws -> TenantState {
    guard let text = try tables.vocabularyText() else { throw Failure(reason: "the tenant's settings are missing") }
    let settings = try TenantSettings(text: text)
    guard var calendar = TenantCalendar(timeZoneName: settings.timeZone) else {
      throw Failure(reason: "unknown time zone \(settings.timeZone)")
    }
    calendar.workingDays = WorkingDays(try tables.calendarDays())
    let tree = try tables.tree(settings.vocabulary)
    let (access, names) = try loadAccess(tables, settings)
    let documents = try loadDocuments(tables)
    var snapshot = TenantSnapshot(revision: try tables.currentRevision(), tree: tree, access: access)
    let openCases = try loadOpenCases(tables)
    let book = try tables.rulebook(version: nil)
    snapshot.bookVersion = book?.version ?? 0
    let pinned = Set(openCases.filter { $0.rule != nil }.map(\.bookVersion))
    var books: [Int: RuleBook] = [:]
    for version in pinned.union(book.map { [$0.version] } ?? []).sorted() {
      books[version] = try loadBook(version, isPinned: version != snapshot.bookVersion, tables, documents, tree)
    }
    snapshot.book = books[snapshot.bookVersion]
    let link = try tables.lastEvent().map { EventLink(sequence: $0.seq, hash: $0.hash) }
    var state = TenantState(
      snapshot: snapshot, books: books, calendar: calendar, openCases: OpenCases(openCases), settings: settings,
      documents: documents, campaigns: try loadCampaigns(tables), userNames: names, bookText: book?.text,
      lastEvent: link ?? .origin, nextUser: try tables.nextUserNumber().rawValue,
      nextGrant: try tables.nextGrantNumber().rawValue, nextCase: try tables.nextCaseNumber().rawValue)
    try loadSchemes(into: &state, tables)
    state.nextEntry = try tables.nextEntryNumber().rawValue
    state.nextDelegation = try tables.nextDelegationNumber().rawValue
    state.related = try related(tables)
    state.nextChange = try tables.nextChangeNumber()
    for change in try tables.changesToDo() { state.planned.put(change.number, on: change.day) }
    state.oldestSetup = try tables.oldestSetup()
    state.nextMember = try tables.nextMemberNumber().rawValue
    state.rosters = try tables.rosterCounts()
    state.standings = try Standings(tables, campaigns: state.campaigns)
    for stored in try tables.currentUrges() { state.urges.record(stored.urge, of: stored.number) }
    for phase in try tables.campaignPhases() {
      state.campaignPhases[phase.campaign, default: [:]][phase.phase] = phase.isOpen
    }
    for campaign in state.campaigns.values where !campaign.isClosed {
      try state.helps.take(of: campaign.code, tables)
      for permit in try tables.openPermits(of: campaign.code) { state.permits.take(try permit.value()) }
    }
    state.settleDeadlines()
    return state
  }

  private static func related(_ tables: TenantTables) throws -> Set<UnitIndex> {
    var units: Set<UnitIndex> = []
    var last: StoredSuccession?
    while true {
      let page = try tables.successions(after: last, limit: 1_000)
      for row in page { units.formUnion([row.succession.predecessor, row.succession.successor]) }
      last = page.last
      if page.count < 1_000 { return units }
    }
  }

  private static func loadBook(
    _ version: Int, isPinned: Bool, _ tables: TenantTables, _ documents: [DocumentCode: StoredDocument],
    _ tree: OrganizationTree
  ) throws -> RuleBook {
    guard let stored = try tables.rulebook(version: version) else {
      throw Failure(reason: "rule book \(version) is missing")
    }
    return try book(stored, isPinned: isPinned, documents, tree)
  }

  /// A rule book as it was published, judged by a tree.
  static func book(
    _ stored: StoredRulebook, isPinned: Bool, _ documents: [DocumentCode: StoredDocument], _ tree: OrganizationTree
  ) throws -> RuleBook {
    let reading = RuleBookText.read(stored.text, file: "rulebook.yaml")
    guard reading.problems.isEmpty else { throw Failure(reason: "rule book \(stored.version) cannot be read") }
    return try RuleBook(
      rules: reading.rules, documents: Set(documents.keys), tree: tree, isPinned: isPinned)
  }

  /// The newest scheme, those that campaigns follow, and every unit's newest plan.
  private static func loadSchemes(into state: inout TenantState, _ tables: TenantTables) throws {
    let newest = try tables.scheme(version: nil)
    state.schemeVersion = newest?.version ?? 0
    let versions = Set(state.campaigns.values.map(\.schemeVersion) + [state.schemeVersion]).subtracting([0])
    for version in versions.sorted() {
      guard let stored = try tables.scheme(version: version) else {
        throw Failure(reason: "scheme \(version) is missing")
      }
      guard let scheme = SchemeText.read(stored.text).scheme else {
        throw Failure(reason: "scheme \(version) cannot be read")
      }
      state.schemes[version] = scheme
    }
    state.plans = try plans(try tables.newestPlans(), state.tree)
  }

  /// Plans as they were published.
  static func plans(_ published: [StoredPlan], _ tree: OrganizationTree) throws -> [UnitIndex: LocalPlan] {
    var plans: [UnitIndex: LocalPlan] = [:]
    for stored in published {
      let unit = tree.code(of: stored.unit)
      guard let plan = PlanText.read(stored.text, unit: unit).plan else {
        throw Failure(reason: "the plan of \(unit) cannot be read")
      }
      plans[stored.unit] = plan
    }
    return plans
  }

  private static func loadAccess(
    _ tables: TenantTables, _ settings: TenantSettings
  ) throws -> (AccessDirectory, [UserNumber: String]) {
    var access = AccessDirectory(roles: settings.roles)
    var names: [UserNumber: String] = [:]
    for (user, name) in try tables.users() {
      access.add(user)
      names[user.number] = name
    }
    for (token, user) in try tables.tokens() { access.add(token, of: user) }
    for grant in try tables.grants() { access.add(grant) }
    for delegation in try tables.delegations() { access.put(delegation) }
    return (access, names)
  }

  private static func loadDocuments(_ tables: TenantTables) throws -> [DocumentCode: StoredDocument] {
    Dictionary(uniqueKeysWithValues: try tables.documents().map { ($0.code, $0) })
  }

  private static func loadCampaigns(_ tables: TenantTables) throws -> [CampaignCode: StoredCampaign] {
    Dictionary(uniqueKeysWithValues: try tables.campaigns().map { ($0.code, $0) })
  }

  private static func loadOpenCases(_ tables: TenantTables) throws -> [CaseState] {
    var cases: [CaseState] = []
    var last: CaseNumber?
    repeat {
      let page = try tables.openCases(after: last, limit: 1_000)
      cases += page
      last = page.last?.number
      if page.count < 1_000 { return cases }
    } while true
  }
}
