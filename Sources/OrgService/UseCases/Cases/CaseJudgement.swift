import OrgAPI
import OrgDomain
import OrgStorage

/// What the scheme asks of one command on one case, as demands for the machine; and why it refuses, in the scheme's
/// own words.
struct CaseJudgement {
  let campaigns: CampaignDesk
  let tables: TenantTables
  /// For a batch: the quotas over all of it. Else they are counted for the one decision.
  var quotas: QuotaTally?

  private var state: TenantState { campaigns.state }

  func demands(
    for command: CaseCommand, on item: CaseState, by body: UnitIndex
  ) throws -> CaseDemands {
    guard let scheme = campaigns.scheme(of: item.campaign) else { return CaseDemands() }
    var demands = CaseDemands(missing: campaigns.missing(for: command.kind, in: item, at: body))
    switch command {
    case .submit:
      demands.proposalMismatch = try proposalMismatch(item, scheme)
    case .decide(.approved, let grading), .recordOutside(.agreed, let grading, _):
      try judge(grading, of: item, scheme, into: &demands)
    case .evidence(let part, _, _):
      demands.producer =
        scheme.part(
          part, for: state.tree[item.unit], matter: item.matter, plans: campaigns.plans(for: item.unit))?.producer
    case .save, .withdraw, .answer, .decide(.rejected, _), .giveBack, .guide, .file, .publish, .reopen, .close,
      .takeBack, .transfer, .delegate, .handBack, .addSigner, .removeSigner, .proceed, .recordOutside(.refused, _, _):
      break
    }
    return demands
  }

  // MARK: - Grades

  private func judge(
    _ grading: CaseGrading?, of item: CaseState, _ scheme: Scheme, into demands: inout CaseDemands
  ) throws {
    guard scheme.sets(gradeBy: item.matter), item.currentStep?.action == .decide else { return }
    if grading?.points != nil, item.score != nil { throw ServiceFault(.invalid, .evidence(.scoresStand)) }
    try scheme.checkPoints(grading?.points, of: state.tree[item.unit])
    demands.setsGrade = true
    demands.needsGrade = !scheme.allowsUngraded
    let judgement = try judgement(of: item, points: grading?.points ?? item.score, scheme)
    demands.departs = judgement.departs(grading?.grade)
    guard let grade = grading?.grade else { return }
    demands.knowsGrade = scheme.rank(of: grade) != nil
    let tally = try quotas ?? quotaTally(for: item, scheme)
    let exceeded = tally.exceeded(by: UnitGrade(unit: item.unit, grade: grade))
    demands.breaches = judgement.breaches(of: grade) + exceeded.map(\.breach)
  }

  private func judgement(of item: CaseState, points: Points?, _ scheme: Scheme) throws -> GradeJudgement {
    let unit = state.tree[item.unit]
    let last = state.campaigns[item.campaign].flatMap {
      campaigns.gradeBefore(item.matter, of: item.unit, in: $0, scheme)
    }
    return GradeJudgement(
      scheme: scheme, parts: campaigns.parts(of: item.unit, item.matter, in: item.campaign),
      evidence: item.evidence, ballots: try ballots(of: item, scheme), form: scheme.form(for: unit), points: points,
      last: last, proposed: item.proposedGrade.map(Grade.init(rawValue:)))
  }

  /// The quotas over all that was decided before in the campaign and matter, among the units that owe it to the same body
  /// as the case by the book that the case follows: of bodies that decide together or one after the other, the one that
  /// `DutyTable` names.
  func quotaTally(for item: CaseState, _ scheme: Scheme) throws(ServiceFault) -> QuotaTally {
    guard !scheme.quotas.isEmpty, let campaign = state.campaigns[item.campaign], let body = item.gradingBody
    else { return QuotaTally(scheme: scheme, tree: state.tree, subjects: []) }
    let subjects = try campaigns.duties(item.matter, in: campaign, book: item.bookVersion).subjects(of: body)
    var decided = subjects.reduce(into: [UnitIndex: Grade]()) { grades, unit in
      grades[unit] = state.standings.standing(of: unit, in: campaign.year, item.matter)?.grade
    }
    // What one of several bodies has approved already.
    for other in state.openCases.graded(in: item.campaign, item.matter) where other.number != item.number {
      decided[other.unit] = other.grading?.grade
    }
    return QuotaTally(scheme: scheme, tree: state.tree, subjects: subjects, decided: decided)
  }

  // MARK: - Ballots

  /// The latest ballot of each part.
  private func ballots(of item: CaseState, _ scheme: Scheme) throws -> [PartCode: BallotCheck] {
    let parts = campaigns.parts(of: item.unit, item.matter, in: item.campaign)
    guard parts.contains(where: { $0.kind == .ballot }) else { return [:] }
    var found: [PartCode: BallotCheck] = [:]
    for row in try tables.evidence(of: item.number) where row.kind == .ballot {
      guard case .ballot(let tally) = try row.value().content, let part = parts.first(where: { $0.code == tally.part })
      else { continue }
      found[tally.part] = BallotCheck(tally: tally, part: part, scheme: scheme)
    }
    return found
  }

  private func proposalMismatch(
    _ item: CaseState, _ scheme: Scheme
  ) throws -> CaseDemands.ProposalMismatch? {
    let bound = try ballots(of: item, scheme).sorted { $0.key < $1.key }.compactMap(\.value.boundProposal)
      .first { $0.rawValue != item.proposedGrade }
    guard let bound else { return nil }
    return CaseDemands.ProposalMismatch(proposed: item.proposedGrade, bound: bound.rawValue)
  }
}

extension CaseState {
  /// The body whose quotas the case's grade counts in: as `DutyTable` has it, of the route that the case follows.
  var gradingBody: UnitIndex? { steps.last { $0.action == .decide }?.places.first?.body }
}

extension CampaignDesk {
  /// The parts without which a command cannot finish what it would finish.
  func missing(for kind: CaseCommand.Kind, in item: CaseState, at body: UnitIndex) -> [PartCode] {
    guard scheme(of: item.campaign) != nil else { return [] }
    let evidence = evidence(of: item)
    switch kind {
    case .submit: return evidence.missingForSubmission.map(\.code)
    case .sign where item.currentStep?.action != .sign: return []
    case .conduct, .review, .concur, .sign, .decide, .recordOutside, .proceed: return missing(evidence, atStepOf: item)
    case .guide: return missing(evidence, .guide, in: item, at: body)
    case .file:
      if case .inReview = item.phase { return missing(evidence, atStepOf: item) }
      return missing(evidence, .file, in: item, at: body)
    case .save, .withdraw, .return, .evidence, .publish, .reopen, .close, .takeBack, .transfer, .delegate, .handBack,
      .addSigner, .removeSigner:
      return []
    }
  }

  private func missing(_ evidence: EvidenceDemands, atStepOf item: CaseState) -> [PartCode] {
    guard case .inReview(let step) = item.phase else { return [] }
    return evidence.missing(forStep: step).map(\.code)
  }

  private func missing(
    _ evidence: EvidenceDemands, _ action: StepAction, in item: CaseState, at body: UnitIndex
  ) -> [PartCode] {
    let step = item.steps.indices.first { item.steps[$0].action == action && item.steps[$0].place(of: body) != nil }
    return step.map { evidence.missing(forStep: $0).map(\.code) } ?? []
  }
}
