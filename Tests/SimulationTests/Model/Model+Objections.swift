/// What stands against a move; where it is nothing, the product must take it.
extension Model {
  func objections(to turn: Turn) -> Set<Objection> {
    let user = turn.user
    let found: Set<Objection> =
      switch turn.move {
      case .moveUnit(let unit, let parent): moving(unit, parent, user)
      case .attach(let unit, let body): attaching(unit, body, user)
      case .grant(let post):
        set([
          (.holdsNoPost, !assigns(user, post)), (.toHimself, post.user == user), (.exists, posts.contains(post)),
        ])
      case .revoke(let post):
        set([(.holdsNoPost, !assigns(user, post)), (.lastAdministrator, without(post).isLeaderless)])
      case .advance(let opens): set([(.holdsNoPost, !administersAll(user)), (.phaseSame, opened == opens)])
      case .permitLate(let unit, let matter, let until):
        set([
          (.holdsNoPost, !holds(user, "administer", at: unit)), (.dayPast, until < today),
          (.permitNotNeeded, matter != "rating" || ratingPhase != .over),
        ])
      case .create(let unit, let matter):
        set([
          (.holdsNoPost, !holds(user, "prepare", at: unit)), (.noRoute, route(unit, matter) == nil),
          (.exists, cases.contains { $0.unit == unit && $0.matter == matter }),
          (.outOfPhase, !isOpen(matter, for: unit, isSubjectAct: true)),
        ])
      case .save(let id, _): deed(.save, id, nil, user)
      case .submit(let id): deed(.submit, id, nil, user) { submission($0) }
      case .withdraw(let id): deed(.withdraw, id, nil, user)
      case .ballot(let id, let counts): item(id).map { ballot(counts, $0, user) } ?? []
      case .review(let id, let body): deed(.review, id, body, user)
      case .concur(let id, let body, _): deed(.concur, id, body, user)
      case .decide(let decision, let body): deciding([decision], body, user)
      case .decideMany(let decisions, let body): deciding(decisions, body, user)
      case .giveBack(let id, let body): deed(.giveBack, id, body, user)
      case .guide(let id, let body): deed(.guide, id, body, user)
      case .file(let id, let body): deed(.file, id, body, user)
      case .publish(let id, let body): deed(.publish, id, body, user)
      case .reopen(let id, let body): deed(.reopen, id, body, user)
      case .object(let id): item(id).map { objecting($0, user) } ?? []
      case .resolve(let id, let reopens): entry(id).map { resolving($0, reopens: reopens, user) } ?? []
      case .addProblem(let unit, let needsSuperior):
        set([
          (.holdsNoPost, !holds(user, "prepare", at: unit)), (.noRoute, needsSuperior && rectifier(unit) == nil),
        ])
      case .commit(let unit, _): set([(.holdsNoPost, !holds(user, "prepare", at: unit))])
      case .addMeasure(let unit, let problem): measuring(unit, problem, user)
      case .closeProblem(let id): entry(id).map { closing($0, "open", user).union(heldUp($0)) } ?? []
      case .reportMeasure(let id, _): entry(id).map { working($0, user) } ?? []
      case .closeMeasure(let id, _): entry(id).map { closing($0, "reported", user) } ?? []
      case .fulfil(let id, let count):
        entry(id).map { working($0, user).union(set([(.tooMany, $0.fulfilled + count > $0.quantity)])) } ?? []
      case .againOtherwise: [.keyReused]
      case .again, .wait, .restart: []
      }
    return turn.isStale ? found.union([.stale]) : found
  }

  /// Those of some objections that stand.
  private func set(_ objections: [(Objection, Bool)]) -> Set<Objection> { Set(objections.filter(\.1).map(\.0)) }

  // MARK: - Cases

  private func deed(
    _ deed: Deed, _ id: String, _ body: String?, _ user: String, content: (Case) -> Set<Objection> = { _ in [] }
  ) -> Set<Objection> {
    item(id).map { against(deed, $0, named: body, user, content: content($0)) } ?? []
  }

