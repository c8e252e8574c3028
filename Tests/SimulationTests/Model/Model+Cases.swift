/// What stands against something done with a case.
extension Model {
  /// What a case command is, beside its content.
  enum Deed: String {
    case save, submit, withdraw, review, concur, decide, giveBack, guide, file, publish, reopen
  }

  /// The body acted for: the one named, or the only one of the case at which nothing stands against it.
  func body(for deed: Deed, _ item: Case, named body: String?, _ user: String) -> String? {
    if let body { return body }
    let free = places(for: deed, item).filter { standing(deed, item, at: $0, user).isEmpty }
    return free.count == 1 ? free[0] : nil
  }

  /// Everything against a deed: of rights and stages, for the body in question, and of its content.
  func against(
    _ deed: Deed, _ item: Case, named body: String?, _ user: String, content: Set<Objection> = []
  ) -> Set<Objection> {
    let reading: Set<Objection> = mayRead(user, item) ? [] : [.mayNotRead]
    if let body { return reading.union(content).union(standing(deed, item, at: body, user)) }
    let places = places(for: deed, item)
    let free = places.filter { standing(deed, item, at: $0, user).isEmpty }
    if free.count == 1 { return reading.union(content) }
    if free.count > 1 { return reading.union(content).union([.bodyUnnamed]) }
    let nearest = places.isEmpty ? [item.unit] : places
    return nearest.reduce(reading.union(content)) { $0.union(standing(deed, item, at: $1, user)) }
  }

