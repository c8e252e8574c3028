import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// A member by code, as he stands. Throws `notFound`.
  func member(_ code: String) throws -> StoredMember {
    guard let found = try MemberCode(code).flatMap({ try tables.member($0) }) else {
      throw ServiceFault(.notFound, .notFound(.member), ["member": code])
    }
    return found
  }

  /// Since when something holds: a day of the past, today where none is given.
  func since(_ text: String?) throws(ServiceFault) -> Day {
    guard let text else { return today }
    return try state.pastDay(text, field: "since", now: now)
  }

  /// A unit that can have members: it works, and is of the tenant. Throws `notFound`, `invalid`.
  func rosterUnit(_ code: String) throws(ServiceFault) -> UnitIndex {
    let index = try state.unit(code)
    try checkRoster(of: index)
    return index
  }

  /// Refuses a unit that cannot have members. Throws `invalid`.
  func checkRoster(of index: UnitIndex) throws(ServiceFault) {
    let arguments = NoticeArguments(state.tree).with("unit", unit: index)
    if state.tree[index].isOutside { throw ServiceFault(.invalid, Notice(.tree(.unitOutside), arguments)) }
    if state.tree[index].status == .dissolved { throw ServiceFault(.invalid, Notice(.tree(.unitDissolved), arguments)) }
  }
}

extension TenantState {
  /// Why a change of a member is refused.
  func fault(_ refusal: MemberRefusal, of code: MemberCode) -> ServiceFault {
    let arguments = NoticeArguments(tree).with("member", code)
    let notice =
      switch refusal {
      case .hasLeft: Notice(.member(.hasLeft), arguments)
      case .stillPresent: Notice(.member(.stillPresent), arguments)
      case .sameUnit(let unit): Notice(.member(.sameUnit), arguments.with("unit", unit: unit))
      case .offered(let unit): Notice(.member(.offered), arguments.with("unit", unit: unit))
      case .notOffered: Notice(.member(.notOffered), arguments)
      case .hostIsHome(let unit): Notice(.member(.hostIsHome), arguments.with("unit", unit: unit))
      case .hostOfSettled: Notice(.member(.hostOfSettled), arguments)
      }
    return ServiceFault(.invalid, notice)
  }

  /// Refuses another figure of members for a unit that keeps a roster: the roster counts.
  func checkNoRoster(of unit: UnitIndex) throws(ServiceFault) {
    guard rosters[unit].isKept else { return }
    throw ServiceFault(
      .invalid,
      Notice(
        .member(.rosterCounts), NoticeArguments(tree).with("unit", unit: unit).with("members", rosters[unit].total)))
  }
}
