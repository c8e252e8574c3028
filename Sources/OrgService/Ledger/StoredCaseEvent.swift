import OrgDomain

/// A case's event as the log carries it: what happened, with the digests of the texts that go with it.
struct StoredCaseEvent: Codable, Equatable, Sendable {
  var kind: String
  var unit: UInt32?
  var matter: String?
  var campaign: String?
  var user: Int64?
  var body: UInt32?
  var step: Int?
  /// What the step was for; tells readers of the log a review from a decision.
  var action: String?
  var round: Int?
  /// The day of submission, `YYYY-MM-DD`.
  var day: String?
  /// The tenant's revision whose change of the tree re-routed the case.
  var revision: Int64?
  var rule: String?
  var rulebook: Int?
  var grade: String?
  var opinion: String?
  var verdict: String?
  var steps: [StoredStep]?
  /// SHA-256 over salt and document text, hexadecimal; the text stands beside the log.
  var documentDigest: String?
  /// SHA-256 over salt and the reason or opinion, hexadecimal.
  var remarkDigest: String?
  /// The part of the evidence.
  var part: String?
  /// The total of a score sheet, or the points that a grade rests on, in tenths.
  var points: Int?
  /// The number of an outside body's document, its day being `day`, and the SHA-256 of its scan.
  var number: String?
  var scan: String?
  /// The last day of the publicity, `YYYY-MM-DD`.
  var until: String?
  /// The attachment that is the scan of the unit's signed paper; its SHA-256 is `scan`.
  var attachment: Int64?
  /// Whether the evidence recorded counts; a ballot that does not carry is kept and does not.
  var counts: Bool?
  /// When the step that the case goes to is due, in milliseconds since 1970.
  var due: Int64?
  /// The step that a case was sent back from, and whether it comes straight back.
  var from: Int?
  var straight: Bool?
  /// To whom it was handed; from whom; for whom somebody stood in.
  var receiver: Int64?
  var sender: Int64?
  /// Whether somebody stood in for the subject.
  var asSubject: Bool?
  /// A unit asked to sign beside the rule's.
  var signer: UInt32?
  /// Of a re-routing: what changed, the unit that did, and its new parent or successor.
  var because: String?
  var changed: UInt32?
  var into: UInt32?

  init(_ event: CaseEvent, of state: CaseState) {
    switch event {
    case .created(let user):
      kind = "created"
      self.user = user.rawValue
      unit = state.unit.rawValue
      matter = state.matter.rawValue
      campaign = state.campaign.text
    case .saved(let user, let grade):
      kind = "saved"
      self.user = user.rawValue
      self.grade = grade
    case .submitted(let user, let round, let rule, let bookVersion, let day, let steps):
      kind = "submitted"
      self.day = day?.description
      self.user = user.rawValue
      self.round = round
      self.rule = rule.text
      rulebook = bookVersion
      self.steps = steps.map(StoredStep.init)
    case .skipped(let step):
      kind = "skipped"
      self.step = step
      action = state.steps[step].action.rawValue
    case .answered(let step, let body, let user, let opinion):
      kind = "answered"
      self.step = step
      self.body = body.rawValue
      self.user = user.rawValue
      self.opinion = opinion.rawValue
      action = state.steps[step].action.rawValue
    case .moved(let step, let due):
      kind = "moved"
      self.due = due?.milliseconds
      self.step = step
      action = state.steps[step].action.rawValue
    case .decided(let verdict):
      kind = "decided"
      self.verdict = verdict.rawValue
    case .returned(let user, let body, let from, let isStraight):
      kind = "returned"
      self.user = user.rawValue
      self.body = body.rawValue
      self.from = from
      straight = isStraight ? true : nil
    case .withdrawn(let user):
      kind = "withdrawn"
      self.user = user.rawValue
    case .rerouted, .carried, .discontinued:
      kind = ""
      take(tree: event)
    case .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved,
      .signerAnswered, .silencePassed, .stoodIn:
      kind = ""
      take(casework: event, of: state)
    case .enteredOnBehalf(let user, let superior, let scan):
      kind = "enteredOnBehalf"
      self.user = user.rawValue
      body = superior.rawValue
      attachment = scan?.attachment.rawValue
      self.scan = scan?.digest
    case .evidenced, .graded, .documented, .published, .reopened, .closed:
      kind = ""
      take(campaign: event)
    }
  }

  /// What changes of the tree bring to a case.
  private mutating func take(tree event: CaseEvent) {
    if case .rerouted(let steps, let rule, let cause) = event {
      kind = "rerouted"
      self.steps = steps.map(StoredStep.init)
      self.rule = rule?.text
      because = cause?.kind.rawValue
      changed = cause?.unit?.rawValue
      into = cause?.successor?.rawValue
    } else if case .carried(let heir) = event {
      kind = "carried"
      unit = heir.rawValue
    } else {
      kind = "discontinued"
    }
  }

