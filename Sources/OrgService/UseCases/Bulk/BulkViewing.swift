import OrgAPI
import OrgDomain

/// Shows what came of acts on many cases, to whoever asked for them.
struct BulkViewing {
  let state: TenantState
  let caller: Caller

  private func code(_ unit: UnitIndex?) -> String? { unit.map { state.tree.code(of: $0).text } }

  private func reasons(_ fault: ServiceFault) -> [Notice]? {
    fault.explanation.isEmpty ? nil : fault.explanation.map(caller.render)
  }

  func acted(_ outcome: BulkOutcome) -> CaseManyResult {
    CaseManyResult(
      cases: outcome.results.map { acted($0.act, $0.result) }, accepted: outcome.isAccepted, done: outcome.done,
      refused: outcome.refused, cancelled: outcome.cancelled, leftOut: outcome.leftOut, dryRun: outcome.isRehearsal)
  }

  private func acted(_ act: CaseAct, _ result: BulkOutcome.Result) -> CaseActed {
    switch result {
    case .done(let item):
      CaseActed(
        case: act.number, unit: code(item.unit), outcome: .done, phase: Wire.Phase(item.phase),
        revision: Int(item.revision))
    case .refused(let fault, let unit):
      CaseActed(
        case: act.number, unit: code(unit), outcome: .refused, kind: fault.kind, refusal: caller.render(fault.notice),
        reasons: reasons(fault))
    case .cancelled: CaseActed(case: act.number, outcome: .cancelled)
    }
  }

  func decided(_ outcome: BulkOutcome) -> CaseDecideMany.Result {
    CaseDecideMany.Result(
      cases: outcome.results.map { decided($0.act, $0.result) }, accepted: outcome.isAccepted, decided: outcome.done,
      refused: outcome.refused, cancelled: outcome.cancelled, leftOut: outcome.leftOut, dryRun: outcome.isRehearsal,
      quotas: outcome.broken.all.map { body, matter, figure in
        BulkQuota(
          rule: figure.quota.text, body: state.tree.code(of: body).text, matter: matter.rawValue,
          grade: figure.grade.rawValue, category: figure.category?.rawValue, hard: figure.force == .hard,
          allowed: figure.allowed, given: figure.given, base: figure.base)
      }, advisories: outcome.advisories.map(caller.render))
  }

  private func decided(_ act: CaseAct, _ result: BulkOutcome.Result) -> CaseDecided {
    guard case .command(.decide(let verdict, let grading)) = act.wish else {
      return CaseDecided(case: act.number, outcome: .refused, verdict: .rejected)
    }
    let (said, wanted) = (verdict == .approved ? Wire.Verdict.approved : .rejected, grading?.grade?.rawValue)
    switch result {
    case .done(let item):
      return CaseDecided(
        case: act.number, unit: code(item.unit), outcome: .decided, verdict: said,
        grade: item.standingGrading?.grade?.rawValue, revision: Int(item.revision))
    case .refused(let fault, let unit):
      return CaseDecided(
        case: act.number, unit: code(unit), outcome: .refused, verdict: said, grade: wanted, kind: fault.kind,
        refusal: caller.render(fault.notice), reasons: reasons(fault))
    case .cancelled: return CaseDecided(case: act.number, outcome: .cancelled, verdict: said, grade: wanted)
    }
  }
}
