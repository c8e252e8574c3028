import OrgAPI
import OrgDomain
import OrgStorage

/// How a call over many cases goes about it.
struct BulkManner: Sendable {
  let mode: Wire.BulkMode
  /// Everything is judged and nothing is written.
  let isRehearsal: Bool
  let watch: BulkWatch
}

extension Commit {
  /// Carries out acts on many cases, one after another. Judging writes nothing, so that a refused act needs no undoing.
  ///
  /// - Throws: in mode `atomic` the first refusal, naming every refused case; `conflict` where it was cancelled.
  mutating func carryOut(
    _ selection: BulkSelection, _ manner: BulkManner, by actor: UserNumber
  ) throws -> BulkOutcome {
    let acts = selection.acts
    try checkBatch(acts)
    var quotas = try beginQuotas(acts, manner.mode)
    var outcome = BulkOutcome(leftOut: selection.leftOut, isRehearsal: manner.isRehearsal)
    for (place, act) in acts.enumerated() {
      if manner.watch.isStopped {
        try cancel(acts, from: place, manner, &outcome)
        break
      }
      do {
        let judged = try judge(act, by: actor, among: &quotas, manner.mode, &outcome)
        // Once one of them is refused, nothing of an atomic call is kept: the rest is judged so that all can be named.
        let isWritten = !manner.isRehearsal && (manner.mode == .each || outcome.refused == 0)
        outcome.results.append((act, .done(isWritten ? try record(judged, by: actor) : rehearse(judged))))
      } catch let fault as ServiceFault {
        outcome.refused += 1
        outcome.results.append((act, .refused(fault, readableUnit(of: act, for: actor))))
      }
      manner.watch.passed(place + 1, of: acts.count, refused: outcome.refused)
    }
    outcome.isAccepted = manner.mode == .each || outcome.refused == 0
    if !outcome.isAccepted, !manner.isRehearsal { throw fault(of: outcome) }
    return outcome
  }

  /// Refuses more cases than are taken, and a case that stands twice.
  private func checkBatch(_ acts: [CaseAct]) throws(ServiceFault) {
    guard acts.count <= BulkLimit.cases else { throw ServiceFault.tooManyCases(acts.count) }
    var seen: Set<String> = []
    for act in acts where !seen.insert(act.number).inserted {
      throw ServiceFault(.invalid, .grading(.duplicate), ["case": act.number])
    }
  }

  private func cancel(
    _ acts: [CaseAct], from place: Int, _ manner: BulkManner, _ outcome: inout BulkOutcome
  ) throws(ServiceFault) {
    if manner.mode == .atomic {
      throw ServiceFault(
        .conflict, .bulk(.cancelled),
        ["token": manner.watch.token ?? "", "done": String(place), "total": String(acts.count)])
    }
    outcome.results += acts[place...].map { ($0, .cancelled) }
    outcome.cancelled = acts.count - place
  }

  // MARK: - Judging

  /// In mode `atomic` every decision counts for every other; in mode `each` only those before it.
  private func beginQuotas(_ acts: [CaseAct], _ mode: Wire.BulkMode) throws -> BatchQuotas {
    var quotas = BatchQuotas()
    guard mode == .atomic else { return quotas }
    let judgement = CaseJudgement(campaigns: CampaignDesk(state: state, now: now), tables: tables)
    for act in acts {
      guard let decision = act.decision, decision.isApproved, let item = try knownCase(act.number) else { continue }
      try quotas.begin(for: item, by: judgement)
      quotas.take(UnitGrade(unit: item.unit, grade: decision.grade), of: item)
    }
    return quotas
  }

