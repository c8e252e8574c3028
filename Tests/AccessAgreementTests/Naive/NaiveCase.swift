import Foundation
import OrgAPI

/// Something that may be done with a case, by whoever holds a permission at a body and stands on the right side.
struct NaiveAct: Hashable {
  let action: String
  let body: String
  let permission: String
  /// The part of the evidence that is recorded.
  var part: String?
  /// Who has acted for the other side, or for another body of the step (decision 23).
  var barred: Set<String> = []
  /// Who alone speaks for the body, as long as he may (转办).
  var holder: String?
  /// The body's answer is with somebody else, to come back to the holder (委派).
  var isDelegated = false
}

/// What may be done with a case now, written a second time from REQUIREMENTS and DESIGN 7: from what the wire shows of
/// the case, its history, and the parts of the evidence that its scheme asks for.
struct NaiveCase {
  /// A part of the evidence and the action of the step whose body produces it; nil: the subject.
  struct Part {
    let code: String
    let producer: String?
  }

  let facts: Facts
  let item: CaseView
  private let parts: [Part]
  private var subjectSide: Set<String> = []
  private var bodySide: Set<String> = []
  private var isReopened = false
  /// The end of a step brought the case to the one that waits.
  private var cameForward = false

  init(_ facts: Facts, _ item: CaseView, _ history: [CaseHistoryEvent], _ parts: [Part], ignoresSides: Bool) {
    (self.facts, self.item, self.parts) = (facts, item, parts)
    read(history)
    if ignoresSides { (subjectSide, bodySide) = ([], []) }
  }

  private mutating func read(_ history: [CaseHistoryEvent]) {
    var isUnderReview = false
    var before = ""
    var waitedFor: [String] = []
    // In whose place the person acts who acts next.
    var principal: String?
    for event in history {
      let kind = String(event.kind.dropFirst("case.".count))
      let persons = [event.user, principal].compactMap { $0 }
      switch kind {
      case "stoodIn" where before == "created": subjectSide.insert(event.notice.arguments["principal"] ?? "")
      case "stoodIn": principal = event.notice.arguments["principal"]
      case "created", "saved", "submitted", "withdrawn": subjectSide.formUnion(persons)
      case "evidenced" where !isUnderReview: subjectSide.formUnion(persons)
      case "moved", "decided", "rerouted", "carried", "discontinued", "skipped", "graded", "closed": break
      default: bodySide.formUnion(persons)
      }
      switch kind {
      case "moved": (isUnderReview, cameForward) = (true, !["submitted", "sentBack", "reopened"].contains(before))
      case "submitted": (isUnderReview, cameForward) = (true, false)
      case "sentBack": cameForward = false
      // Of the step that waits, or of the one before it.
      case "takenBack": cameForward = cameForward && waitedFor.contains(event.body ?? "")
      case "reopened": (isUnderReview, isReopened, cameForward) = (true, true, false)
      case "withdrawn", "returned": isUnderReview = false
      case "decided", "discontinued": (isUnderReview, isReopened) = (false, false)
      default: break
      }
      if kind == "moved" { waitedFor = (event.notice.arguments["bodies"] ?? "").components(separatedBy: ", ") }
      if kind != "stoodIn" { principal = nil }
      if kind != "skipped", kind != "graded" { before = kind }
    }
  }

  // MARK: - What is seen

  private var isApproved: Bool { item.phase == .decided && item.verdict == .approved }
  private var isWritable: Bool {
    [.draft, .returned, .withdrawn].contains(item.phase) || item.phase == .decided && item.verdict == .rejected
  }

  /// Whether the campaign's phases let the subject write, or let the bodies go on.
  private func isInPhase(ofSubject: Bool) -> Bool {
    guard let phases = facts.phases[item.campaign] else { return false }
    let its = phases.filter { $0.matters.contains(item.matter) }
    let hasLeave = facts.permits.contains("\(item.unit) \(item.matter) \(item.campaign)")
    return its.isEmpty || !ofSubject || its.contains { $0.status == "open" || $0.status == "over" && hasLeave }
  }

  private var isCampaignOpen: Bool { facts.phases[item.campaign] != nil }

  private var steps: [CaseStepView] { item.steps.filter { $0.state != .skipped } }

  private func bodies(_ action: Wire.Action) -> [String] {
    steps.filter { $0.action == action }.flatMap { $0.bodies.map(\.body) }
  }

  /// The bodies that decide; of a route on which nobody does, those that it waits for.
  private var deciders: [String] {
    let deciding = waitedSteps.filter { $0.action == .decide }
    return (deciding.isEmpty ? waitedSteps : deciding).flatMap { $0.bodies.map(\.body) }
  }

