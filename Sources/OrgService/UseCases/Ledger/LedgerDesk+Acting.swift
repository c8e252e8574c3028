import OrgAPI
import OrgDomain

/// Acting on entries that are there.
extension LedgerDesk {
  /// As the entry's unit: whoever may prepare for it.
  func authorizeUnit(of entry: Entry, _ user: UserNumber) throws(ServiceFault) -> UnitIndex {
    try authorize(.prepare, at: entry.unit, user)
    try campaigns.checkOpen(entry.campaign)
    return entry.unit
  }

  /// As the body for which the entry was written: whoever may supervise there.
  func authorizeBody(
    of entry: Entry, named code: String?, _ user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    try act(as: entry.body, .supervise, on: entry, named: code, user)
  }

  /// As the body that decides rectification for the entry's unit: whoever may decide there.
  func authorizeRectifier(
    of entry: Entry, named code: String?, _ user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    try act(as: try rectifier(of: entry.unit), .decide, on: entry, named: code, user)
  }

  private func act(
    as body: UnitIndex, _ permission: Permission, on entry: Entry, named code: String?, _ user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    if let code {
      let named = try state.unit(code)
      guard named == body else {
        throw ServiceFault(
          .forbidden,
          Notice(
            .ledger(.notAsked), NoticeArguments(state.tree).with("body", unit: named).with("wanted", unit: body)))
      }
    }
    try authorize(permission, at: body, user)
    try campaigns.checkOpen(entry.campaign)
    return body
  }
}
