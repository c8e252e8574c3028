import Testing

@testable import OrgDomain

/// What waits for which evidence.
@Suite struct EvidenceDemandsTests {
  private func steps(_ actions: [StepAction], skipped: Set<Int> = []) -> [CaseStep] {
    actions.enumerated().map { number, action in
      CaseStep(
        action: action, places: [.init(body: 1)], mode: .all(.parallel), isSkipped: skipped.contains(number))
    }
  }

  private let parts = [
    paper("report"), paper("visit", by: .step(.review), before: .step(.review)),
    paper("minutes", by: .subject, before: .step(.decide)),
    paper("vote", by: .step(.review), before: .step(.decide)),
  ]

  private func demands(
    _ actions: [StepAction], skipped: Set<Int> = [], evidence: Set<PartCode> = []
  ) -> EvidenceDemands {
    EvidenceDemands(parts: parts, evidence: evidence, steps: steps(actions, skipped: skipped))
  }

  private func missing(_ demands: EvidenceDemands) -> [[PartCode]] {
    demands.steps.indices.map { demands.missing(forStep: $0).map(\.code) }
  }

  @Test func eachPartHoldsUpItsStep() {
    let open = demands([.review, .guide, .decide])
    #expect(open.missingForSubmission.map(\.code) == ["report"])
    #expect(missing(open) == [["visit"], [], ["minutes", "vote"]])
    let done = demands([.review, .guide, .decide], evidence: ["report", "visit", "vote"])
    #expect(done.missingForSubmission.isEmpty)
    #expect(missing(done) == [[], [], ["minutes"]])
  }

  @Test func beforeTheSubmissionThereMayBeNoRoute() {
    #expect(EvidenceDemands(parts: parts, evidence: []).missingForSubmission.map(\.code) == ["report"])
  }

  @Test func theFirstStepOfAnActionIsMeant() {
    #expect(missing(demands([.review, .review, .decide])) == [["visit"], [], ["minutes", "vote"]])
    #expect(missing(demands([.review, .review, .decide], skipped: [0])) == [[], ["visit"], ["minutes", "vote"]])
  }

  @Test func whatNobodyProducesIsNotAskedFor() {
    #expect(missing(demands([.decide])) == [["minutes"]])
    #expect(missing(demands([.review, .decide], skipped: [0])) == [[], ["minutes"]])
    #expect(demands([.decide]).producerStep(of: parts[1]) == nil)
    #expect(demands([.conduct, .review]).producerStep(of: parts[1]) == 1)
  }

  @Test func aPartWhoseStepIsNotThereHoldsUpTheLastThatIsWaitedFor() {
    #expect(missing(demands([.review, .sign, .file])) == [["visit"], ["minutes", "vote"], []])
    #expect(missing(demands([.file, .guide, .file])) == [[], [], ["minutes"]])
    #expect(missing(demands([.guide])) == [[]])
  }

  @Test func aCaseBringsItsOwnFacts() {
    let scheme = Scheme.sample { $0.procedures = [Procedure(matter: "rating", parts: parts)] }
    let state = CaseState(number: CaseNumber(rawValue: 1), unit: 0, matter: "rating", campaign: "2013")
    let demands = EvidenceDemands(for: unit("V1"), state, scheme: scheme)
    #expect(demands.parts == parts)
    #expect(demands.missingForSubmission.map(\.code) == ["report"])
  }

  // MARK: - Targets

  private func measure(_ quantity: Bool = true, _ person: Bool = true, _ limit: Bool = true) -> MeasureParticulars {
    MeasureParticulars(hasQuantity: quantity, hasPerson: person, hasTimeLimit: limit)
  }

  @Test func aTargetHasItsProblemsAndMeasures() {
    let demands = TargetDemands(problems: 2, measures: 1)
    #expect(demands.gaps(problems: 2, measures: [measure(false, false, false)]) == [])
    #expect(
      demands.gaps(problems: 1, measures: []) == [
        .problems(listed: 1, needed: 2), .measures(listed: 0, needed: 1),
      ])
  }

  @Test func eachMeasureHasItsParticulars() {
    let demands = TargetDemands(needsParticulars: true)
    let measures = [measure(), measure(false), measure(true, false), measure(true, true, false)]
    #expect(
      demands.gaps(problems: 0, measures: measures)
        == [.quantity(measure: 1), .person(measure: 2), .timeLimit(measure: 3)])
  }
}
