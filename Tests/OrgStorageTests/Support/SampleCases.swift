import OrgDomain

/// Cases as tests need them.
enum SampleCases {
  /// A draft.
  static func draft(_ number: Int64, unit: Int = 2, matter: String = "target") -> CaseState {
    CaseState(
      number: CaseNumber(rawValue: number), unit: UnitIndex(unit), matter: Matter(rawValue: matter),
      campaign: Samples.code("2012"))
  }

  /// A case in review, with every sort of step.
  static func rich(_ number: Int64, unit: Int = 2, matter: String = "target") -> CaseState {
    var state = draft(number, unit: unit, matter: matter)
    state.apply(.created(by: Samples.user(1)))
    state.apply(.saved(by: Samples.user(1), proposedGrade: "先进\n\\"))
    state.apply(.submitted(by: Samples.user(2), round: 1, rule: Samples.longCode, bookVersion: 7, steps: steps))
    state.apply(.moved(to: 0))
    return state
  }

  /// A case that was decided and publicised, with evidence.
  static func graded(_ number: Int64, _ grading: CaseGrading) -> CaseState {
    CaseState(
      stored: CaseNumber(rawValue: number), unit: UnitIndex(2), matter: Matter(rawValue: "m\(number)"),
      campaign: Samples.code("2012"), phase: .published, round: 2, revision: 9, steps: steps, rule: Samples.longCode,
      bookVersion: 1, hasDocument: true, proposedGrade: nil, subjectSide: [Samples.user(1)], bodySide: [],
      subjectEvidence: CaseEvidence(parts: [PartCode(rawValue: "群众测评"), PartCode(rawValue: "a")], score: nil),
      bodyEvidence: CaseEvidence(parts: [PartCode(rawValue: "群众测评")], score: Points(tenths: 1000)),
      grading: grading, noticeUntil: Day(year: 2012, month: 12, day: 31), isReopened: true)
  }

  /// A case that offices have handled on its way.
  static func handled(_ number: Int64) -> CaseState {
    let answer = CaseStep.Answer(opinion: .agreed, user: Samples.user(3))
    let signing = CaseStep(
      action: .sign,
      places: [
        CaseStep.Place(body: UnitIndex(1), holder: Samples.user(1), delegate: Samples.user(2)),
        CaseStep.Place(
          body: UnitIndex(0), answer: answer, holder: Samples.user(3), agreedBy: [Samples.user(2), Samples.user(1)]),
      ],
      mode: .all(.parallel), due: .days(3), people: 3, dueAt: Samples.instant(99),
      signers: [
        CaseStep.Signer(body: UnitIndex(2), askedBy: UnitIndex(1), answer: answer),
        CaseStep.Signer(body: UnitIndex(3), askedBy: UnitIndex(1)),
      ])
    let concurring = CaseStep(
      action: .concur, places: [CaseStep.Place(body: UnitIndex(1), isSilent: true)], mode: .any)
    return CaseState(
      stored: CaseNumber(rawValue: number), unit: UnitIndex(2), matter: Matter(rawValue: "m\(number)"),
      campaign: Samples.code("2012"), phase: .inReview(step: 1), round: 1, revision: 3, steps: [concurring, signing],
      rule: Samples.longCode, bookVersion: 1, hasDocument: true, proposedGrade: nil, subjectSide: [], bodySide: [],
      wayBack: WayBack(step: 1, body: UnitIndex(1)), cameFrom: 0)
  }

  static let steps: [CaseStep] = [
    CaseStep(action: .conduct, places: [place(2)], mode: .all(.sequence), due: .days(3)),
    CaseStep(
      action: .concur, places: [place(1), place(0)], mode: .vote(weights: [2, 1], threshold: 60),
      due: .workingDays(10),
      condition: CaseCondition(
        proposedGrades: ["先进", "", "a;b\n\\n"], scoreAtLeast: -1, scoreBelow: 100, evidence: ["照片"]),
      refusal: .advisory, silence: .wait),
    CaseStep(action: .decide, places: [place(1)], mode: .any, condition: CaseCondition()),
    CaseStep(action: .file, places: [place(0)], mode: .all(.parallel)),
  ]

  private static func place(_ body: Int) -> CaseStep.Place { CaseStep.Place(body: UnitIndex(body)) }
}
