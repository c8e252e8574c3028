import OrgAPI
import OrgDomain
import OrgStorage

/// A piece of evidence as a request gives it.
struct EvidencePiece: Sendable {
  let item: String
  let part: String
  let body: String?
  let expectedRevision: Int?
  let kind: EvidencePart.Kind
  var texts: [Commit.EntryText] = []
  var attachments: [String] = []
  var onBehalfOf: CaseOnBehalf?
  /// Judges and makes what is recorded.
  let content: @Sendable (EvidenceSetting) throws -> RecordedEvidence
}

/// What a piece of evidence is judged by.
struct EvidenceSetting {
  let part: EvidencePart
  let scheme: Scheme
  /// The case's unit.
  let subject: Unit
  let plans: [LocalPlan]
  /// The full members on the unit's roster; nil where it keeps none.
  let voters: Int?
  /// The body that produces it.
  let producer: Unit
  /// Reads the day of something that has happened; the second is the field's name.
  let pastDay: (String, String) throws(ServiceFault) -> Day
}

struct RecordedEvidence {
  let content: EntryContent
  var score: Points?
  /// A ballot that does not carry is kept, and is no evidence.
  var counts = true
}

extension Commit {
  /// Records a part of a case's evidence, in the place of the one before.
  mutating func record(_ record: EvidencePiece, by actor: UserNumber) throws -> Entry {
    var item = try findCase(record.item)
    let entry = try record.onBehalfOf.map { try self.entry($0, of: item, by: actor) }
    if entry == nil { try authorizeReading(item, by: actor) }
    try checkRevision(record.expectedRevision, of: item)
    let campaigns = CampaignDesk(state: state, now: now)
    let scheme = try campaigns.requireScheme(of: item.campaign)
    let part = try self.part(record, of: item, campaigns)
    let body = entry == nil ? try producer(of: part, in: item, named: record.body, user: actor) : item.unit
    try CaseDesk(state: state, now: now).checkPhase(.evidence, item, producer: part.producer)
    let recorded = try record.content(
      EvidenceSetting(
        part: part, scheme: scheme, subject: state.tree[item.unit], plans: campaigns.plans(for: item.unit),
        voters: state.rosters[item.unit].isKept ? Int(state.rosters[item.unit].full) : nil,
        producer: state.tree[body],
        pastDay: { [state, now] text, field throws(ServiceFault) in
          try state.pastDay(text, field: field, now: now)
        }))
    let judgement = CaseJudgement(campaigns: campaigns, tables: tables)
    let command = CaseCommand.evidence(part.code, score: recorded.score, counts: recorded.counts)
    let demands = try judgement.demands(for: command, on: item, by: body)
    let principal = entry == nil ? self.principal(actor, of: part, at: body) : nil
    let context = CaseMachine.Context(user: actor, body: body, demands: demands, principal: principal)
    let events: [CaseEvent]
    do {
      events = try CaseMachine.decide(command, on: item, in: context, entered: entry)
    } catch {
      throw CaseDesk(state: state, now: now).fault(error, in: item, demands)
    }
    try keepScan(of: record.onBehalfOf, in: item, by: actor)
    try self.record(events, of: &item, by: actor)
    let attachments = try record.attachments.map { try use(attachment: $0, in: item, by: actor).number }
    return try make(
      Entry(
        number: EntryNumber(rawValue: state.nextEntry), unit: item.unit, body: body, campaign: item.campaign,
        item: item.number, author: actor, content: recorded.content, attachments: attachments), texts: record.texts,
      by: actor)
  }

  /// In whose place the user produces a part; nil: in his own.
  private func principal(_ user: UserNumber, of part: EvidencePart, at body: UnitIndex) -> UserNumber? {
    policy.principal(user, part.producer.permission, at: body, now: now)
  }

  /// The part of the procedure that is recorded; refused where there is none, or it is of another kind.
  private func part(
    _ record: EvidencePiece, of item: CaseState, _ campaigns: CampaignDesk
  ) throws(ServiceFault) -> EvidencePart {
    let parts = campaigns.parts(of: item.unit, item.matter, in: item.campaign)
    guard let part = parts.first(where: { $0.code.rawValue == record.part }) else {
      let known = parts.map(\.code.rawValue).joined(separator: ", ")
      throw ServiceFault(
        .invalid, .evidence(.unknownPart),
        ["part": record.part, "matter": item.matter.rawValue, "parts": known].filter { !$0.value.isEmpty })
    }
    guard part.kind == record.kind else {
      throw ServiceFault(
        .invalid, .evidence(.wrongForm),
        [
          "part": record.part, "partName": part.name, "evidence": record.kind.rawValue, "wanted": part.kind.rawValue,
        ])
    }
    return part
  }

  /// The body that produces a part, for which the user may act: the one named, or the only one.
  private func producer(
    of part: EvidencePart, in item: CaseState, named code: String?, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let permission = part.producer.permission
    let bodies: [UnitIndex]
    switch part.producer {
    case .subject: bodies = [item.unit]
    case .step(let action):
      bodies = item.steps.first { $0.action == action && !$0.isSkipped }?.places.map(\.body) ?? []
    }
    let named = try code.map { code throws(ServiceFault) in try state.unit(code) }
    if let named, !bodies.contains(named) { throw notProducer(part, bodies) }
    let held = bodies.filter { body in
      (named == nil || named == body) && policy.decide(user, .use(permission, at: body), at: now).isAllowed
    }
    if let only = held.first, held.count == 1 { return only }
    if held.count > 1 {
      throw ServiceFault(
        .invalid, .casework(.bodyMustBeNamed),
        ["bodies": held.map { state.tree.code(of: $0).text }.joined(separator: ", ")])
    }
    throw notProducer(part, bodies)
  }

  private func notProducer(_ part: EvidencePart, _ bodies: [UnitIndex]) -> ServiceFault {
    ServiceFault(.forbidden, Notice(notProducing: part, bodies, in: state.tree))
  }

  /// Refuses what was decided on by an older state of a case.
  func checkRevision(_ expected: Int?, of item: CaseState) throws(ServiceFault) {
    guard let expected, Int64(expected) != item.revision else { return }
    throw ServiceFault(
      .conflict,
      Notice(
        code: .conflict(.staleRevision),
        arguments: [
          "case": String(item.number.rawValue), "expected": String(expected), "present": String(item.revision),
        ]),
      revision: item.revision)
  }
}

extension EvidencePart.Place {
  /// What whoever produces the part needs there.
  var permission: Permission {
    switch self {
    case .subject: .prepare
    case .step(let action): Permission(action)
    }
  }
}
