/// Draws what is tried next: mostly what could go well, often enough what may not.
struct TurnDrawing {
  let model: Model
  var chance: SeededGenerator
  /// The case that is to go on, where one was drawn.
  private var focus: Model.Case?

  init(model: Model, chance: SeededGenerator) {
    self.model = model
    self.chance = chance
  }

  /// How often each kind of move is tried.
  private static let weights: [(kind: Kind, weight: Int)] = [
    (.create, 18), (.save, 5), (.submit, 5), (.ballot, 6), (.review, 4), (.concur, 5), (.decide, 6),
    (.decideMany, 4), (.giveBack, 5), (.withdraw, 4), (.guide, 8), (.file, 8), (.publish, 8), (.reopen, 5),
    (.object, 5), (.resolve, 6), (.addProblem, 3), (.closeProblem, 4), (.addMeasure, 4), (.reportMeasure, 4),
    (.closeMeasure, 4), (.commit, 2), (.fulfil, 3), (.permitLate, 3), (.grant, 6), (.revoke, 2), (.moveUnit, 5),
    (.attach, 3), (.advance, 3), (.again, 4), (.againOtherwise, 2), (.wait, 6), (.restart, 1),
  ]

  enum Kind: CaseIterable {
    case create, save, submit, ballot, review, concur, decide, decideMany, giveBack, withdraw, guide, file, publish
    case reopen, object, resolve, addProblem, closeProblem, addMeasure, reportMeasure, closeMeasure, commit, fulfil
    case permitLate, grant, revoke, moveUnit, attach, advance, again, againOtherwise, wait, restart
  }

  /// What a draw looks for: nothing against it, one thing alone against it, or whatever comes.
  private enum Aim {
    case sound, flawed, any
  }

  /// A kind, then several tries at it.
  mutating func draw() -> Turn {
    while true {
      focus = chance.chance(55) ? drawFocus() : nil
      let aim = chance.one(of: [Aim.sound, .sound, .sound, .sound, .flawed, .any])
      let kind = focus.map { next(of: $0, isHasty: aim == .flawed) } ?? drawKind()
      var spare: Turn?
      for _ in 0..<12 {
        guard let turn = turn(kind) else { continue }
        let objections = model.objections(to: turn)
        switch aim {
        case .any: return turn
        case .sound: if objections.isEmpty { return turn }
        case .flawed:
          guard let sole = objections.first, objections.count == 1 else { continue }
          if !Self.common.contains(sole) { return turn }
          spare = turn
        }
      }
      if let spare { return spare }
    }
  }

  /// What stands against most of what is drawn blindly; anything else is worth more.
  private static let common: Set<Objection> = [.holdsNoPost, .wrongStage, .exists, .hasSpoken, .noRoute, .unknownPart]

  /// A case that is not done; a rating sooner than others, for most of the rules are its.
  private mutating func drawFocus() -> Model.Case? {
    let open = model.cases.filter { !$0.isDone }
    return chance.any(of: open.filter { $0.matter == "rating" || chance.chance(30) })
  }

  /// What a case waits for.
  ///
  /// - Parameter isHasty: before it is ready for it.
  private mutating func next(of item: Model.Case, isHasty: Bool) -> Kind {
    let needsBallot = item.matter == "rating" && !item.hasBallot
    if item.isWritable {
      if isHasty, item.hasDocument { return .submit }
      if needsBallot, !model.plan.scheme.deciderVotes { return .ballot }
      return item.hasDocument && (item.bound == nil || item.bound == item.proposed) ? .submit : .save
    }
    switch item.current?.act {
    case .review: return .review
    case .concur: return .concur
    case .decide: return needsBallot && !isHasty ? .ballot : chance.chance(80) ? .decide : .decideMany
    case .file: return .file
    case .guide, nil: return chance.one(of: [.publish, .file])
    }
  }

  private mutating func drawKind() -> Kind {
    var place = Int.random(in: 0..<Self.weights.reduce(0) { $0 + $1.weight }, using: &chance)
    for (kind, weight) in Self.weights {
      if place < weight { return kind }
      place -= weight
    }
    return .wait
  }