  /// What the year's scheme brings to a case.
  private mutating func take(campaign event: CaseEvent) {
    switch event {
    case .evidenced(let part, let score, let user, let body, let counts):
      kind = "evidenced"
      self.counts = counts
      self.part = part.rawValue
      points = score?.tenths
      self.user = user.rawValue
      self.body = body.rawValue
    case .graded(let grading):
      kind = "graded"
      grade = grading.grade?.rawValue
      points = grading.points?.tenths
    case .documented(let document, let user, let body):
      kind = "documented"
      number = document.number
      day = document.day.description
      scan = document.scanDigest
      self.user = user.rawValue
      self.body = body.rawValue
    case .published(let user, let body, let until):
      kind = "published"
      self.user = user.rawValue
      self.body = body.rawValue
      self.until = until.description
    case .reopened(let user, let body, let step):
      kind = "reopened"
      self.user = user.rawValue
      self.body = body.rawValue
      self.step = step
    case .closed: kind = "closed"
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved,
      .signerAnswered, .silencePassed, .stoodIn, .enteredOnBehalf:
      break
    }
  }

  /// The event again; nil where the body was not written by this product.
  var value: CaseEvent? {
    let person = user.map(UserNumber.init(rawValue:))
    let place = body.map(UnitIndex.init(rawValue:))
    let stored = steps?.compactMap(\.value) ?? []
    guard stored.count == steps?.count ?? 0 else { return nil }
    switch kind {
    case "created": return person.map { .created(by: $0) }
    case "saved": return person.map { .saved(by: $0, proposedGrade: grade) }
    case "submitted":
      guard let person, let round, let rulebook, let rule = rule.flatMap({ RuleCode($0) }) else { return nil }
      return .submitted(
        by: person, round: round, rule: rule, bookVersion: rulebook, on: day.flatMap { Day($0) }, steps: stored)
    case "skipped": return step.map { .skipped(step: $0) }
    case "answered":
      guard let step, let place, let person, let opinion = opinion.flatMap(CaseStep.Answer.Opinion.init(rawValue:))
      else { return nil }
      return .answered(step: step, body: place, by: person, opinion)
    case "moved": return step.map { .moved(to: $0, due: due.map(Instant.init(milliseconds:))) }
    case "decided": return verdict.flatMap(CasePhase.Verdict.init(rawValue:)).map { .decided($0) }
    case "returned":
      guard let person, let place else { return nil }
      return .returned(by: person, body: place, from: from, isStraight: straight ?? false)
    case "withdrawn": return person.map { .withdrawn(by: $0) }
    case "rerouted": return .rerouted(steps: stored, rule: rule.flatMap { RuleCode($0) }, because: cause)
    case "carried": return unit.map { .carried(to: UnitIndex(rawValue: $0)) }
    case "discontinued": return .discontinued
    case "graded": return .graded(CaseGrading(grade: grade.map(Grade.init(rawValue:)), points: total))
    case "closed": return .closed
    default: return person.flatMap { user in place.flatMap { actedValue(user, $0) ?? handledValue(user, $0) } }
    }
  }

  private var cause: RerouteCause? {
    because.flatMap(RerouteCause.Kind.init(rawValue:)).map {
      RerouteCause(
        $0, unit: changed.map(UnitIndex.init(rawValue:)), successor: into.map(UnitIndex.init(rawValue:)))
    }
  }

  private var total: Points? { points.map(Points.init(tenths:)) }

  /// The event of a kind in which somebody acts for a body beside the route's steps.
  private func actedValue(_ user: UserNumber, _ body: UnitIndex) -> CaseEvent? {
    switch kind {
    case "evidenced":
      return part.map { .evidenced(PartCode(rawValue: $0), score: total, by: user, body: body, counts: counts ?? true) }
    case "documented":
      guard let number, let day = day.flatMap({ Day($0) }) else { return nil }
      let document = OutsideDocument(number: number, day: day, scanDigest: scan)
      return document.isSound ? .documented(document, by: user, body: body) : nil
    case "published":
      return until.flatMap { Day($0) }.map { .published(by: user, body: body, until: $0) }
    case "reopened": return step.map { .reopened(by: user, body: body, step: $0) }
    case "enteredOnBehalf":
      guard (attachment == nil) == (scan == nil) else { return nil }
      let paper = attachment.flatMap { number in
        scan.map { SignedScan(attachment: AttachmentNumber(rawValue: number), digest: $0) }
      }
      return .enteredOnBehalf(by: user, of: body, scan: paper)
    default: return nil
    }
  }
}
