import OrgDomain
import OrgStorage

/// Which entries a user may read: those of units that his `read` covers, those of units below a body at which he holds
/// a post, and those that were written for such a body. What was found of a unit is kept for its next entry.
struct LedgerReading {
  private let policy: AccessPolicy
  private let user: UserNumber
  private let now: Instant
  private let posts: Set<UnitIndex>
  /// Nil while there is no rule book.
  private let superiority: Superiority?
  private var known: [UnitIndex: Bool] = [:]

  init(state: TenantState, user: UserNumber, now: Instant) {
    policy = AccessPolicy(state.snapshot)
    self.user = user
    self.now = now
    let held = Permission.allCases.filter { !$0.followsScope && $0 != .recordOutside }
    posts = Set(held.flatMap { [policy] in policy.posts(of: user, $0, at: now) })
    superiority = state.snapshot.router.map { Superiority(router: $0, day: state.calendar.day(of: now)) }
  }

  mutating func mayRead(_ entry: StoredEntry) -> Bool { posts.contains(entry.body) || mayRead(entry.unit) }

  private mutating func mayRead(_ unit: UnitIndex) -> Bool {
    if let answer = known[unit] { return answer }
    let answer =
      policy.decide(user, .use(.read, at: unit), at: now).isAllowed
      || posts.contains { superiority?.isAbove($0, unit) ?? false }
    known[unit] = answer
    return answer
  }
}
