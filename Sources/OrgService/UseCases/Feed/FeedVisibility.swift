import OrgDomain
import OrgStorage

/// Whether a user may see an event now: the one place that decides it, by `AccessPolicy` alone. Default: no.
struct FeedVisibility {
  private let state: TenantState
  private let policy: AccessPolicy
  private let user: UserNumber
  private let now: Instant
  /// Made for the first entry, as not every page has one.
  private var ledger: LedgerReading?
  private var isAllowed: [Permission: Bool] = [:]

  init(state: TenantState, user: UserNumber, now: Instant) {
    (self.state, self.user, self.now) = (state, user, now)
    policy = AccessPolicy(state.snapshot)
  }

  mutating func maySee(_ event: EventHead, _ subject: FeedSubject) -> Bool {
    switch EventTopic(kind: event.kind) {
    case nil: false
    case .tenant, .unit, .rulebook, .document, .campaign, .scheme, .plan, .calendar, .term: true
    case .case, .telling: subject.item.map { mayRead($0, copies: subject.copies) } ?? false
    // A document's name and size are its unit's; who reads the case finds it there.
    case .attachment: event.unit.map { policy.decide(user, .use(.read, at: $0), at: now).isAllowed } ?? false
    case .entry: subject.entry.map { mayRead($0) } ?? false
    // As `delegation.list`: whoever administers the users of the unit.
    case .delegation:
      event.unit.map { policy.decide(user, .use(.administerUsers, at: $0), at: now).isAllowed } ?? false
    // As `change.list`: whoever ordered it, or administers the unit.
    case .change:
      event.actor == user
        || event.unit.map { policy.decide(user, .use(.administerUnits, at: $0), at: now).isAllowed } ?? false
    // As `member.list`; the many of a setup only as a whole.
    case .member: event.unit.map { mayReadMembers(of: $0) } ?? mayEverywhere(.readMembers)
    case .user, .token: mayEverywhere(.administerUsers) || mayEverywhere(.readAudit)
    case .grant: maySeeGrant(at: event.unit, subject.grant) || mayEverywhere(.readAudit)
    case .history: mayEverywhere(.read) || mayEverywhere(.readAudit)
    }
  }

  private func mayReadMembers(of unit: UnitIndex) -> Bool {
    policy.decide(user, .use(.readMembers, at: unit), at: now).isAllowed
  }

  /// As `case.get`.
  private func mayRead(_ item: CaseState, copies: Set<UnitIndex>) -> Bool {
    CaseReadingRight(state.snapshot, user: user, now: now).decide(item, copies: copies).isAllowed
  }

  /// As `ledger.get`.
  private mutating func mayRead(_ entry: StoredEntry) -> Bool {
    var reading = ledger ?? LedgerReading(state: state, user: user, now: now)
    defer { ledger = reading }
    return reading.mayRead(entry)
  }

  /// As `grant.list`: one's own, and those at units whose users one administers; the many of a setup only as a whole.
  private mutating func maySeeGrant(at unit: UnitIndex?, _ given: Grant?) -> Bool {
    if given?.user == user { return true }
    guard let unit else { return mayEverywhere(.administerUsers) }
    return policy.decide(user, .use(.administerUsers, at: unit), at: now).isAllowed
  }

  private mutating func mayEverywhere(_ permission: Permission) -> Bool {
    if let known = isAllowed[permission] { return known }
    let answer = policy.decide(user, .useEverywhere(permission), at: now).isAllowed
    isAllowed[permission] = answer
    return answer
  }
}
