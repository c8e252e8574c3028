import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// How many open cases one transaction re-routes (DESIGN 5).
  static let rerouteLimit = 1_000

  /// Changes the tree as one revision: checks it, judges the book anew, writes versions and events, and moves open
  /// cases whose steps have not begun.
  ///
  /// - Returns: the cases that moved.
  /// - Throws: `invalid` where the result is no tree; `conflict` where the book or an open case would not survive it.
  mutating func change(_ changes: [TreeChange], by actor: UserNumber?) throws -> [CaseNumber] {
    let before = state.tree
    let tree: OrganizationTree
    do {
      tree = try before.applying(changes)
    } catch {
      guard let first = error.problems.first else { throw error }
      throw ServiceFault(.invalid, Notice(first, in: before))
    }
    let revision = beginRevision()
    let amended = changes.compactMap { change in if case .amend(let unit) = change { unit.code } else { nil } }
    try write(tree, after: before, amended: amended, in: revision, by: actor)
    state.snapshot.tree = tree
    guard changesRoutes(changes, from: before) else { return [] }
    try judgeBooks()
    return try rerouteOpenCases(after: before)
  }

  /// Whether more than names and numbers of members change.
  private func changesRoutes(_ changes: [TreeChange], from before: OrganizationTree) -> Bool {
    changes.contains { change in
      guard case .amend(var unit) = change, let index = before.index(of: unit.code) else { return true }
      unit.name = before[index].name
      unit.memberCount = before[index].memberCount
      return unit != before[index]
    }
  }

  /// The most rows that one event holds (DESIGN 10).
  static let eventRows = 10_000

  /// Judges the books in use by the present tree: `within` and the bodies they name may read otherwise now.
  mutating func judgeBooks() throws {
    let inUse = Set(state.openCases.all.map(\.bookVersion) + [state.snapshot.bookVersion])
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
        guard let first = error.problems.first else { throw error }
        throw ServiceFault(.conflict, Notice(first, in: state.tree))
      }
    }
    if let book = state.books[state.snapshot.bookVersion] { state.snapshot.book = book }
  }

  /// Gives every open case that the changed tree sends elsewhere, by the book and the day it was submitted under, the
  /// bodies of its new route, as far as its steps have not begun. A case that the change leaves without a route stops
  /// the change; one that had none before does not.
  mutating func rerouteOpenCases(after before: OrganizationTree) throws -> [CaseNumber] {
    var moved: [(CaseState, [CaseEvent])] = []
    for item in state.openCases.all {
      guard case .inReview = item.phase, let book = state.books[item.bookVersion] else { continue }
      let day = item.submittedOn ?? today
      let plans = state.snapshot.plans
      let answer = Router(tree: state.tree, book: book, plans: plans)
        .resolve(item.unit, item.matter, on: day, explains: false)
      let previous = Router(tree: before, book: book, plans: plans)
        .resolve(item.unit, item.matter, on: day, explains: false)
      guard answer.outcome != previous.outcome else { continue }
      let events = try reroute(item, along: answer)
      if !events.isEmpty { moved.append((item, events)) }
    }
    guard moved.count <= Commit.rerouteLimit else {
      throw ServiceFault(
        .limit, .limit(.openCases), ["count": String(moved.count), "limit": String(Commit.rerouteLimit)])
    }
    for (item, events) in moved {
      var item = item
      try record(events, of: &item, by: nil)
    }
    return moved.map(\.0.number)
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

extension Commit {
  /// What a route does to a case on its way; a case that it would leave without one stops the change.
  func reroute(_ item: CaseState, along answer: RouteAnswer) throws(ServiceFault) -> [CaseEvent] {
    let dues = (answer.route?.steps ?? []).compactMap(\.due)
    let standing = CaseStanding(deadlines: CaseDesk(state: state, now: now).deadlines(dues))
    do {
      return try CaseMachine.reroute(item, along: answer, standing: standing) { state.tree[$0].status == .dissolved }
    } catch {
      throw ServiceFault(
        .conflict, .tree(.caseWithoutRoute),
        [
          "case": String(item.number.rawValue), "unit": state.tree.code(of: item.unit).text,
          "unitName": state.tree.name(of: item.unit), "matter": item.matter.rawValue,
        ])
    }
  }
}
