import OrgDomain
import OrgStorage

extension TenantState {
  /// The tenant with tree, rule book and local plans as they stood before a moment (decision 15); everything else, rights
  /// above all, as it stands now. Of a tenant set up later: as it began.
  func asOf(_ moment: Instant, _ tables: TenantTables) throws -> TenantState {
    let revision = try tables.revision(before: moment)
    guard revision < snapshot.revision || !plans.isEmpty else { return self }
    var past = self
    let text = try tables.vocabularyText(asOf: revision)
    let vocabulary = try text.map { try TenantSettings(text: $0).vocabulary } ?? settings.vocabulary
    past.snapshot.tree = try tables.tree(vocabulary, asOf: revision)
    if let stored = try tables.rulebook(asOf: revision) {
      past.snapshot.book = try TenantLoading.book(stored, isPinned: true, documents, past.tree)
      past.snapshot.bookVersion = stored.version
    }
    past.plans = try TenantLoading.plans(tables, past.tree, before: moment)
    return past
  }
}
