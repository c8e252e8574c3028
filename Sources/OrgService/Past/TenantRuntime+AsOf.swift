import OrgAPI
import OrgDomain
import OrgStorage

/// The state that a question is about, and the time by which it is judged.
struct AskedState: Sendable {
  let state: TenantState
  let at: Instant
}

/// What stood at a point of the record.
struct PastState: Sendable {
  let point: PastPoint
  let organization: PastOrganization
}

extension TenantRuntime {
  /// The state that a reading asks for: the present one, or tree, book and plans as they stood. Rights are judged by the
  /// present one.
  ///
  /// - Parameter hasGrants: also who held what.
  func asked(_ asOf: AsOf?, of present: TenantState, hasGrants: Bool = false) async throws -> AskedState {
    guard let past = try await past(asOf) else { return AskedState(state: present, at: clock.now()) }
    let access = hasGrants ? try await access(at: past, present) : nil
    return AskedState(state: present.standing(past.organization, access: access), at: past.point.at)
  }

  /// What stood when a reading asks about; nil for the present.
  ///
  /// - Throws: `invalid` for a time that cannot be asked about.
  func past(_ asOf: AsOf?) async throws -> PastState? {
    guard let asOf else { return nil }
    let now = clock.now()
    return try await past { tables, state in try PastPoint(asOf, in: state, tables, now: now) }
  }

  /// What stood at a point that is found in the record.
  func past(
    at find: @escaping @Sendable (TenantTables, TenantState) throws -> PastPoint
  ) async throws -> PastState {
    let (point, plans, present) = try await reading { tables, state in
      let point = try find(tables, state)
      let plans = try state.plans.isEmpty ? [:] : tables.versions(of: tables.newestPlans(at: point))
      let isPresent =
        try point.revision == state.snapshot.revision
        && (state.plans.isEmpty || tables.versions(of: tables.newestPlans()) == plans)
      return (point, plans, isPresent ? PastOrganization(present: state) : nil)
    }
    if let present { return PastState(point: point, organization: present) }
    let key = PastOrganization.Key(revision: point.revision, plans: plans)
    let organization = try await pasts.organizations.value(for: key) { [self] in
      try await reading { tables, state in
        try PastOrganization(at: point, in: state, tables)
      }
    }
    return PastState(point: point, organization: organization)
  }

  private func access(at past: PastState, _ present: TenantState) async throws -> AccessDirectory {
    let revision = past.point.revision
    if revision == present.snapshot.revision { return present.access }
    let roles = past.organization.settings.roles
    return try await pasts.directories.value(for: revision) { [self] in
      try await reading { tables, state in
        try AccessDirectory(asOf: revision, roles: roles, users: state.access.allUsers, tables)
      }
    }
  }
}

extension TenantTables {
  fileprivate func versions(of plans: [StoredPlan]) -> [UnitIndex: Int] {
    Dictionary(uniqueKeysWithValues: plans.map { ($0.unit, $0.version) })
  }
}
