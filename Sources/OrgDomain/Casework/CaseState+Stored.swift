extension CaseState {
  /// A case as a store kept it; everything else makes cases by applying events.
  public init(
    stored number: CaseNumber, unit: UnitIndex, matter: Matter, campaign: CampaignCode, phase: CasePhase, round: Int,
    revision: Int64, steps: [CaseStep], rule: RuleCode?, bookVersion: Int, submittedOn: Day? = nil, hasDocument: Bool,
    proposedGrade: String?,
    subjectSide: Set<UserNumber>, bodySide: Set<UserNumber>, formerBodies: Set<UnitIndex> = [],
    subjectEvidence: CaseEvidence = CaseEvidence(), bodyEvidence: CaseEvidence = CaseEvidence(),
    grading: CaseGrading? = nil, noticeUntil: Day? = nil,
    isReopened: Bool = false, wayBack: WayBack? = nil, cameFrom: Int? = nil
  ) {
    self.init(number: number, unit: unit, matter: matter, campaign: campaign)
    self.phase = phase
    self.round = round
    self.revision = revision
    self.steps = steps
    self.rule = rule
    self.bookVersion = bookVersion
    self.submittedOn = submittedOn
    self.hasDocument = hasDocument
    self.proposedGrade = proposedGrade
    self.subjectSide = subjectSide
    self.bodySide = bodySide
    self.formerBodies = formerBodies
    self.subjectEvidence = subjectEvidence
    self.bodyEvidence = bodyEvidence
    self.grading = grading
    self.noticeUntil = noticeUntil
    self.isReopened = isReopened
    self.wayBack = wayBack
    self.cameFrom = cameFrom
  }
}
