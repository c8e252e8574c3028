import OrgDomain
package import OrgStorage

/// Recomputes the hash chain, replays the events through `apply` (never `decide`), and compares the result with the
/// rows (DESIGN 7).
package struct LedgerVerification {
  package struct Problem: Equatable, Sendable {
    /// The event at fault; 0 where it is a row.
    package let sequence: Int64
    package let text: String
  }

  package struct Report: Equatable, Sendable {
    package var events = 0
    package var lastHash = EventLink.origin.hash
    package var problems: [Problem] = []
  }

  private let tables: TenantTables
  private var report = Report()
  private var units = UnitReplay()
  private var rights = RightsReplay()
  private var rules = RuleReplay()
  private var campaigns = CampaignReplay()
  private var cases = CaseReplay()
  private var entries = EntryReplay()
  private var calendar = CalendarReplay()
  private var tellings = TellingReplay()
  private var attachments = AttachmentReplay()
  private var delegations = DelegationReplay()

  package init(tables: TenantTables) { self.tables = tables }

  /// Reads the whole log once, event by event.
  package consuming func run() throws -> Report {
    var last: Int64 = 0
    try tables.eachEvent { event in
      checkChain(event, after: last)
      if !replay(event) {
        note(event.seq, "its body cannot be replayed: \(event.kind) version \(event.version)")
      }
      last = event.seq
    }
    let subjects: [any LedgerReplay] = [
      units, rights, rules, campaigns, cases, entries, calendar, tellings, attachments, delegations,
    ]
    for subject in subjects { report.problems += try subject.problems(tables) }
    return report
  }

  private mutating func note(_ sequence: Int64, _ text: String) {
    report.problems.append(Problem(sequence: sequence, text: text))
  }

  private mutating func checkChain(_ event: EventRecord, after last: Int64) {
    report.events += 1
    if event.seq != last + 1 { note(event.seq, "events are missing before this one") }
    if event.previousHash != report.lastHash { note(event.seq, "does not continue the chain") }
    if event.hash != EventChain.hash(of: event) { note(event.seq, "its bytes do not give its hash") }
    report.lastHash = event.hash
  }

  /// Hands an event to the subject that its kind names first.
  private mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind.prefix(while: { $0 != "." }) {
    case "tenant", "unit": units.replay(event)
    case "user", "token", "grant": rights.replay(event)
    case "rulebook", "document", "scheme", "plan": rules.replay(event)
    case "campaign", "history": campaigns.replay(event)
    case "case": replayCase(event)
    case "entry": entries.replay(event)
    case "calendar": calendar.replay(event)
    case "telling": tellings.replay(event)
    case "attachment": attachments.replay(event)
    case "delegation": delegations.replay(event)
    default: false
    }
  }

  /// A case that goes on ends the urges to get on with it.
  private mutating func replayCase(_ event: EventRecord) -> Bool {
    let isKnown = cases.replay(event)
    if let number = cases.wentOn { tellings.endUrges(of: number) }
    return isKnown
  }
}