  private func places(for deed: Deed, _ item: Case) -> [String] {
    func bodies(_ act: Act) -> [String] { item.steps.filter { $0.act == act }.flatMap(\.bodies) }
    let found: [String]
    switch deed {
    case .save, .submit, .withdraw: found = [item.unit]
    case .review, .concur, .decide, .giveBack: found = item.current?.bodies ?? []
    case .guide: found = bodies(.guide)
    case .file: found = bodies(.file)
    case .publish: found = bodies(.decide) + bodies(.file)
    case .reopen: found = item.decider.map { [$0] + above($0) } ?? []
    }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func standing(_ deed: Deed, _ item: Case, at body: String, _ user: String) -> Set<Objection> {
    var found: Set<Objection> = []
    func demand(_ objection: Objection, unless isMet: Bool) { if !isMet { found.insert(objection) } }
    demand(.holdsNoPost, unless: holds(user, permission(for: deed, item), at: body))
    let isSubjectAct = deed == .save || deed == .submit
    // What follows a decision, deciding anew too, goes on whatever the phase.
    let isOfBody = ![.save, .submit, .withdraw].contains(deed)
    let isFree =
      [.publish, .reopen].contains(deed) || (deed == .file && item.stage != .inReview) || (item.isReopened && isOfBody)
    demand(.outOfPhase, unless: isFree || isOpen(item.matter, for: item.unit, isSubjectAct: isSubjectAct))
    switch deed {
    case .save, .submit:
      demand(.wrongStage, unless: item.isWritable)
    case .withdraw:
      demand(.wrongStage, unless: [.draft, .inReview, .returned].contains(item.stage))
      demand(.reopened, unless: !item.isReopened)
      let hasSpoken = item.steps.contains { $0.act != .guide && $0.act != .file && !$0.said.isEmpty }
      let hasFiled = item.current?.act == .file && item.steps.contains { $0.act == .file && !$0.said.isEmpty }
      demand(.actedSince, unless: item.stage != .inReview || !(hasSpoken || hasFiled))
    case .review, .concur, .decide, .giveBack:
      demand(.wrongStage, unless: item.current.map { deed == .giveBack || $0.act.rawValue == deed.rawValue } ?? false)
      if let step = item.current { found.formUnion(turn(step, body, user)) }
    case .guide:
      demand(.wrongStage, unless: item.stage == .inReview)
      found.formUnion(note(.guide, item, body))
    case .file:
      if let step = item.current {
        demand(.wrongStage, unless: step.act == .file)
        found.formUnion(turn(step, body, user))
      } else {
        demand(.wrongStage, unless: item.isDone || item.stage == .rejected)
        found.formUnion(note(.file, item, body))
      }
    case .publish:
      demand(.wrongStage, unless: item.stage == .approved)
      demand(.notAsked, unless: places(for: .publish, item).contains(body))
    case .reopen:
      demand(.wrongStage, unless: item.isDone)
      demand(.notAsked, unless: places(for: .reopen, item).contains(body))
    }
    let isSubjectSide = isSubjectAct || deed == .withdraw
    demand(.bothSides, unless: !(isSubjectSide ? item.bodySide : item.subjectSide).contains(user))
    return found
  }

  private func permission(for deed: Deed, _ item: Case) -> String {
    switch deed {
    case .save: "prepare"
    case .submit, .withdraw: "submit"
    case .review, .concur, .decide, .guide, .file, .publish: deed.rawValue
    case .giveBack: item.current?.act.rawValue ?? "review"
    case .reopen: "decide"
    }
  }

  /// A body speaks once, and nobody for two of them.
  private func turn(_ step: Step, _ body: String, _ user: String) -> Set<Objection> {
    guard step.bodies.contains(body) else { return [.notAsked] }
    var found: Set<Objection> = []
    if step.said[body] != nil { found.insert(.hasSpoken) }
    if step.said.contains(where: { $0.key != body && $0.value.user == user }) { found.insert(.twiceInStep) }
    return found
  }

  private func note(_ act: Act, _ item: Case, _ body: String) -> Set<Objection> {
    guard let step = item.steps.first(where: { $0.act == act && $0.bodies.contains(body) }) else { return [.notAsked] }
    return step.said[body] == nil ? [] : [.hasSpoken]
  }

  // MARK: - Contents

  func submission(_ item: Case) -> Set<Objection> {
    var found: Set<Objection> = []
    if route(item.unit, item.matter) == nil { found.insert(.noRoute) }
    if !item.hasDocument { found.insert(.noDocument) }
    guard item.matter == "rating", !plan.scheme.deciderVotes else { return found }
    if !item.hasBallot { found.insert(.noBallot) }
    if let bound = item.bound, bound != item.proposed { found.insert(.boundByBallot) }
    return found
  }

  /// - Parameter batch: the grades that are given with it.
  func decision(_ decision: Move.Decision, _ item: Case, batch: [String: String]) -> Set<Objection> {
    guard decision.approves else { return decision.grade == nil ? [] : [.gradeNotAsked] }
    var found: Set<Objection> = []
    for step in item.steps.prefix(item.at) where step.act == .concur && step.verdict == false {
      if !step.isAdvisory { found.insert(.concurrenceRefused) }
      if !decision.hasReason { found.insert(.concurrenceUnreasoned) }
    }
    guard item.matter == "rating" else { return decision.grade == nil ? found : found.union([.gradeNotAsked]) }
    if plan.scheme.deciderVotes, !item.hasBallot { found.insert(.noBallot) }
    if let proposed = item.proposed, proposed != decision.grade, !decision.hasReason { found.insert(.departs) }
    guard let grade = decision.grade else { return plan.scheme.allowsUngraded ? found : found.union([.gradeMissing]) }
    if !plan.scheme.grades.contains(grade) { found.insert(.gradeUnknown) }
    if grade == "A", let body = item.current?.bodies.first, isQuotaExceeded(at: body, with: batch) {
      if plan.scheme.quotaIsHard {
        found.insert(.hardQuota)
      } else if !decision.hasReason {
        found.insert(.softQuota)
      }
    }
    return found
  }

  /// Whether more of a body's subjects would have the best grade than the scheme allows.
  func isQuotaExceeded(at body: String, with batch: [String: String] = [:]) -> Bool {
    guard let percent = plan.scheme.quotaPercent else { return false }
    let subjects = units.filter { unit in
      batch[unit] != nil || route(unit, "rating")?.first { $0.act == .decide }?.bodies.first == body
    }
    let given = subjects.filter { unit in
      (batch[unit] ?? cases.first { $0.unit == unit && $0.matter == "rating" && $0.isDone }?.grade) == "A"
    }
    let allowed = subjects.count * percent / 100
    return given.count > (plan.scheme.quotaAllowsOne ? max(1, allowed) : allowed)
  }

  /// The body whose hard quota does not hold after what was decided.
  func brokenQuota(by turn: Turn) -> String? {
    guard plan.scheme.quotaIsHard else { return nil }
    let decisions: [Move.Decision]
    switch turn.move {
    case .decide(let decision, _): decisions = [decision]
    case .decideMany(let many, _): decisions = many
    default: return nil
    }
    let bodies = decisions.filter { $0.approves && $0.grade == "A" }.compactMap { item($0.item)?.decider }
    return bodies.first { isQuotaExceeded(at: $0) }
  }

  func ballot(_ ballot: Move.Ballot, _ item: Case, _ user: String) -> Set<Objection> {
    var found: Set<Objection> = mayRead(user, item) ? [] : [.mayNotRead]
    guard item.matter == "rating" else { return found.union([.unknownPart]) }
    func demand(_ objection: Objection, unless isMet: Bool) { if !isMet { found.insert(objection) } }
    let byDecider = plan.scheme.deciderVotes
    let producer = byDecider ? item.steps.first { $0.act == .decide }?.bodies.first : item.unit
    demand(.holdsNoPost, unless: producer.map { holds(user, byDecider ? "decide" : "prepare", at: $0) } ?? false)
    let isFree = byDecider && item.isReopened
    demand(.outOfPhase, unless: isFree || isOpen(item.matter, for: item.unit, isSubjectAct: !byDecider))
    let isTime = byDecider ? item.stage == .inReview : item.isWritable
    demand(.wrongStage, unless: isTime)
    demand(.bothSides, unless: !(byDecider ? item.subjectSide : item.bodySide).contains(user))
    demand(.tooManyVotes, unless: ballot.votes.reduce(0, +) <= ballot.present)
    demand(.belowQuorum, unless: ballot.present * 100 >= plan.scheme.quorum * ballot.entitled)
    return found
  }
}
