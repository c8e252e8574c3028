import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Merges, splits or dissolves units as one revision: the tree, the rows that name units that go, grants, open cases
  /// and entries, with one event that says what happened.
  mutating func restructure(_ order: RestructuringOrder, by actor: UserNumber) throws {
    try authorize(order, by: actor)
    let before = state.tree
    let gone = Set(order.tree.heirs.keys.compactMap { before.index(of: $0) })
    let vocabulary = try rewrittenTables(order, by: actor)
    let referrers = try tables.lineReferrers(of: gone, limit: Int(Int32.max))
    let changes = try self.changes(of: order, referrers)
    let tree = try applied(changes, with: vocabulary)
    let succession = Succession(order, in: tree, gone: gone)
    try checkRosters(order, succession)
    let estate = try Estate(of: succession, order, state, tables)
    let revision = beginRevision()
    let event = try record(order, succession, by: actor)
    try write(vocabulary, in: revision, by: actor)
    try write(tree, after: before, amended: changes.amended, in: revision, by: actor)
    for pair in succession.pairs {
      try tables.insert(StoredSuccession(event: event, succession: pair))
      state.related.formUnion([pair.predecessor, pair.successor])
    }
    state.snapshot.tree = tree
    noteShifts(changes, from: before)
    let carried = try settleCases(estate, order, succession, by: actor)
    let causes = RerouteCauses(
      changes, from: before, to: tree, order.tree.manner, heirs: succession.heirs, giver: succession.giver)
    _ = try settleRoutes(
      Rerouting(before: before, books: state.books, causes: causes, heirs: succession.heirs, carried: carried), changes)
    try settleEntries(estate, order, succession, by: actor)
    let access = state.access
    try settleGrants(order, succession, in: revision, by: actor)
    try settleDelegations(order, succession, before: access, in: revision, by: actor)
    try notePlans(succession)
    for (unit, heir) in succession.heirs.sorted(by: { $0.key < $1.key }) {
      try moveRoster(of: unit, to: heir, in: revision, by: actor)
    }
  }

  private func changes(
    of order: RestructuringOrder, _ referrers: [UnitIndex]
  ) throws(ServiceFault) -> [TreeChange] {
    do {
      return try order.tree.changes(in: state.tree, referrers: referrers)
    } catch {
      throw ServiceFault(error.isConflict ? .conflict : .invalid, Notice(error, in: state.tree))
    }
  }

  /// Whoever administers units at all that go, give or take, at the parents of those founded, and at units below them
  /// that go elsewhere.
  private func authorize(_ order: RestructuringOrder, by actor: UserNumber) throws {
    guard order.tree.heirs.count <= RestructuringOrder.unitLimit else {
      throw ServiceFault(
        .limit, .limit(.changes),
        ["count": String(order.tree.heirs.count), "limit": String(RestructuringOrder.unitLimit)])
    }
    let founded = Set(order.tree.founded.map(\.code))
    var places = order.givers
    for code in order.takers where !founded.contains(code) { places.append(try state.unit(code.text)) }
    for unit in order.tree.founded { if let parent = unit.parent { places.append(try state.unit(parent.text)) } }
    for (child, parent) in order.tree.parents {
      places.append(try state.unit(child.text))
      if !founded.contains(parent) { places.append(try state.unit(parent.text)) }
    }
    for unit in order.givers where order.tree.heirs[state.tree.code(of: unit)] != nil {
      places += state.tree.children(of: unit).filter { state.tree[$0].status == .active }
    }
    for place in Set(places).sorted() { try allow(.use(.administerUnits, at: place), to: actor, at: place) }
  }

  /// Refuses what a user may not do.
  func allow(_ request: AccessRequest, to user: UserNumber, at unit: UnitIndex? = nil) throws {
    if case .denied(let denial) = policy.decide(user, request, at: now) {
      throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
  }

  // MARK: - The tenant's tables of lines

  /// The tenant's words with the successor in the rows of its tables that name a unit that goes; whoever administers
  /// units everywhere, for such a row speaks for all units of its category.
  private mutating func rewrittenTables(_ order: RestructuringOrder, by actor: UserNumber) throws -> Vocabulary {
    var vocabulary = state.tree.vocabulary
    for (category, body) in vocabulary.lineTable.territory.sorted(by: { $0.key < $1.key }) {
      guard let heir = order.tree.heirs[body] else { continue }
      vocabulary.lineTable.territory[category] = heir
      report.note(LineShift(category: category.rawValue, line: .territory, from: body.text, to: heir.text))
    }
    for (category, body) in vocabulary.lineTable.industry.sorted(by: { $0.key < $1.key }) {
      guard let heir = order.tree.heirs[body] else { continue }
      vocabulary.lineTable.industry[category] = heir
      report.note(LineShift(category: category.rawValue, line: .industry, from: body.text, to: heir.text))
    }
    if vocabulary != state.tree.vocabulary { try allow(.useEverywhere(.administerUnits), to: actor) }
    return vocabulary
  }

  private mutating func write(_ vocabulary: Vocabulary, in revision: Revision, by actor: UserNumber) throws {
    guard vocabulary != state.settings.vocabulary else { return }
    state.settings.vocabulary = vocabulary
    let text = try state.settings.text()
    try append(.settings(EventBody.StoredSettings(text: text)), by: actor)
    try tables.setVocabularyText(text, from: revision)
  }

  // MARK: - The record

  /// The event that says what happened, and why beside it.
  private mutating func record(
    _ order: RestructuringOrder, _ succession: Succession, by actor: UserNumber
  ) throws -> Int64 {
    let salt = Salt.make()
    let stored = StoredRestructuring(
      manner: order.tree.manner.rawValue,
      pairs: succession.pairs.map {
        StoredRestructuring.Pair(from: $0.predecessor.rawValue, to: $0.successor.rawValue)
      },
      cases: order.choices.cases.rawValue, entries: order.choices.entries.rawValue,
      grants: order.choices.grants.rawValue, letters: order.choices.letters.rawValue,
      reasonDigest: order.choices.reason.map { Digest.hexadecimal(salt + Array($0.utf8)) })
    let event = try append(.restructured(stored), by: actor, unit: succession.pairs.first?.predecessor)
    if let reason = order.choices.reason {
      try tables.insertSuccessionRemark(event: event, text: reason, salt: salt)
    }
    return event
  }
}

/// Who takes over from whom, by the places in the changed tree.
struct Succession {
  let heirs: [UnitIndex: UnitIndex]
  let giver: UnitIndex?
  let pairs: [UnitSuccession]
  private let tree: OrganizationTree

  init(_ order: RestructuringOrder, in tree: OrganizationTree, gone: Set<UnitIndex>) {
    self.tree = tree
    var heirs: [UnitIndex: UnitIndex] = [:]
    for (unit, heir) in order.tree.heirs {
      if let from = tree.index(of: unit), let to = tree.index(of: heir) { heirs[from] = to }
    }
    self.heirs = heirs
    giver = order.tree.giver.flatMap { tree.index(of: $0) }
    let takers = order.takers.compactMap { tree.index(of: $0) }
    pairs = order.givers.sorted().flatMap { from in
      takers.sorted().filter { $0 != from }.map { UnitSuccession(order.tree.manner, from: from, to: $0) }
    }
  }

  func code(of unit: UnitIndex) -> UnitCode? { unit.position < tree.count ? tree.code(of: unit) : nil }

  func index(of code: UnitCode?) -> UnitIndex? { code.flatMap { tree.index(of: $0) } }
}