  /// The steps that the case stops at.
  private var waitedSteps: [CaseStepView] {
    let blocking = steps.filter { $0.action != .guide && $0.action != .file }
    return blocking.isEmpty ? steps.filter { $0.action == .file } : blocking
  }

  private func hasBegun(_ step: CaseStepView) -> Bool { step.bodies.contains(where: hasSpoken) }
  private func hasSpoken(_ body: CaseAnswerView) -> Bool { body.opinion != nil || body.agreedBy != nil }

  /// Whether the bodies go on, as far as phases have a say.
  private var isInReview: Bool {
    item.phase == .inReview && (isReopened ? isCampaignOpen : isInPhase(ofSubject: false))
  }

  private var waitingStep: CaseStepView? {
    item.waiting.flatMap { waiting in item.steps.first { $0.state == .waiting && $0.action == waiting.action } }
  }

  /// Whether agreement of one more of a body's people settles the step, so that nothing may be missing any more.
  private func settles(_ step: CaseStepView, _ body: CaseAnswerView?) -> Bool {
    let silent = step.bodies.count { $0.opinion == nil }
    let isRefused = step.bodies.contains { $0.opinion == .refused }
    let isLastOfBody = (body?.agreedBy?.count ?? 0) + 1 >= step.people ?? 1
    return isLastOfBody && (step.mode == .any || silent == 1 && !isRefused)
  }

  // MARK: - What may be done

  var acts: [NaiveAct] {
    subjectActs + stepActs + signerActs + takingBack + proceeding + notes + evidence + afterwards
  }

  private var subjectActs: [NaiveAct] {
    var acts: [NaiveAct] = []
    func add(_ action: String, _ permission: String) {
      acts.append(NaiveAct(action: action, body: item.unit, permission: permission, barred: bodySide))
    }
    if isWritable, isInPhase(ofSubject: true) {
      add("save", "prepare")
      if item.document != nil, item.missing.isEmpty { add("submit", "submit") }
    }
    let isActedOn = item.phase == .inReview && waitedSteps.contains(where: hasBegun)
    if [.draft, .inReview, .returned].contains(item.phase), !isActedOn, !isReopened, isInPhase(ofSubject: false) {
      add("withdraw", "submit")
    }
    return acts
  }

  private var stepActs: [NaiveAct] {
    guard isInReview, let waiting = item.waiting, let step = waitingStep else { return [] }
    return waiting.bodies.map(\.body).flatMap { body -> [NaiveAct] in
      // The others were asked to sign beside the rule.
      guard let place = step.bodies.first(where: { $0.body == body }) else { return [] }
      var acts = acts(in: step, for: body, place)
      let isHeldBack = settles(step, place) && !item.missing.isEmpty
      let awaitsSigner = (step.signers ?? []).contains { $0.askedBy == body && $0.opinion == nil }
      // Whoever decides may reject, whatever is missing.
      if step.action != .decide, isHeldBack || awaitsSigner { acts.removeAll { $0.action == step.action.rawValue } }
      if facts.units[body]?.outside == true, step.action != .file || !isHeldBack {
        acts.append(
          NaiveAct(action: "recordOutside", body: body, permission: "recordOutside", barred: barred(step, body)))
      }
      return acts
    }
  }

  /// What whoever speaks for an awaited body may do with its answer.
  private func acts(in step: CaseStepView, for body: String, _ place: CaseAnswerView?) -> [NaiveAct] {
    let action = step.action.rawValue
    var speaking = [action, "return", "delegate"]
    if step.action != .file, (step.signers ?? []).count < 20 { speaking.append("addSigner") }
    if (step.signers ?? []).contains(where: { $0.askedBy == body && $0.opinion == nil }) {
      speaking.append("removeSigner")
    }
    var acts = speaking.map {
      NaiveAct(
        action: $0, body: body, permission: action, barred: barred(step, body), holder: place?.holder,
        isDelegated: place?.delegate != nil)
    }
    acts.append(NaiveAct(action: "transfer", body: body, permission: action, barred: subjectSide))
    if let delegate = place?.delegate {
      let everybody = Set(facts.users).subtracting([delegate])
      acts += NaiveAccess.steps.union(["prepare"]).map {
        NaiveAct(action: "handBack", body: body, permission: $0, barred: subjectSide.union(everybody))
      }
    }
    return acts
  }

  /// The other side, and whoever has spoken in the step.
  private func barred(_ step: CaseStepView, _ body: String) -> Set<String> {
    let spoken = step.bodies.flatMap { ($0.agreedBy ?? []) + [$0.user].compactMap { $0 } }
    let signed = (step.signers ?? []).filter { $0.body != body }.compactMap(\.user)
    return subjectSide.union(spoken).union(signed)
  }

