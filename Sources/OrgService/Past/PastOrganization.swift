import OrgDomain
import OrgStorage

/// Tree, rule book and local plans as they stood at a revision, rebuilt from their versions.
struct PastOrganization: Sendable {
  /// What tells one from another. Plans are published without a revision of their own.
  struct Key: Hashable, Sendable {
    let revision: Revision
    let plans: [UnitIndex: Int]
  }

  let revision: Revision
  let settings: TenantSettings
  let tree: OrganizationTree
  let book: RuleBook?
  let bookVersion: Int
  let plans: [UnitIndex: LocalPlan]
  let rosters: RosterCounts
  /// Kept with them, so that who owed what is not worked out for each question anew.
  let duties: DutyCache

  /// What stands now.
  init(present state: TenantState) {
    revision = state.snapshot.revision
    settings = state.settings
    tree = state.tree
    book = state.snapshot.book
    bookVersion = state.snapshot.bookVersion
    plans = state.plans
    rosters = state.rosters
    duties = state.duties
  }

  /// Reads the versions that stood.
  init(at point: PastPoint, in present: TenantState, _ tables: TenantTables) throws {
    let revision = point.revision
    self.revision = revision
    if revision == present.snapshot.revision {
      settings = present.settings
      tree = present.tree
      book = present.snapshot.book
      bookVersion = present.snapshot.bookVersion
      rosters = present.rosters
    } else {
      settings = try tables.vocabularyText(asOf: revision).map { try TenantSettings(text: $0) } ?? present.settings
      tree = try tables.tree(settings.vocabulary, asOf: revision)
      let stored = try tables.rulebook(asOf: revision)
      book = try stored.map { [tree] in try TenantLoading.book($0, isPinned: true, present.documents, tree) }
      bookVersion = stored?.version ?? 0
      rosters = try tables.rosterCounts(asOf: revision)
    }
    plans = try TenantLoading.plans(
      try tables.newestPlans(at: point).filter { [tree] in $0.unit.position < tree.count }, tree)
    duties = DutyCache()
  }
}

extension AccessDirectory {
  /// Who held what at a revision, without tokens. Users are never taken away, so those of now serve.
  init(asOf revision: Revision, roles: [Role], users: [User], _ tables: TenantTables) throws(StorageError) {
    self.init(roles: roles)
    for user in users { add(user) }
    for grant in try tables.grants(asOf: revision) { add(grant) }
    for delegation in try tables.delegations(asOf: revision) { put(delegation) }
  }
}
