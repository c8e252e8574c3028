import OrgBundle
import OrgDomain
import OrgStorage

/// The texts of an export: those that were published as they were, the others written from the state.
struct ExportTexts {
  let slug: String
  let state: TenantState
  let schemeText: String?
  let planned: [StoredPlan]

  private func content(_ text: String?) -> TenantExport.Content? { text.map { .text(Array($0.utf8)) } }

  var tenant: TenantExport.Content? {
    let settings = state.settings
    let roles = settings.customRoles.map { ($0.key.rawValue, $0.value.map(\.rawValue)) }
    return content(
      BundleTexts.tenant(
        BundleTenant(
          slug: slug, name: settings.name, timeZone: settings.timeZone, vocabulary: settings.vocabulary,
          customRoles: Dictionary(uniqueKeysWithValues: roles), health: settings.health)))
  }

  var documents: TenantExport.Content? {
    guard !state.documents.isEmpty else { return nil }
    return content(
      BundleTexts.documents(
        state.documents.values.map { document in
          Document(
            code: document.code, title: document.title, issuer: document.issuer, number: document.number,
            signer: document.signer, issuedOn: document.issuedOn.flatMap { Day($0) },
            printedOn: document.printedOn.flatMap { Day($0) }, isDraft: document.isDraft)
        }))
  }

  var rulebook: TenantExport.Content? { content(state.bookText) }

  var scheme: TenantExport.Content? { content(schemeText) }

  /// - Throws: `BundleTexts.UnreadablePlan`; never is one left out.
  func plans() throws -> TenantExport.Content? {
    guard !planned.isEmpty else { return nil }
    return content(
      try BundleTexts.plans(
        planned.sorted { $0.unit < $1.unit }.map { (unit: state.tree.code(of: $0.unit), text: $0.text) }))
  }

  var campaigns: TenantExport.Content? {
    guard !state.campaigns.isEmpty else { return nil }
    return content(
      BundleTexts.campaigns(
        state.campaigns.values.map {
          BundleCampaign(code: $0.code, name: $0.name, year: $0.year, previous: $0.previous)
        }))
  }
}