  /// Those who were asked to sign beside the rule.
  private var signerActs: [NaiveAct] {
    guard isInReview, let step = waitingStep else { return [] }
    return (step.signers ?? []).filter { $0.opinion == nil }.map {
      NaiveAct(action: "sign", body: $0.body, permission: "sign", barred: barred(step, $0.body))
    }
  }

  /// A body's own answer, before anybody acted on it.
  private var takingBack: [NaiveAct] {
    guard isInReview, let step = waitingStep, let current = steps.firstIndex(where: { $0.state == .waiting }) else {
      return []
    }
    func acts(_ step: CaseStepView) -> [NaiveAct] {
      step.bodies.filter(hasSpoken).map { place in
        // Where several people make the answer, each takes back his own.
        let own = Set((place.agreedBy ?? []) + [place.user].compactMap { $0 })
        let others = (step.people ?? 1) > 1 ? Set(facts.users).subtracting(own) : []
        return NaiveAct(
          action: "takeBack", body: place.body, permission: step.action.rawValue, barred: subjectSide.union(others))
      }
    }
    let isHeard = hasBegun(step) || (step.signers ?? []).contains { $0.opinion != nil }
    let earlier = waitedSteps.filter { waited in steps[..<current].contains { $0 == waited } }.last
    return acts(step) + (cameForward && !isHeard ? earlier.map(acts) ?? [] : [])
  }

  /// The lead goes on without concurring bodies that are late (decision 6).
  private var proceeding: [NaiveAct] {
    guard isInReview, let step = waitingStep, step.action == .concur, let due = step.dueAt, due <= facts.now,
      item.missing.isEmpty, let current = item.steps.firstIndex(where: { $0.state == .waiting }),
      let lead = item.steps[(current + 1)...].first(where: {
        ![.concur, .guide, .file].contains($0.action) && $0.state != .skipped
      })
    else { return [] }
    return lead.bodies.map {
      NaiveAct(action: "proceed", body: $0.body, permission: lead.action.rawValue, barred: subjectSide)
    }
  }

  /// Guidance until the decision, filing after it; each once a body.
  private var notes: [NaiveAct] {
    func silent(_ action: Wire.Action) -> [NaiveAct] {
      var seen: Set<String> = []
      return steps.filter { $0.action == action }.flatMap(\.bodies).filter { seen.insert($0.body).inserted }
        .filter { $0.opinion == nil }.map {
          NaiveAct(action: action.rawValue, body: $0.body, permission: action.rawValue, barred: subjectSide)
        }
    }
    switch item.phase {
    case .inReview: return isInReview ? silent(.guide) : []
    case .decided, .published: return isCampaignOpen ? silent(.file) : []
    case .draft, .closed, .returned, .withdrawn: return []
    }
  }

  /// The subject's parts before it submits; a body's while its step waits or is to come.
  private var evidence: [NaiveAct] {
    if isWritable, isInPhase(ofSubject: true) {
      return parts.filter { $0.producer == nil }.map {
        NaiveAct(action: "evidence", body: item.unit, permission: "prepare", part: $0.code, barred: bodySide)
      }
    }
    guard isInReview else { return [] }
    return parts.flatMap { part -> [NaiveAct] in
      guard let action = part.producer, let first = steps.first(where: { $0.action.rawValue == action }),
        first.state == .waiting || first.state == .pending
      else { return [] }
      return first.bodies.map {
        NaiveAct(action: "evidence", body: $0.body, permission: action, part: part.code, barred: subjectSide)
      }
    }
  }

  private var afterwards: [NaiveAct] {
    guard isCampaignOpen else { return [] }
    var acts: [NaiveAct] = []
    if isApproved {
      acts += Set(bodies(.decide) + bodies(.file)).map {
        NaiveAct(action: "publish", body: $0, permission: "publish", barred: subjectSide)
      }
    }
    if isApproved || item.phase == .published || item.phase == .closed {
      acts += Set(deciders.flatMap(facts.path)).map {
        NaiveAct(action: "reopen", body: $0, permission: "decide", barred: subjectSide)
      }
    }
    return acts
  }

  /// The acts that others wait for.
  func waits(_ act: NaiveAct) -> Bool {
    switch item.phase {
    case .draft, .returned: act.action == (item.document == nil ? "save" : "submit")
    case .decided where item.verdict == .rejected: ["save", "submit", "file"].contains(act.action)
    case .inReview, .decided, .published:
      NaiveAccess.steps.union(["recordOutside", "handBack", "proceed"]).contains(act.action)
    case .closed, .withdrawn: false
    }
  }
}
