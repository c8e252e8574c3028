import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// By which tree and time figures of a campaign go: once it is closed, by those of its closing, whatever changes later;
  /// nil for the present.
  ///
  /// - Parameter asOf: an earlier time that is asked about.
  func time(of campaign: String, asOf: AsOf? = nil) async throws -> PastState? {
    guard let closedAt = try state.campaign(campaign).closedAt else { return try await past(asOf) }
    let now = clock.now()
    return try await past { tables, state in
      let asked = try asOf.map { try PastPoint($0, in: state, tables, now: now) }
      if let asked, asked.before <= closedAt { return asked }
      return try PastPoint(closing: closedAt, of: state.campaign(campaign).code, tables)
    }
  }

  /// The same of a list that may name no campaign.
  func closing(of campaign: String?) async throws -> PastState? {
    guard let campaign else { return nil }
    return try await time(of: campaign)
  }
}

extension TenantState {
  /// The state by which figures of a campaign go.
  func at(_ past: PastState?) -> TenantState { past.map { standing($0.organization) } ?? self }
}

/// The trees that the rows of a list are judged by: that of the campaign's closing, once it is closed; the present one
/// for a unit that it has not.
struct PastTrees {
  let present: OrganizationTree
  let past: PastState?

  func tree(of unit: UnitIndex) -> OrganizationTree {
    guard let tree = past?.organization.tree, unit.position < tree.count else { return present }
    return tree
  }
}
