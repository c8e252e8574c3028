import OrgAPI
import OrgDomain
import OrgStorage

/// What is known of a change when open cases are sent along their new routes.
struct Rerouting {
  let before: OrganizationTree
  /// The books as the tree before judged them, by version.
  let books: [Int: RuleBook]
  var reach = RouteReach.everything
  var causes = RerouteCauses.setUp
  /// Who took over from units that are gone.
  var heirs: [UnitIndex: UnitIndex] = [:]
  /// The open cases that other units go on with.
  var carried: [CaseNumber: UnitIndex] = [:]
}

extension Commit {
  /// How many open cases one change moves. Each is an event and its case's rows, of the one transaction; other writes
  /// wait for it. A change is whole or not at all, so that the limit stands where it would hold others up for minutes.
  static let rerouteLimit = 100_000

  /// Gives every open case that the changed tree sends elsewhere, by the book and the day it was submitted under, the
  /// bodies of its new route, as far as its steps have not begun. What waits for a unit that is gone waits for its
  /// successor. A case that the change leaves without a route stops it; one that had none before does not. One case is
  /// in hand at a time, however many there are.
  ///
  /// - Returns: the first cases that moved; the report counts all.
  mutating func rerouteOpenCases(_ change: Rerouting) throws -> [CaseNumber] {
    var (first, count): ([CaseNumber], Int) = ([], 0)
    for number in change.numbers(among: state.openCases) {
      guard var item = state.openCases.state(number), change.mayTouch(item) else { continue }
      let events = try events(of: item, change)
      guard !events.isEmpty else { continue }
      count += 1
      guard count <= Commit.rerouteLimit else {
        throw ServiceFault(
          .limit, .limit(.openCases), ["count": String(count), "limit": String(Commit.rerouteLimit)])
      }
      if events.contains(where: \.isRerouting), first.count < ChangeReport.listLimit { first.append(number) }
      noteShift(of: item, events)
      try record(events, of: &item, by: nil)
    }
    return first
  }

  /// What a change does to a case: another unit may go on with it, and it follows its route.
  private mutating func events(of item: CaseState, _ change: Rerouting) throws -> [CaseEvent] {
    guard let heir = change.carried[item.number] else { return try reroutes(of: item, item, change) }
    var fresh = item
    fresh.apply(.carried(to: heir))
    return try [.carried(to: heir)] + reroutes(of: fresh, item, change)
  }

  private mutating func reroutes(
    of item: CaseState, _ original: CaseState, _ change: Rerouting
  ) throws -> [CaseEvent] {
    let cause = change.causes.cause(of: original, in: change.before)
    let succession = succession(change, of: item)
    guard case .inReview = item.phase else { return CaseMachine.succeed(item, by: succession, because: cause) }
    guard let book = state.books[item.bookVersion] else { return [] }
    let day = item.submittedOn ?? today
    let plans = state.snapshot.plans
    let answer = Router(tree: state.tree, book: book, plans: plans)
      .resolve(item.unit, item.matter, on: day, explains: false)
    let previous = Router(tree: change.before, book: change.books[item.bookVersion] ?? book, plans: plans)
      .resolve(original.unit, item.matter, on: day, explains: false)
    let isConcerned = change.carried[item.number] != nil || change.waitsForGone(original)
    guard answer.outcome != previous.outcome || isConcerned else { return [] }
    if !isConcerned, answer.route == nil, previous.route == nil { return [] }
    do {
      return try reroute(item, along: answer, by: succession, because: cause)
    } catch {
      try report.block(error)
      return []
    }
  }

  private func succession(_ change: Rerouting, of item: CaseState) -> BodySuccession {
    guard !change.heirs.isEmpty else { return .none }
    let (tree, unit) = (state.tree, item.unit)
    return BodySuccession(heirs: change.heirs) { heir, action in
      action == .conduct || !tree.isInside(heir, subtreeOf: unit)
    }
  }

  /// What a route does to a case on its way; a case that it would leave without one stops the change.
  func reroute(
    _ item: CaseState, along answer: RouteAnswer, by succession: BodySuccession = .none,
    because cause: RerouteCause? = nil
  ) throws(ServiceFault) -> [CaseEvent] {
    let dues = (answer.route?.steps ?? []).compactMap(\.due)
    let standing = CaseStanding(deadlines: CaseDesk(state: state, now: now).deadlines(dues))
    do {
      return try CaseMachine.reroute(
        item, along: answer, standing: standing, by: succession,
        isDissolved: state.tree.isDissolved, because: cause)
    } catch {
      throw ServiceFault(
        .conflict, .tree(.caseWithoutRoute),
        [
          "case": String(item.number.rawValue), "unit": state.tree.code(of: item.unit).text,
          "unitName": state.tree.name(of: item.unit), "matter": item.matter.rawValue,
        ])
    }
  }

  /// Notes from which bodies to which a case's steps go.
  private mutating func noteShift(of item: CaseState, _ events: [CaseEvent]) {
    for event in events {
      guard case .rerouted(let steps, _, let cause) = event else { continue }
      let (old, new) = (item.steps.map(\.askedBodies), steps.map(\.askedBodies))
      let step = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
      var after = item
      events.forEach { after.apply($0) }
      report.note(
        RouteShift(
          case: String(item.number.rawValue), unit: state.tree.code(of: after.unit).text, matter: item.matter.rawValue,
          campaign: item.campaign.text, step: step,
          action: steps.indices.contains(step) ? Wire.Action(steps[step].action) : nil,
          from: old.indices.contains(step) ? old[step].map { state.tree.code(of: $0).text } : [],
          to: new.indices.contains(step) ? new[step].map { state.tree.code(of: $0).text } : [],
          reason: Notice(rerouted: cause, NoticeArguments(state.tree))))
    }
  }
}

extension Rerouting {
  /// The open cases that may be touched, in the order of their numbers.
  fileprivate func numbers(among cases: OpenCases) -> [CaseNumber] {
    guard let units = reach.units else { return cases.numbers }
    let found = cases.numbers(of: units, asking: heirs.keys)
    return Set(carried.keys).isSubset(of: found) ? found : Set(found).union(carried.keys).sorted()
  }

  /// Whether the change can do anything to a case.
  fileprivate func mayTouch(_ item: CaseState) -> Bool {
    if carried[item.number] != nil { return true }
    // Of a rehearsal: a case that nobody can take has been noted.
    if heirs[item.unit] != nil, item.isUnsettled { return false }
    if case .inReview = item.phase, reach.contains(item.unit) { return true }
    return waitsForGone(item)
  }

  /// Whether a body that is gone still has something to say in a case.
  fileprivate func waitsForGone(_ item: CaseState) -> Bool {
    guard !heirs.isEmpty else { return false }
    switch item.phase {
    case .inReview, .decided, .published: break
    case .draft, .closed, .returned, .withdrawn: return false
    }
    return item.steps.contains { step in
      step.places.contains { $0.answer == nil && heirs[$0.body] != nil }
        || step.signers.contains { $0.answer == nil && (heirs[$0.body] != nil || heirs[$0.askedBy] != nil) }
    }
  }
}

extension CaseEvent {
  var isRerouting: Bool {
    if case .rerouted = self { true } else { false }
  }
}

extension CaseStep {
  /// The bodies that it asks; none where it takes no place.
  fileprivate var askedBodies: [UnitIndex] { isSkipped ? [] : places.map(\.body) }
}
