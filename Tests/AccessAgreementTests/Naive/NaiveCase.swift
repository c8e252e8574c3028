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

  init(_ facts: Facts, _ item: CaseView, _ history: [CaseHistoryEvent], _ parts: [Part], ignoresSides: Bool) {
    (self.facts, self.item, self.parts) = (facts, item, parts)
    var isUnderReview = false
    for event in history {
      switch event.kind.dropFirst("case.".count) {
      case "created", "saved": subjectSide.insert(event.user ?? "")
      case "submitted", "moved": isUnderReview = true
      case "withdrawn": isUnderReview = false
      case "answered", "documented", "published": bodySide.insert(event.user ?? "")
      case "returned":
        bodySide.insert(event.user ?? "")
        isUnderReview = false
      case "decided": (isUnderReview, isReopened) = (false, false)
      case "reopened":
        bodySide.insert(event.user ?? "")
        (isUnderReview, isReopened) = (true, true)
      case "evidenced" where isUnderReview: bodySide.insert(event.user ?? "")
      case "evidenced": subjectSide.insert(event.user ?? "")
      default: break
      }
      if ["submitted", "withdrawn"].contains(event.kind.dropFirst("case.".count)) {
        subjectSide.insert(event.user ?? "")
      }
    }
    if ignoresSides { (subjectSide, bodySide) = ([], []) }
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
    let blocking = steps.filter { $0.action != .guide && $0.action != .file }
    let waited = blocking.isEmpty ? steps.filter { $0.action == .file } : blocking
    let deciding = waited.filter { $0.action == .decide }
    return (deciding.isEmpty ? waited : deciding).flatMap { $0.bodies.map(\.body) }
  }

  /// Whether agreement of one more body settles the step, so that nothing may be missing any more.
  private func settles(_ step: CaseStepView) -> Bool {
    let silent = step.bodies.count { $0.opinion == nil }
    let isRefused = step.bodies.contains { $0.opinion == .refused }
    return step.mode == .any || silent == 1 && !isRefused
  }

  // MARK: - What may be done

  var acts: [NaiveAct] { subjectActs + stepActs + notes + evidence + afterwards }

  private var subjectActs: [NaiveAct] {
    var acts: [NaiveAct] = []
    func add(_ action: String, _ permission: String) {
      acts.append(NaiveAct(action: action, body: item.unit, permission: permission, barred: bodySide))
    }
    if isWritable, isInPhase(ofSubject: true) {
      add("save", "prepare")
      if item.document != nil, item.missing.isEmpty { add("submit", "submit") }
    }
    if [.draft, .inReview, .returned].contains(item.phase), !isReopened, isInPhase(ofSubject: false) {
      add("withdraw", "submit")
    }
    return acts
  }

  private var stepActs: [NaiveAct] {
    guard item.phase == .inReview, let waiting = item.waiting, isReopened ? isCampaignOpen : isInPhase(ofSubject: false),
      let step = item.steps.first(where: { $0.state == .waiting && $0.action == waiting.action })
    else { return [] }
    let barred = subjectSide.union(step.bodies.compactMap(\.user))
    let action = waiting.action.rawValue
    let isHeldBack = settles(step) && !item.missing.isEmpty && waiting.action != .decide
    return waiting.bodies.map(\.body).flatMap { body in
      var acts = [NaiveAct(action: "return", body: body, permission: action, barred: barred)]
      if !isHeldBack { acts.append(NaiveAct(action: action, body: body, permission: action, barred: barred)) }
      if facts.units[body]?.outside == true, waiting.action != .file || !isHeldBack {
        acts.append(NaiveAct(action: "recordOutside", body: body, permission: "recordOutside", barred: barred))
      }
      return acts
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
    case .inReview: return isReopened ? (isCampaignOpen ? silent(.guide) : []) : isInPhase(ofSubject: false) ? silent(.guide) : []
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
    guard item.phase == .inReview, isReopened ? isCampaignOpen : isInPhase(ofSubject: false) else { return [] }
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
      NaiveAccess.steps.contains(act.action) || act.action == "recordOutside"
    case .closed, .withdrawn: false
    }
  }
}
