import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Changes the tree as one revision: checks it, judges the book anew, writes versions and events, and moves open
  /// cases whose steps have not begun.
  ///
  /// - Returns: the cases that moved.
  /// - Throws: `invalid` where the result is no tree; `conflict` where the book or an open case would not survive it.
  mutating func change(_ changes: [TreeChange], by actor: UserNumber?) throws -> [CaseNumber] {
    let before = state.tree
    let tree = try applied(changes, with: before.vocabulary)
    let revision = beginRevision()
    try write(tree, after: before, amended: changes.amended, in: revision, by: actor)
    state.snapshot.tree = tree
    noteShifts(changes, from: before)
    return try settleRoutes(
      Rerouting(before: before, books: state.books, causes: RerouteCauses(changes, from: before, to: tree)), changes)
  }

  /// The tree with changes made; `invalid` where it is none.
  func applied(_ changes: [TreeChange], with vocabulary: Vocabulary) throws -> OrganizationTree {
    do {
      return try state.tree.with(vocabulary, applying: changes)
    } catch {
      guard let first = error.problems.first else { throw error }
      throw ServiceFault(.invalid, Notice(first, in: state.tree))
    }
  }

  /// Judges the books by the changed tree and sends open cases along their new routes.
  mutating func settleRoutes(_ change: Rerouting, _ changes: [TreeChange]) throws -> [CaseNumber] {
    let changed = Commit.routeChanges(changes, from: change.before, to: state.tree)
    guard !changed.isEmpty || !change.carried.isEmpty else { return [] }
    guard try judgeBooks() else { return [] }
    var change = change
    change.reach = try RouteReachFinder(
      before: change.before, after: state.tree, books: Array(state.books.values), plans: Array(state.plans.values)
    ) { [tables] bodies, limit in try tables.lineReferrers(of: bodies, limit: limit) }.reach(of: changed)
    noteGaps(change, changed: changed)
    return try rerouteOpenCases(change)
  }

  /// The units of which more than names and numbers of members change.
  private static func routeChanges(
    _ changes: [TreeChange], from before: OrganizationTree, to after: OrganizationTree
  ) -> [UnitIndex] {
    changes.compactMap { change in
      switch change {
      case .found(let unit): return after.index(of: unit.code)
      case .amend(var unit):
        guard let index = before.index(of: unit.code) else { return nil }
        unit.name = before[index].name
        unit.memberCount = before[index].memberCount
        return unit == before[index] ? nil : index
      }
    }
  }

  /// Notes which units go to other parents, and which own superiors on lines become others.
  mutating func noteShifts(_ changes: [TreeChange], from before: OrganizationTree) {
    for change in changes {
      guard case .amend(let unit) = change, let index = before.index(of: unit.code) else { continue }
      if unit.parent != before[index].parent {
        report.note(UnitShift(unit: unit.code.text, from: before[index].parent?.text, to: unit.parent?.text))
      }
      for line in [Line.industry, .territory] {
        let (from, to) = (before[index].ownSuperior(on: line), unit.ownSuperior(on: line))
        guard let from, from != to else { continue }
        report.note(LineShift(unit: unit.code.text, line: Wire.Line(line), from: from.text, to: to?.text))
      }
    }
  }

  /// The most rows that one event holds (DESIGN 10).
  static let eventRows = 10_000

  /// Judges the books in use by the present tree: `within` and the bodies they name may read otherwise now.
  ///
  /// - Returns: false where a rehearsal found that they would not stand.
  @discardableResult
  mutating func judgeBooks() throws -> Bool {
    let inUse = state.openCases.bookVersions.union([state.snapshot.bookVersion])
    for (version, book) in state.books.sorted(by: { $0.key < $1.key }) {
      guard inUse.contains(version) else {
        state.books[version] = nil
        continue
      }
      do {
        state.books[version] = try RuleBook(
          rules: book.rules, documents: Set(state.documents.keys), tree: state.tree,
          isPinned: version != state.snapshot.bookVersion)
      } catch {
        for problem in error.problems { try report.block(ServiceFault(.conflict, Notice(problem, in: state.tree))) }
        if error.problems.isEmpty { throw error }
        return false
      }
    }
    if let book = state.books[state.snapshot.bookVersion] { state.snapshot.book = book }
    return true
  }
}

extension Array {
  /// The array cut into pieces of at most a length; none where it is empty.
  func pieces(of length: Int) -> [[Element]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
  }
}

extension TenantState {
  var revisionNumber: Int { Int(snapshot.revision.rawValue) }
}
