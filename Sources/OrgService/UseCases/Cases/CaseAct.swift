import Foundation
package import OrgAPI
package import OrgDomain
import OrgStorage

/// What someone wants to do with one case, as the request gives it.
package struct CaseAct: Sendable {
  /// What is wanted; a submission finds its route when its turn has come.
  package enum Wish: Sendable {
    case command(CaseCommand)
    case save(CaseDocument)
    case submit
  }

  package let number: String
  package let expectedRevision: Int?
  /// The body acted for; nil where it is to be found.
  package let body: String?
  package let wish: Wish
  /// A reason or opinion; kept beside the log.
  package let remark: String?
  /// A superior's clerk enters the subject's paper.
  package let onBehalfOf: CaseOnBehalf?

  package init(
    _ number: String, expectedRevision: Int?, body: String? = nil, _ wish: Wish, remark: String? = nil,
    onBehalfOf: CaseOnBehalf? = nil
  ) {
    self.number = number
    self.expectedRevision = expectedRevision
    self.body = body
    self.wish = wish
    self.remark = remark
    self.onBehalfOf = onBehalfOf
  }

  var kind: CaseCommand.Kind {
    switch wish {
    case .command(let command): command.kind
    case .save: .save
    case .submit: .submit
    }
  }
}

extension Commit {
  /// Carries out what someone wants with a case: loads, authorises, decides, writes (DESIGN 8).
  package mutating func carryOut(_ act: CaseAct, by actor: UserNumber) throws -> CaseState {
    try carry(act, by: actor).state
  }

  /// The same, with the rules of the scheme that were passed over with a reason, or only advise.
  mutating func carry(_ act: CaseAct, by actor: UserNumber) throws -> (state: CaseState, advisories: [Notice]) {
    let judged = try judge(act, by: actor)
    return (try record(judged, by: actor), judged.breaches.map { Notice($0) })
  }

  /// Judges what someone wants with a case, and writes nothing: finds the case, authorises, checks revision and phase,
  /// asks what the scheme demands, and lets the machine decide.
  ///
  /// - Parameter quotas: those of a batch; nil: of this decision alone.
  func judge(_ act: CaseAct, by actor: UserNumber, quotas: QuotaTally? = nil) throws -> JudgedAct {
    let state = try findCase(act.number)
    let entry = try act.onBehalfOf.map { try self.entry($0, of: state, by: actor) }
    if entry == nil { try authorizeReading(state, by: actor) }
    try checkRevision(act.expectedRevision, of: state)
    let desk = CaseDesk(state: self.state, now: now)
    let body =
      entry == nil ? try desk.body(for: act.kind, in: state, named: act.body, user: actor) : state.unit
    if entry == nil { try desk.authorize(act.kind, state, at: body, user: actor) }
    try desk.checkPhase(act.kind, state)
    if case .submit = act.wish { try checkTarget(of: state) }
    let command = try command(act.wish, state)
    let judgement = CaseJudgement(campaigns: desk.campaigns, tables: tables, quotas: quotas)
    let demands = try judgement.demands(for: command, on: state, by: body)
    let context = desk.context(
      actor, at: body, in: state, for: command, hasReason: act.remark != nil, demands: demands)
    var events: [CaseEvent]
    do {
      events = try CaseMachine.decide(command, on: state, in: context, entered: entry)
    } catch {
      throw desk.fault(error, in: state, demands)
    }
    if command == .takeBack { events += try movesAfterTakingBack(events, of: state) }
    return JudgedAct(act: act, item: state, events: events, breaches: demands.breaches)
  }

  /// A step that has begun stays where a change of the tree would have moved it; taken back, it has not begun, and moves
  /// (DESIGN 5).
  private func movesAfterTakingBack(_ events: [CaseEvent], of item: CaseState) throws -> [CaseEvent] {
    var after = item
    for event in events { after.apply(event) }
    guard after.currentStep?.hasBegun == false, let book = state.books[item.bookVersion] else { return [] }
    let answer = Router(tree: state.tree, book: book, plans: state.snapshot.plans)
      .resolve(item.unit, item.matter, on: item.submittedOn ?? today, explains: false)
    return try reroute(after, along: answer)
  }

