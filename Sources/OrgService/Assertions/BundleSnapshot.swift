public import OrgBundle
public import OrgDomain

/// The state that a bundle describes, made without a database.
public enum BundleSnapshot {
  /// A snapshot at revision 0 of what the bundle says; users and grants are numbered in the order of their files.
  ///
  /// - Parameters:
  ///   - reading: a reading without problems.
  ///   - calendar: says when a grant's first and last day begin.
  /// - Returns: nil where the reading has no bundle or no tree.
  public static func make(_ reading: BundleReading, calendar: TenantCalendar) -> TenantSnapshot? {
    guard let bundle = reading.bundle, let tree = reading.tree else { return nil }
    var snapshot = TenantSnapshot(
      revision: Revision(rawValue: 0), tree: tree, access: directory(of: bundle, tree, calendar),
      book: reading.ruleBook, bookVersion: reading.ruleBook == nil ? 0 : 1)
    for row in bundle.plans {
      if let unit = tree.index(of: row.plan.unit) { snapshot.plans[unit] = row.plan }
    }
    return snapshot
  }

  private static func directory(
    of bundle: SetupBundle, _ tree: OrganizationTree, _ calendar: TenantCalendar
  ) -> AccessDirectory {
    let custom = bundle.tenant.customRoles.map { name, permissions in
      Role(name: RoleName(rawValue: name), permissions: Set(permissions.compactMap(Permission.init(rawValue:))))
    }
    var directory = AccessDirectory(roles: Role.defaults + custom)
    for (position, user) in bundle.users.enumerated() {
      directory.add(User(number: UserNumber(rawValue: Int64(position + 1)), code: user.code))
    }
    for (position, row) in bundle.grants.enumerated() {
      guard let user = directory.user(row.user), let unit = tree.index(of: row.unit) else { continue }
      directory.add(grant(row, GrantNumber(rawValue: Int64(position + 1)), user.number, unit, calendar))
    }
    return directory
  }

  private static func grant(
    _ row: BundleGrant, _ number: GrantNumber, _ user: UserNumber, _ unit: UnitIndex, _ calendar: TenantCalendar
  ) -> Grant {
    Grant(
      number: number, user: user, role: row.role.map(RoleName.init(rawValue:)), unit: unit, scope: scope(row.scope),
      from: row.from.map { calendar.start(of: $0) }, until: row.until.map { calendar.start(of: $0) },
      assign: assignable(row.assign))
  }

  private static func scope(_ scope: BundleGrant.Scope) -> Scope {
    switch scope {
    case .unit: .unit
    case .subtree: .subtree
    case .line(let line): .line(line)
    }
  }

  private static func assignable(_ roles: BundleGrant.Assignable) -> AssignableRoles {
    switch roles {
    case .all: .all
    case .roles(let names): .roles(Set(names.map(RoleName.init(rawValue:))))
    }
  }
}
