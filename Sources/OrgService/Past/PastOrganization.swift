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
    duties = state.duties
  }

  /// Reads the versions that stood.
  ///
  /// - Parameter moment: plans published before it count.
  init(
    asOf revision: Revision, plansBefore moment: Instant, in present: TenantState, _ tables: TenantTables
  ) throws {
    self.revision = revision
    if revision == present.snapshot.revision {
      settings = present.settings
      tree = present.tree
      book = present.snapshot.book
      bookVersion = present.snapshot.bookVersion
    } else {
      settings = try tables.vocabularyText(asOf: revision).map { try TenantSettings(text: $0) } ?? present.settings
      tree = try tables.tree(settings.vocabulary, asOf: revision)
      let stored = try tables.rulebook(asOf: revision)
      book = try stored.map { [tree] in try TenantLoading.book($0, isPinned: true, present.documents, tree) }
      bookVersion = stored?.version ?? 0
    }
    plans = try TenantLoading.plans(tables, tree, before: moment)
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
