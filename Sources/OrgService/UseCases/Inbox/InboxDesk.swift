import OrgAPI
import OrgDomain
import OrgStorage

/// What stands in a user's boxes. Lists and counts both ask here, so they cannot disagree.
struct InboxDesk {
  let state: TenantState
  let tables: TenantTables
  let user: UserNumber
  let now: Instant
  let filter: CaseSelection
  /// Only where this is awaited.
  let action: CaseCommand.Kind?

  private var right: CaseReadingRight { CaseReadingRight(state.snapshot, user: user, now: now) }

  /// The first entries of a box behind a key, in order.
  func entries(of box: Wire.Box, after key: InboxKey?, limit: Int) throws -> [InboxEntry] {
    switch box {
    case .waiting: waiting(after: key, limit: limit)
    case .done: try stored(after: key, limit: limit) { try numbers(isSubjectSide: false, $0, $1) }
    case .sent: try stored(after: key, limit: limit) { try numbers(isSubjectSide: true, $0, $1) }
    case .copied:
      try stored(after: key, limit: limit) { [units = right.copyUnits] after, limit in
        try tables.cases(copiedTo: units, after: after, limit: limit)
      }
    case .overdue:
      try open(after: key, limit: limit) { item, due in due.isOverdue(item) ? item.awaitedActs : [] }
    case .unassigned: try open(after: key, limit: limit) { item, _ in unassigned(item) }
    }
  }

  /// What waits for the user, judged by the same desk as `may` and the commands.
  private func waiting(after key: InboxKey?, limit: Int) -> [InboxEntry] {
    let desk = CaseDesk(state: state, now: now)
    var due = CaseDue(state: state, now: now)
    var numbers: Set<CaseNumber> = []
    for post in posts { numbers.formUnion(state.openCases.numbers(waitingAt: post)) }
    var entries: [InboxEntry] = []
    for number in numbers.filter({ number in key.map { $0.number <= number } ?? true }).sorted() {
      guard entries.count < limit else { break }
      guard let item = state.openCases.state(number), filter.fitsApartFromBody(item, in: state.tree, &due) else {
        continue
      }
      take(desk.waiting(for: user, item), of: item, after: key, into: &entries)
    }
    return Array(entries.prefix(limit))
  }

  /// The units where the user may have something to do.
  private var posts: Set<UnitIndex> {
    var posts = Set(state.access.grants(of: user).filter { $0.holds(at: now) }.map(\.unit))
    posts.formUnion(state.access.delegations(to: user).filter { $0.holds(at: now) }.map(\.unit))
    // Whoever may enter the answers of bodies outside has what waits there.
    if !AccessPolicy(state.snapshot).posts(of: user, .recordOutside, at: now).isEmpty {
      posts.formUnion(state.openCases.units.filter { state.tree[$0].isOutside })
    }
    return posts
  }

  /// Open cases that the user may read, once for each act that is looked for.
  private func open(
    after key: InboxKey?, limit: Int,
    _ acts: (CaseState, inout CaseDue) -> [(kind: CaseCommand.Kind, body: UnitIndex)]
  ) throws -> [InboxEntry] {
    var due = CaseDue(state: state, now: now)
    let found = state.openCases.cases(from: key?.number) { item in
      filter.fitsApartFromBody(item, in: state.tree, &due) && !acts(item, &due).isEmpty
    }
    var entries: [InboxEntry] = []
    var rest = found[...]
    while !rest.isEmpty, entries.count < limit {
      for item in try right.readable(Array(rest.prefix(Page.largestLimit)), tables) {
        take(acts(item, &due), of: item, after: key, into: &entries)
      }
      rest = rest.dropFirst(Page.largestLimit)
    }
    return Array(entries.prefix(limit))
  }

  /// Cases that the store finds, each once, as far as the user may still read them.
  private func stored(
    after key: InboxKey?, limit: Int, _ page: (CaseNumber?, Int) throws -> [CaseNumber]
  ) throws -> [InboxEntry] {
    var due = CaseDue(state: state, now: now)
    var entries: [InboxEntry] = []
    var last = key?.number
    while entries.count < limit {
      let numbers = try page(last, Page.largestLimit)
      for item in try right.readable(try tables.cases(numbers), tables)
      where filter.fits(item, in: state.tree, &due) {
        let acts = item.awaitedActs.filter { filter.body == nil || $0.body == filter.body }
        guard action == nil || acts.first?.kind == action else { continue }
        entries.append(InboxEntry(only: item, acts.first?.kind, at: acts.first?.body))
      }
      last = numbers.last
      if numbers.count < Page.largestLimit { break }
    }
    return Array(entries.prefix(limit))
  }

  private func numbers(isSubjectSide: Bool, _ after: CaseNumber?, _ limit: Int) throws -> [CaseNumber] {
    try tables.caseNumbers(of: user, isSubjectSide: isSubjectSide, after: after, limit: limit)
  }

  /// Where a case waits at a body at which nobody holds the post.
  private func unassigned(_ item: CaseState) -> [(kind: CaseCommand.Kind, body: UnitIndex)] {
    guard item.currentStep != nil else { return [] }
    return item.awaitedActs.filter { act in
      guard let action = StepAction(rawValue: act.kind.rawValue), !state.tree[act.body].isOutside else { return false }
      return !state.access.isHeld(Permission(action), at: act.body, now: now)
    }
  }

  /// Takes in the acts of a case that are asked for, in the order of their keys.
  private func take(
    _ acts: [(kind: CaseCommand.Kind, body: UnitIndex)], of item: CaseState, after key: InboxKey?,
    into entries: inout [InboxEntry]
  ) {
    entries += acts.filter { act in
      (action == nil || act.kind == action) && (filter.body == nil || act.body == filter.body)
    }
    .map { InboxEntry(item, $0.kind, at: $0.body) }
    .filter { entry in key.map { $0 < entry.key } ?? true }
    .sorted { $0.key < $1.key }
  }
}