  /// Writes what an act was judged to come to.
  mutating func record(_ judged: JudgedAct, by actor: UserNumber) throws -> CaseState {
    var state = judged.item
    try keepScan(of: judged.act.onBehalfOf, in: state, by: actor)
    try record(judged.events, of: &state, by: actor, documents: judged.act.document, remark: judged.act.remark)
    return state
  }

  /// The case of an id: from memory while it is open, else from the store.
  func findCase(_ id: String) throws -> CaseState {
    guard let number = Int64(id).map(CaseNumber.init(rawValue:)) else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    if let open = state.openCases.state(number) { return open }
    guard let stored = try tables.caseState(number) else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    return stored
  }

  func authorizeReading(_ state: CaseState, by user: UserNumber) throws {
    let right = CaseReadingRight(self.state.snapshot, user: user, now: now)
    if case .denied(let denial) = try right.decide(state, tables) {
      throw ServiceFault(.forbidden, self.state.notice(denial))
    }
  }

  private func command(_ wish: CaseAct.Wish, _ state: CaseState) throws -> CaseCommand {
    switch wish {
    case .command(let command): return command
    case .save(let document): return .save(proposedGrade: document.targetGrade)
    case .submit:
      let route = try route(of: state.unit, state.matter)
      return .submit(
        rule: route.rule, bookVersion: self.state.snapshot.bookVersion, on: today, steps: route.steps)
    }
  }

  /// The route of a unit's matter today; `noRoute` with what was looked at.
  func route(of unit: UnitIndex, _ matter: Matter) throws -> Route {
    let answer = try state.router().resolve(unit, matter, on: today)
    guard let route = answer.route else { throw ServiceFault.noRoute(answer, in: state) }
    return route
  }

  // MARK: - Recording

  /// Applies events to a case, appends them to the log, and writes the case's rows.
  mutating func record(
    _ events: [CaseEvent], of state: inout CaseState, by actor: UserNumber?, documents: CaseDocument? = nil,
    remark: String? = nil
  ) throws {
    let previous = state
    // Who stands in for somebody, or enters what another signed, says so first; the remark belongs to what he does.
    let remarked = events.firstIndex { !$0.isPreamble }
    for (position, event) in events.enumerated() {
      let before = state
      state.apply(event)
      var stored = StoredCaseEvent(event, of: state)
      if case .saved(let author, _) = event, let documents {
        stored.documentDigest = Digest.text(try keep(documents, of: state.number, by: author))
      }
      let salt = remark != nil && position == remarked ? Salt.make() : nil
      if case .rerouted = event { stored.revision = self.state.snapshot.revision.rawValue }
      if let remark, let salt { stored.remarkDigest = Digest.hexadecimal(salt + Array(remark.utf8)) }
      let sequence = try append(.caseEvent(stored), by: actor, unit: state.unit, of: state.number)
      if let remark, let salt {
        try tables.insertRemark(event: sequence, state.number, text: remark, salt: salt)
      }
      if let change = GradeChange(from: before, to: state) { try recordGrade(change, of: state, event: sequence) }
      if before.phase != state.phase { try endUrges(of: state.number) }
    }
    try tables.update(state, replacing: previous, at: now)
    self.state.openCases.put(state)
  }

  /// Keeps a version of a case's document; the log has its salted digest.
  private func keep(_ document: CaseDocument, of number: CaseNumber, by actor: UserNumber) throws -> [UInt8] {
    let text = String(decoding: try JSONText.encode(document), as: UTF8.self)
    let salt = Salt.make()
    let digest = Digest.bytes(salt + Array(text.utf8))
    let version = (try tables.latestDocument(number)?.version ?? 0) + 1
    try tables.insertDocument(
      number, version: version, at: now, by: actor, text: text, salt: salt, digest: digest)
    return digest
  }
}

extension CaseAct {
  var document: CaseDocument? {
    if case .save(let document) = wish { document } else { nil }
  }
}

/// Sixteen random bytes that keep a digest from being guessed.
enum Salt {
  static func make() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