  private mutating func turn(_ kind: Kind) -> Turn? {
    switch kind {
    case .create, .addProblem, .addMeasure, .commit: unitTurn(kind)
    case .save, .submit, .withdraw, .ballot: subjectTurn(kind)
    case .review, .concur, .decide, .decideMany, .giveBack, .guide, .file, .publish, .reopen: bodyTurn(kind)
    case .object, .resolve, .closeProblem, .reportMeasure, .closeMeasure, .fulfil: entryTurn(kind)
    case .permitLate, .grant, .revoke, .moveUnit, .attach, .advance: officeTurn(kind)
    case .again, .againOtherwise:
      model.last.map { Turn(user: $0.turn.user, move: kind == .again ? .again : .againOtherwise) }
    case .wait: Turn(user: WorldPlan.administrator, move: .wait(days: Int.random(in: 0...7, using: &chance)))
    case .restart: Turn(user: WorldPlan.administrator, move: .restart)
    }
  }

  // MARK: - Who

  /// Mostly somebody who may, else anybody.
  private mutating func someone(_ permission: String, at unit: String?) -> String {
    let holders = unit.map { model.holders(permission, at: $0) } ?? []
    if chance.chance(75), let holder = chance.any(of: holders) { return holder }
    return chance.one(of: model.plan.users)
  }

  private mutating func stale() -> Bool { chance.chance(2) }

  // MARK: - A unit's own

  private mutating func unitTurn(_ kind: Kind) -> Turn? {
    let subjects = model.units.filter { ["village", "privateEnterprise"].contains(model.category($0)) }
    let unit = chance.chance(95) ? chance.one(of: subjects) : chance.one(of: model.units)
    let user = someone("prepare", at: unit)
    switch kind {
    case .create:
      let matter = chance.one(of: ["rating", "rating", "report", "rectification"])
      return Turn(user: user, move: .create(unit: unit, matter: matter))
    case .addProblem: return Turn(user: user, move: .addProblem(unit: unit, needsSuperior: chance.chance(40)))
    case .addMeasure:
      let problem = chance.any(of: model.entries.filter { $0.kind == .problem })
      let place = problem != nil && chance.chance(75) ? problem : nil
      let named = place.map { chance.chance(90) ? $0.unit : unit } ?? unit
      return Turn(user: someone("prepare", at: named), move: .addMeasure(unit: named, problem: place?.id))
    default: return Turn(user: user, move: .commit(unit: unit, count: Int.random(in: 1...3, using: &chance)))
    }
  }

  private mutating func item(_ fits: (Model.Case) -> Bool) -> Model.Case? {
    if let focus { return focus }
    let fitting = chance.chance(90) ? model.cases.filter(fits) : []
    return chance.any(of: fitting) ?? chance.any(of: model.cases)
  }

  private mutating func subjectTurn(_ kind: Kind) -> Turn? {
    switch kind {
    case .save:
      guard let item = item({ $0.isWritable && ($0.bound != $0.proposed || !$0.hasDocument) }) else { return nil }
      let grade = item.matter == "rating" && chance.chance(90) ? grade(near: item.bound) : nil
      return Turn(
        user: someone("prepare", at: item.unit), move: .save(case: item.id, grade: grade), isStale: stale())
    case .submit:
      guard let item = item(\.isWritable) else { return nil }
      return Turn(user: someone("submit", at: item.unit), move: .submit(case: item.id), isStale: stale())
    case .withdraw:
      guard let item = item({ $0.stage == .inReview }) else { return nil }
      return Turn(user: someone("submit", at: item.unit), move: .withdraw(case: item.id), isStale: stale())
    default:
      let byDecider = model.plan.scheme.deciderVotes
      let fits: (Model.Case) -> Bool = {
        $0.matter == "rating" && !$0.hasBallot && (byDecider ? $0.stage == .inReview : $0.isWritable)
      }
      guard let item = item(fits) else { return nil }
      let user = byDecider ? someone("decide", at: item.decider) : someone("prepare", at: item.unit)
      return Turn(user: user, move: .ballot(case: item.id, ballot()), isStale: stale())
    }
  }

