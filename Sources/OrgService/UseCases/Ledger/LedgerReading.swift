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
  /// The units whose copies of cases are his to read.
  private let copyUnits: Set<UnitIndex>

  init(state: TenantState, user: UserNumber, now: Instant) {
    policy = AccessPolicy(state.snapshot)
    self.user = user
    self.now = now
    let held = Permission.allCases.filter { !$0.followsScope && $0 != .recordOutside }
    posts = Set(held.flatMap { [policy] in policy.posts(of: user, $0, at: now) })
    copyUnits = Set(policy.posts(of: user, .read, at: now))
    superiority = state.snapshot.router.map { Superiority(router: $0, day: state.calendar.day(of: now)) }
  }

  mutating func mayRead(_ entry: StoredEntry) -> Bool { posts.contains(entry.body) || mayRead(entry.unit) }

  /// Those of some entries that he may read, in their order; entries of cases copied to his units too. One statement at
  /// most.
  mutating func readable(_ rows: [StoredEntry], _ tables: TenantTables) throws -> [StoredEntry] {
    var own: [Bool] = []
    for row in rows { own.append(mayRead(row)) }
    let cases = zip(rows, own).filter { !$1 }.compactMap(\.0.item)
    guard !copyUnits.isEmpty, !cases.isEmpty else { return zip(rows, own).filter(\.1).map(\.0) }
    let copies = try tables.copies(of: cases)
    return zip(rows, own).filter { [copyUnits] row, isOwn in
      isOwn || (row.item.flatMap { copies[$0] }.map { !$0.isDisjoint(with: copyUnits) } ?? false)
    }.map(\.0)
  }

  private mutating func mayRead(_ unit: UnitIndex) -> Bool {
    if let answer = known[unit] { return answer }
    let answer =
      policy.decide(user, .use(.read, at: unit), at: now).isAllowed
      || posts.contains { superiority?.isAbove($0, unit) ?? false }
    known[unit] = answer
    return answer
  }
}