  private func judge(
    _ act: CaseAct, by actor: UserNumber, among quotas: inout BatchQuotas, _ mode: Wire.BulkMode,
    _ outcome: inout BulkOutcome
  ) throws -> JudgedAct {
    guard let decision = act.decision, let item = try knownCase(act.number) else { return try judge(act, by: actor) }
    if decision.isApproved {
      let judgement = CaseJudgement(campaigns: CampaignDesk(state: state, now: now), tables: tables)
      try quotas.begin(for: item, by: judgement)
    }
    let grade = UnitGrade(unit: item.unit, grade: decision.isApproved ? decision.grade : nil)
    do {
      let judged = try judge(act, by: actor, quotas: quotas.tally(of: item))
      outcome.note(judged, quotas.exceeded(by: grade, of: item))
      quotas.take(grade, of: item)
      return judged
    } catch let fault as ServiceFault where fault.namesQuota {
      outcome.broken.note(quotas.exceeded(by: grade, of: item), of: item)
      throw fault
    }
  }

  private func knownCase(_ id: String) throws -> CaseState? {
    do {
      return try findCase(id)
    } catch is ServiceFault {
      return nil
    }
  }

  /// Takes what an act was judged to come to into the working state, and writes nothing.
  private mutating func rehearse(_ judged: JudgedAct) -> CaseState {
    var item = judged.item
    for event in judged.events {
      let before = item
      item.apply(event)
      guard let change = GradeChange(from: before, to: item) else { continue }
      state.standings.take(
        GradeRecord(change, of: item, event: state.lastEvent.sequence, at: now), in: state.campaigns)
    }
    state.openCases.put(item)
    return item
  }

  // MARK: - Refusing

  /// The unit of a case that the caller may read.
  private func readableUnit(of act: CaseAct, for user: UserNumber) -> UnitIndex? {
    guard let number = Int64(act.number).map(CaseNumber.init(rawValue:)), let item = state.openCases.state(number),
      (try? authorizeReading(item, by: user)) != nil
    else { return nil }
    return item.unit
  }

  /// The first refusal, with all of them by case.
  private func fault(of outcome: BulkOutcome) -> ServiceFault {
    var first: ServiceFault?
    var explanation: [Notice] = []
    var shown = 0
    for (act, result) in outcome.results {
      guard shown < BulkLimit.namedRefusals, case .refused(let fault, let unit) = result else { continue }
      first = first ?? fault
      shown += 1
      var arguments = ["case": act.number]
      if let unit {
        arguments["unit"] = state.tree.code(of: unit).text
        arguments["unitName"] = state.tree.name(of: unit)
      }
      explanation.append(Notice(code: .grading(.item), arguments: arguments))
      explanation += fault.explanation.isEmpty ? [fault.notice] : fault.explanation
    }
    explanation.append(
      Notice(
        code: .bulk(.refusals),
        arguments: [
          "refused": String(outcome.refused), "total": String(outcome.results.count), "shown": String(shown),
        ]))
    return ServiceFault(
      first?.kind ?? .invalid, first?.notice ?? Notice(code: .service(.busy)), explanation: explanation,
      revision: outcome.refused == 1 ? first?.revision : nil)
  }
}

extension BulkOutcome {
  fileprivate mutating func note(_ judged: JudgedAct, _ exceeded: [QuotaFigure]) {
    if !exceeded.isEmpty { broken.note(exceeded, of: judged.item) }
    for notice in judged.breaches.map({ Notice($0) }) where !advisories.contains(notice) { advisories.append(notice) }
  }
}

extension CaseAct {
  /// The decision that it is, if it is one.
  fileprivate var decision: (isApproved: Bool, grade: Grade?)? {
    guard case .command(.decide(let verdict, let grading)) = wish else { return nil }
    return (isApproved: verdict == .approved, grade: grading?.grade)
  }
}

extension ServiceFault {
  /// Whether a quota stands against it.
  fileprivate var namesQuota: Bool {
    ([notice] + explanation).contains { $0.code == .grading(.quota) }
  }

  static func tooManyCases(_ count: Int) -> ServiceFault {
    ServiceFault(.limit, .limit(.cases), ["count": String(count), "limit": String(BulkLimit.cases)])
  }
}