  private mutating func grade(near wanted: String?) -> String {
    if let wanted, chance.chance(85) { return wanted }
    return chance.chance(2) ? "Z" : chance.one(of: model.plan.scheme.grades)
  }

  private mutating func ballot() -> Move.Ballot {
    let entitled = Int.random(in: 6...12, using: &chance)
    let present = chance.chance(90) ? Int.random(in: entitled / 2...entitled, using: &chance) : 2
    var left = present + (chance.chance(5) ? 1 : 0)
    var votes = model.plan.scheme.grades.map { _ in 0 }
    let order = votes.indices.shuffled(using: &chance)
    for place in chance.chance(40) ? Array(votes.indices) : order {
      let least = left == present && chance.chance(75) ? present / 2 + 1 : 0
      let given = Int.random(in: min(least, left)...left, using: &chance)
      votes[place] = given
      left -= given
    }
    return Move.Ballot(entitled: entitled, present: present, votes: votes)
  }

  // MARK: - Bodies

  private mutating func bodyTurn(_ kind: Kind) -> Turn? {
    let item: Model.Case?
    switch kind {
    case .review: item = self.item { $0.current?.act == .review }
    case .concur: item = self.item { $0.current?.act == .concur }
    case .decide, .decideMany: item = self.item { $0.current?.act == .decide }
    case .giveBack: item = self.item { $0.stage == .inReview }
    case .guide: item = self.item { $0.stage == .inReview && $0.steps.contains { $0.act == .guide } }
    case .file: item = self.item { $0.current?.act == .file || $0.isDone && $0.steps.last?.act == .file }
    case .publish: item = self.item { $0.stage == .approved }
    default: item = self.item(\.isDone)
    }
    guard let item else { return nil }
    let (permission, bodies) = place(of: kind, item)
    let body = chance.any(of: bodies)
    let named = chance.chance(45) ? body : chance.chance(8) ? chance.one(of: model.units) : nil
    let user = someone(permission, at: named ?? body)
    return Turn(user: user, move: move(kind, item, named), isStale: kind != .decideMany && kind != .publish && stale())
  }

  private func place(of kind: Kind, _ item: Model.Case) -> (permission: String, bodies: [String]) {
    func bodies(_ acts: [Model.Act]) -> [String] { item.steps.filter { acts.contains($0.act) }.flatMap(\.bodies) }
    switch kind {
    case .guide: return ("guide", bodies([.guide]))
    case .file: return ("file", bodies([.file]))
    case .publish: return ("publish", bodies([.decide, .file]))
    case .reopen: return ("decide", item.decider.map { [$0, $0] + model.above($0) } ?? [])
    case .decide, .decideMany: return ("decide", item.current?.bodies ?? [])
    default: return (item.current?.act.rawValue ?? "review", item.current?.awaited ?? [])
    }
  }

  private mutating func move(_ kind: Kind, _ item: Model.Case, _ body: String?) -> Move {
    switch kind {
    case .review: return .review(case: item.id, body: body)
    case .concur: return .concur(case: item.id, body: body, agrees: chance.chance(70))
    case .decide: return .decide(decision(item), body: body)
    case .decideMany:
      let others = model.cases.filter { $0.id != item.id && $0.current?.bodies == item.current?.bodies }
      var decisions = [decision(item)] + others.prefix(2).map { decision($0) }
      if chance.chance(5) { decisions.append(decisions[0]) }
      return .decideMany(decisions, body: body)
    case .giveBack: return .giveBack(case: item.id, body: body)
    case .guide: return .guide(case: item.id, body: body)
    case .file: return .file(case: item.id, body: body)
    case .publish: return .publish(case: item.id, body: body)
    default: return .reopen(case: item.id, body: body)
    }
  }

