@testable import OrgDomain

/// Access written down a second time, as sets: which units a grant reaches, then membership. Shares nothing with
/// `AccessPolicy` but the values it is asked about.
struct NaiveAccess {
  let tree: OrganizationTree
  let roles: [RoleName: Set<Permission>]
  let grants: [(grant: Grant, reach: Set<UnitIndex>)]

  static let wide: Set<Permission> = [
    .read, .administerUnits, .administerUsers, .administerCampaigns, .publishRulebook, .readAudit,
    .readMembers, .manageMembers,
  ]

  init(tree: OrganizationTree, roles: [RoleName: Set<Permission>], grants: [Grant]) {
    self.tree = tree
    self.roles = roles
    self.grants = grants.map { ($0, NaiveAccess.reach(of: $0.unit, $0.scope, in: tree)) }
  }

  static func reach(of unit: UnitIndex, _ scope: Scope, in tree: OrganizationTree) -> Set<UnitIndex> {
    /// The units whose path to the top, the unit included, passes a unit of which something holds.
    func below(_ holds: (UnitIndex) -> Bool) -> Set<UnitIndex> {
      Set(tree.indices.filter { unit in sequence(first: unit, next: tree.parent(of:)).contains(where: holds) })
    }
    return switch scope {
    case .unit: [unit]
    case .subtree: below { $0 == unit }
    case .line(let line): below { tree.superior(of: $0, on: line)?.body == unit }.union([unit])
    }
  }

  func allows(_ user: UserNumber, _ permission: Permission, _ unit: UnitIndex, _ now: Instant) -> Bool {
    grants.contains { grant, reach in
      let isOver = (grant.until?.milliseconds).map { $0 <= now.milliseconds } ?? false
      let isToCome = (grant.from?.milliseconds).map { $0 > now.milliseconds } ?? false
      guard grant.user == user, !isOver, !isToCome, let role = grant.role, roles[role]?.contains(permission) == true
      else { return false }
      if NaiveAccess.wide.contains(permission) { return reach.contains(unit) }
      if tree[unit].isOutside { return permission == .recordOutside }
      return grant.unit == unit
    }
  }
}
