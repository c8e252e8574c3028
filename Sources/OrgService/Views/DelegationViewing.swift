import OrgAPI
import OrgDomain

/// Shows delegations as the wire has them.
struct DelegationViewing {
  let state: TenantState

  func view(_ delegation: Delegation, reason: String? = nil) -> DelegationView {
    DelegationView(
      delegation: String(delegation.number.rawValue), unit: state.tree.code(of: delegation.unit).text,
      unitName: state.tree.name(of: delegation.unit), from: state.userCode(delegation.from) ?? "",
      fromName: state.userNames[delegation.from], to: state.userCode(delegation.to) ?? "",
      toName: state.userNames[delegation.to], start: state.calendar.text(of: delegation.start),
      end: state.calendar.text(of: delegation.end), reason: reason)
  }
}
