import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Writes a new delegation as a revision of its own, its reason beside the log.
  ///
  /// - Parameter revision: one that was begun for something else, instead of its own.
  mutating func make(
    _ delegation: Delegation, reason: String?, by actor: UserNumber, in revision: Revision? = nil
  ) throws {
    let salt = Salt.make()
    let digest = reason.map { Digest.hexadecimal(salt + Array($0.utf8)) }
    let revision = revision ?? beginRevision()
    let event = try append(
      .delegationMade(StoredDelegation(delegation, reasonDigest: digest)), by: actor, unit: delegation.unit)
    if let reason {
      try tables.insertDelegationRemark(event: event, delegation.number, text: reason, salt: salt)
    }
    state.nextDelegation += 1
    try tables.insert(delegation, from: revision)
    state.snapshot.access.put(delegation)
  }

  /// Writes an end brought forward as a revision of its own; a delegation that has not begun is taken away.
  mutating func bringForward(_ delegation: Delegation, by actor: UserNumber, in revision: Revision? = nil) throws {
    let revision = revision ?? beginRevision()
    try append(
      .delegationEnded(
        StoredDelegationEnd(delegation: delegation.number.rawValue, end: delegation.end.milliseconds)),
      by: actor, unit: delegation.unit)
    try tables.end(delegation.number, from: revision)
    guard delegation.start < delegation.end else { return state.snapshot.access.remove(delegation.number) }
    try tables.insert(delegation, from: revision)
    state.snapshot.access.put(delegation)
  }

  /// Refuses a time that is empty, over, too long, or shared with another delegation of the same user there.
  func checkPeriod(of delegation: Delegation) throws(ServiceFault) {
    let from = state.calendar.text(of: delegation.start)
    let until = state.calendar.text(of: delegation.end)
    guard delegation.start < delegation.end else {
      throw ServiceFault(.invalid, .field(.emptyPeriod), ["from": from, "until": until])
    }
    guard now < delegation.end else {
      throw ServiceFault(.invalid, .field(.endPast), ["until": until, "present": state.calendar.text(of: now)])
    }
    let first = state.calendar.day(of: delegation.start).daysSinceEpoch
    let last = state.calendar.day(of: delegation.end).daysSinceEpoch
    guard Int(last - first) <= Delegation.longest else {
      throw ServiceFault(
        .invalid, .field(.periodTooLong), ["from": from, "until": until, "limit": String(Delegation.longest)])
    }
    if let other = state.access.allDelegations.first(where: { $0.overlaps(delegation) }) {
      throw ServiceFault(
        .conflict, .conflict(.delegationOverlaps),
        [
          "delegation": String(other.number.rawValue), "user": state.userCode(other.from) ?? "",
          "unit": state.tree.code(of: other.unit).text, "unitName": state.tree.name(of: other.unit),
          "from": state.calendar.text(of: other.start), "until": state.calendar.text(of: other.end),
        ])
    }
  }

  /// Refuses an end that is over already, or no earlier than the one there is.
  func checkEnd(_ end: Instant, of delegation: Delegation) throws(ServiceFault) {
    guard end < delegation.end else {
      throw ServiceFault(
        .invalid, .field(.endNotForward),
        ["until": state.calendar.text(of: end), "present": state.calendar.text(of: delegation.end)])
    }
    guard now <= end else {
      throw ServiceFault(
        .invalid, .field(.endPast),
        ["until": state.calendar.text(of: end), "present": state.calendar.text(of: now)])
    }
  }
}