  private mutating func decision(_ item: Model.Case) -> Move.Decision {
    let approves = chance.chance(75)
    let isGraded = approves && item.matter == "rating" ? chance.chance(95) : chance.chance(5)
    return Move.Decision(
      item: item.id, approves: approves, grade: isGraded ? grade(near: item.proposed) : nil,
      hasReason: !approves || chance.chance(40))
  }

  // MARK: - Entries

  private mutating func entryTurn(_ kind: Kind) -> Turn? {
    if kind == .object {
      guard let item = item({ $0.stage == .published }) else { return nil }
      return Turn(user: someone("prepare", at: item.unit), move: .object(case: item.id), isStale: stale())
    }
    let (wanted, phase): (Model.Entry.Kind, String) =
      switch kind {
      case .resolve: (.objection, "open")
      case .closeProblem: (.problem, "open")
      case .reportMeasure: (.measure, "open")
      case .closeMeasure: (.measure, "reported")
      default: (.commitment, "open")
      }
    let entries = model.entries.filter { $0.kind == wanted }
    guard let any = chance.any(of: entries) else { return nil }
    let entry = chance.chance(80) ? chance.any(of: entries.filter { $0.phase == phase }) ?? any : any
    switch kind {
    case .resolve:
      let body = entry.item.flatMap { model.item($0)?.decider }
      return Turn(user: someone("decide", at: body), move: .resolve(objection: entry.id, reopens: chance.chance(40)))
    case .closeProblem:
      return Turn(user: someone("decide", at: model.rectifier(entry.unit)), move: .closeProblem(entry.id))
    case .closeMeasure:
      return Turn(
        user: someone("decide", at: model.rectifier(entry.unit)),
        move: .closeMeasure(entry.id, accepts: chance.chance(70)))
    case .reportMeasure:
      return Turn(
        user: someone("prepare", at: entry.unit), move: .reportMeasure(entry.id, isDone: chance.chance(75)))
    default:
      let count = Int.random(in: 1...2, using: &chance)
      return Turn(user: someone("prepare", at: entry.unit), move: .fulfil(entry.id, count: count))
    }
  }

  // MARK: - Offices

  private mutating func officeTurn(_ kind: Kind) -> Turn? {
    let user = chance.chance(85) ? WorldPlan.administrator : chance.one(of: model.plan.users)
    switch kind {
    case .permitLate:
      let matter = chance.chance(90) ? "rating" : "report"
      return Turn(
        user: user,
        move: .permitLate(
          unit: chance.one(of: model.units), matter: matter,
          until: model.today + Int.random(in: -1...20, using: &chance)))
    case .grant: return Turn(user: user, move: .grant(post()))
    case .revoke: return Turn(user: user, move: .revoke(chance.one(of: model.posts)))
    case .moveUnit:
      let parent = chance.one(of: model.units)
      let level = model.above(parent).count
      let unit = chance.one(of: model.units)
      return level > 3 ? nil : Turn(user: user, move: .moveUnit(unit, to: parent))
    case .attach:
      let bodies = model.units.filter { $0.hasPrefix("D") }
      return Turn(
        user: user, move: .attach(chance.one(of: model.units), to: chance.chance(30) ? nil : chance.one(of: bodies)))
    default:
      // A phase that was closed by hand holds everything up: seldom, and not for long.
      let opens = model.ratingPhase != .open
      return opens || chance.chance(4) ? Turn(user: user, move: .advance(opens: opens != chance.chance(10))) : nil
    }
  }

  /// A post like any other; only nobody but the first administrator has the whole tenant.
  private mutating func post() -> WorldPlan.Post {
    if chance.chance(15) { return chance.one(of: model.posts) }
    let unit = chance.one(of: model.units)
    let role = chance.one(of: [
      "secretary", "secretary", "secretary", "approver", "deputySecretary", "clerk", "administrator",
    ])
    return WorldPlan.Post(
      user: chance.one(of: model.plan.users), role: role, unit: unit, isWide: unit != "ROOT" && chance.chance(50),
      until: chance.chance(40) ? model.today + Int.random(in: 1...40, using: &chance) : nil)
  }
}
