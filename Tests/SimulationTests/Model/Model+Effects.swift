/// What an accepted move does.
extension Model {
  /// - Parameter id: what the product called the case or entry that was made.
  mutating func apply(_ turn: Turn, id: String?) {
    switch turn.move {
    case .moveUnit(let unit, let parent): reorganise { $0.parents[unit] = parent }
    case .attach(let unit, let body): reorganise { $0.industries[unit] = body }
    case .grant(let post): posts.append(post)
    case .revoke(let post): posts.removeAll { $0 == post }
    case .advance(let opens): opened = opens
    case .wait(let days): today += days
    case .again, .againOtherwise, .restart: return
    case .create(let unit, let matter):
      cases.append(Case(id: id ?? "", unit: unit, matter: matter, subjectSide: [turn.user]))
    case .save, .submit, .withdraw, .ballot, .review, .concur, .decide, .decideMany, .giveBack, .guide, .file, .publish,
      .reopen:
      applyDeed(turn)
      if case .ballot(let item, _) = turn.move, let unit = self.item(item)?.unit {
        let body = plan.scheme.deciderVotes ? self.item(item)?.decider : unit
        add(.ballot, id, unit, for: body ?? unit, turn.user) { $0.item = item }
      }
    case .object, .resolve, .addProblem, .closeProblem, .addMeasure, .reportMeasure, .closeMeasure, .commit, .fulfil,
      .permitLate:
      applyEntry(turn, id: id)
    }
    if turn.move.isWrite { last = (turn, today) }
    if let day = last?.day, today - day >= 30 { last = nil }
  }

  private mutating func reorganise(_ change: (inout Model) -> Void) {
    let changed = changed(change)
    let cases = casesAfter(changed) ?? []
    self = changed
    self.cases = cases
  }

  // MARK: - Cases

  private mutating func applyDeed(_ turn: Turn) {
    let user = turn.user
    switch turn.move {
    case .save(let id, let grade):
      asSubject(id, user) { item in
        item.hasDocument = true
        item.proposed = grade
      }
    case .submit(let id):
      let steps = item(id).flatMap { route($0.unit, $0.matter) } ?? []
      asSubject(id, user) { $0.begin(steps) }
    case .withdraw(let id): asSubject(id, user) { $0.goBack(to: .withdrawn) }
    case .ballot(let id, let ballot):
      let scheme = plan.scheme
      let act: (inout Case) -> Void = { item in
        item.hasBallot = scheme.counts(ballot)
        item.isBallotOfBody = item.stage == .inReview
        item.bound = scheme.ballotBinds ? scheme.winner(of: ballot) : nil
      }
      if item(id)?.stage == .inReview { asBody(id, user, act) } else { asSubject(id, user, act) }
    case .review(let id, let body): speak(.review, id, body, user, agrees: true)
    case .concur(let id, let body, let agrees): speak(.concur, id, body, user, agrees: agrees)
    case .decide(let decision, let body): decide(decision, body, user)
    case .decideMany(let decisions, let body): for one in decisions { decide(one, body, user) }
    case .giveBack(let id, _): asBody(id, user) { $0.goBack(to: .returned) }
    case .guide(let id, let body): note(.guide, id, body, user)
    case .file(let id, let body):
      if item(id)?.stage == .inReview {
        speak(.file, id, body, user, agrees: true)
      } else {
        note(.file, id, body, user)
      }
    case .publish(let id, _):
      let until = plan.scheme.lastNoticeDay(from: today)
      asBody(id, user) { item in
        item.stage = .published
        item.noticeUntil = until
      }
    case .reopen(let id, _): asBody(id, user) { $0.reopen() }
    default: return
    }
  }

  private mutating func asSubject(_ id: String, _ user: String, _ act: (inout Case) -> Void) {
    guard let place = cases.firstIndex(where: { $0.id == id }) else { return }
    act(&cases[place])
    cases[place].subjectSide.insert(user)
  }

  private mutating func asBody(_ id: String, _ user: String, _ act: (inout Case) -> Void) {
    guard let place = cases.firstIndex(where: { $0.id == id }) else { return }
    act(&cases[place])
    cases[place].bodySide.insert(user)
  }

  private mutating func speak(_ deed: Deed, _ id: String, _ named: String?, _ user: String, agrees: Bool) {
    guard let item = item(id), let body = body(for: deed, item, named: named, user) else { return }
    asBody(id, user) { $0.answer(for: body, Said(user: user, agrees: agrees)) }
  }

  private mutating func note(_ deed: Deed, _ id: String, _ named: String?, _ user: String) {
    guard let item = item(id), let body = body(for: deed, item, named: named, user),
      let step = item.steps.firstIndex(where: { $0.act.rawValue == deed.rawValue && $0.bodies.contains(body) })
    else { return }
    asBody(id, user) { $0.steps[step].said[body] = Said(user: user, agrees: true) }
  }

  private mutating func decide(_ decision: Move.Decision, _ named: String?, _ user: String) {
    speak(.decide, decision.item, named, user, agrees: decision.approves)
    asBody(decision.item, user) { $0.grade = $0.isDone && $0.matter == "rating" ? decision.grade : nil }
  }

  // MARK: - The ledger

  private mutating func applyEntry(_ turn: Turn, id: String?) {
    let user = turn.user
    switch turn.move {
    case .object(let item):
      guard let subject = self.item(item) else { return }
      add(.objection, id, subject.unit, for: subject.decider ?? subject.unit, user) { $0.item = item }
    case .resolve(let objection, let reopens):
      change(objection) { $0.phase = reopens ? "closed" : "dismissed" }
      guard reopens, let item = entry(objection)?.item.flatMap({ self.item($0) }), !item.isReopened else { return }
      asBody(item.id, user) { $0.reopen() }
    case .addProblem(let unit, let needsSuperior):
      let helper = needsSuperior ? rectifier(unit) : nil
      add(.problem, id, unit, for: unit, user) { $0.helper = helper }
    case .closeProblem(let problem): change(problem) { $0.phase = "closed" }
    case .addMeasure(let unit, let problem): add(.measure, id, unit, for: unit, user) { $0.parent = problem }
    case .reportMeasure(let measure, let isDone):
      change(measure) { entry in
        entry.reporters.insert(user)
        if isDone { entry.phase = "reported" }
      }
    case .closeMeasure(let measure, let accepts): change(measure) { $0.phase = accepts ? "closed" : "open" }
    case .commit(let unit, let count): add(.commitment, id, unit, for: unit, user) { $0.quantity = count }
    case .fulfil(let commitment, let count):
      change(commitment) { entry in
        entry.fulfilled += count
        if entry.fulfilled == entry.quantity { entry.phase = "closed" }
      }
    case .permitLate(let unit, let matter, let until):
      permits.append(Permit(unit: unit, matter: matter, until: until))
      let covering = posts.first { $0.user == user && $0.role == "administrator" }?.unit
      add(.permit, id, unit, for: covering ?? "ROOT", user)
    default: return
    }
  }

  private mutating func add(
    _ kind: Entry.Kind, _ id: String?, _ unit: String, for body: String, _ author: String,
    _ fill: (inout Entry) -> Void = { _ in }
  ) {
    var entry = Entry(id: id ?? "", kind: kind, unit: unit, body: body, author: author)
    fill(&entry)
    entries.append(entry)
  }

  private mutating func change(_ id: String, _ change: (inout Entry) -> Void) {
    guard let place = entries.firstIndex(where: { $0.id == id }) else { return }
    change(&entries[place])
  }
}