  private func deciding(_ decisions: [Move.Decision], _ body: String?, _ user: String) -> Set<Objection> {
    var found: Set<Objection> = []
    if Set(decisions.map(\.item)).count < decisions.count { found.insert(.twiceInBatch) }
    for one in decisions {
      let batch = decisions.filter { $0.approves && circle($0) == circle(one) }
      let grades = batch.reduce(into: [String: String]()) { grades, decision in
        if let item = item(decision.item) { grades[item.unit] = decision.grade ?? "" }
      }
      found.formUnion(deed(.decide, one.item, body, user) { decision(one, $0, batch: grades) })
    }
    return found
  }

  /// The body and the matter together: what quotas are counted over.
  private func circle(_ decision: Move.Decision) -> String? {
    item(decision.item).flatMap { item in item.current.map { $0.bodies[0] + item.matter } }
  }

  private func objecting(_ item: Case, _ user: String) -> Set<Objection> {
    let isTime = item.stage == .published && (item.noticeUntil.map { today <= $0 } ?? false)
    return set([(.mayNotRead, !mayRead(user, item)), (.wrongStage, !isTime)])
  }

  private func resolving(_ entry: Entry, reopens: Bool, _ user: String) -> Set<Objection> {
    guard let item = entry.item.flatMap({ self.item($0) }) else { return [] }
    let body = item.decider ?? item.unit
    let found = set([
      (.holdsNoPost, !holds(user, "decide", at: body)), (.wrongStage, entry.phase != "open"),
      (.bothSides, item.subjectSide.contains(user) || entry.author == user),
    ])
    // Another objection may have opened it already.
    return reopens && !item.isReopened ? found.union(against(.reopen, item, named: body, user)) : found
  }

  // MARK: - Tree and posts

  private func moving(_ unit: String, _ parent: String, _ user: String) -> Set<Objection> {
    let isMissing = ![unit, parent].allSatisfy { holds(user, "administer", at: $0) }
    var found = set([
      (.holdsNoPost, isMissing), (.rootMoves, parents[unit] == nil),
      (.circle, parents[unit] != nil && isInside(parent, unit)),
    ])
    if found.isEmpty, casesAfter(changed { $0.parents[unit] = parent }) == nil { found.insert(.strandsCase) }
    return found
  }

  private func attaching(_ unit: String, _ body: String?, _ user: String) -> Set<Objection> {
    var found = set([(.holdsNoPost, !holds(user, "administer", at: unit))])
    if found.isEmpty, casesAfter(changed { $0.industries[unit] = body }) == nil { found.insert(.strandsCase) }
    return found
  }

  func changed(_ change: (inout Model) -> Void) -> Model {
    var changed = self
    change(&changed)
    return changed
  }

  func without(_ post: WorldPlan.Post) -> Model { changed { $0.posts.removeAll { $0 == post } } }

  private var isLeaderless: Bool { !plan.users.contains(where: administersAll) }

  // MARK: - The ledger

  private func measuring(_ unit: String, _ problem: String?, _ user: String) -> Set<Objection> {
    let found = set([(.holdsNoPost, !holds(user, "prepare", at: unit))])
    guard let problem = problem.flatMap({ entry($0) }) else { return found }
    return found.union(set([(.otherParent, problem.unit != unit), (.wrongStage, problem.phase != "open")]))
  }

  /// What the unit itself does with an entry.
  private func working(_ entry: Entry, _ user: String) -> Set<Objection> {
    set([(.holdsNoPost, !holds(user, "prepare", at: entry.unit)), (.wrongStage, entry.phase != "open")])
  }

  /// Nobody strikes off what he opened or reported himself.
  private func closing(_ entry: Entry, _ phase: String, _ user: String) -> Set<Objection> {
    guard let body = rectifier(entry.unit) else { return [.noRoute] }
    return set([
      (.holdsNoPost, !holds(user, "decide", at: body)), (.ownWork, ([entry.author] + entry.reporters).contains(user)),
      (.wrongStage, entry.phase != phase),
    ])
  }

  private func heldUp(_ problem: Entry) -> Set<Objection> {
    let isHeldUp = entries.contains { $0.parent == problem.id && ["open", "reported"].contains($0.phase) }
    return isHeldUp ? [.measuresOpen] : []
  }
}
