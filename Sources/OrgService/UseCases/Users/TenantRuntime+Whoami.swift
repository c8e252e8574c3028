public import OrgAPI
public import OrgDomain

extension TenantRuntime {
  /// `session.whoami` for a user of this tenant.
  public func whoami(
    _ user: UserNumber, _ caller: Caller, _ locale: Wire.Locale
  ) throws(ServiceFault) -> SessionWhoami.Result {
    let state = state
    _ = try reader(caller, SessionWhoami.name, in: state)
    let now = clock.now()
    let grants = state.access.grants(of: user).filter { $0.holds(at: now) }
    let delegations = state.access.allDelegations.filter {
      ($0.from == user || $0.to == user) && $0.holds(at: now)
    }
    return SessionWhoami.Result(
      tenant: slug, user: state.userCode(user), name: state.userNames[user], operator: false, locale: locale,
      grants: grants.map { GrantViewing(state: state).view($0) },
      delegations: delegations.isEmpty ? nil : delegations.map { DelegationViewing(state: state).view($0) })
  }
}
