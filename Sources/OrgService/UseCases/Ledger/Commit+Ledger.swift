import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  var ledgerDesk: LedgerDesk { LedgerDesk(state: state, now: now) }

  /// Refuses what was decided on by an older state of an entry. Whoever asks has the right to act on it.
  func checkRevision(of entry: Entry, _ params: some EntryWriteParams) throws(ServiceFault) {
    guard let expected = params.expectedRevision, Int64(expected) != entry.revision else { return }
    throw ServiceFault(
      .conflict,
      Notice(
        code: .conflict(.staleRevision),
        arguments: [
          "entry": String(entry.number.rawValue), "expected": String(expected), "present": String(entry.revision),
        ]),
      revision: entry.revision)
  }

  /// The texts that a request brought, under the names of its parameters.
  static func texts(_ given: KeyValuePairs<String, String?>) -> [EntryText] {
    given.compactMap { field, text in text.map { (field: field, text: $0) } }
  }

  /// Carries out what someone may do with an entry, if the rules of its kind take it.
  mutating func act(
    _ command: EntryCommand, on entry: Entry, for body: UnitIndex, texts: [EntryText] = [],
    openMeasures: [EntryNumber] = [], by actor: UserNumber
  ) throws -> Entry {
    let context = EntryMachine.Context(
      user: actor, body: body, hasReason: texts.contains { $0.field == "reason" }, openMeasures: openMeasures)
    let events: [EntryEvent]
    do {
      events = try EntryMachine.decide(command, on: entry, in: context)
    } catch {
      throw ServiceFault(error, of: entry)
    }
    var changed = entry
    try apply(events, to: &changed, texts: texts, by: actor)
    return changed
  }
}
