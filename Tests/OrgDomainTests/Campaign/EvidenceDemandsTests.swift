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
    paper("record", by: .step(.decide), before: .step(.file)),
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
    #expect(open.missingForSubmission.map(\.code) == ["report", "minutes"])
    #expect(missing(open) == [["visit", "vote"], [], ["record"]])
    let done = demands([.review, .guide, .decide], evidence: ["report", "minutes", "visit", "vote"])
    #expect(done.missingForSubmission.isEmpty)
    #expect(missing(done) == [[], [], ["record"]])
  }

  @Test func beforeTheSubmissionThereMayBeNoRoute() {
    let demands = EvidenceDemands(parts: parts, evidence: [])
    #expect(demands.missingForSubmission.map(\.code) == ["report", "minutes"])
  }

  @Test func theFirstStepOfAnActionIsMeant() {
    #expect(missing(demands([.review, .review, .decide])) == [["visit", "vote"], [], ["record"]])
    #expect(missing(demands([.review, .review, .decide], skipped: [0])) == [[], ["visit", "vote"], ["record"]])
  }

  @Test func whatNobodyProducesIsNotAskedFor() {
    #expect(missing(demands([.decide])) == [["record"]])
    #expect(missing(demands([.review, .decide], skipped: [0])) == [[], ["record"]])
    #expect(demands([.decide]).producerStep(of: parts[1]) == nil)
    #expect(demands([.conduct, .review]).producerStep(of: parts[1]) == 1)
  }

  @Test func aPartWhoseStepIsNotThereHoldsUpTheLastThatIsWaitedFor() {
    let parts = [
      paper("plan", by: .step(.guide), before: .step(.decide)),
      paper("count", by: .step(.sign), before: .step(.review)),
    ]
    func missing(_ actions: [StepAction]) -> [[PartCode]] {
      let demands = EvidenceDemands(parts: parts, evidence: [], steps: steps(actions))
      return actions.indices.map { demands.missing(forStep: $0).map(\.code) }
    }
    #expect(missing([.guide, .review, .sign, .file]) == [[], ["count"], ["plan"], []])
    #expect(missing([.guide, .conduct, .sign]) == [[], [], ["plan", "count"]])
    #expect(missing([.file, .guide, .file]) == [[], [], ["plan"]])
    #expect(missing([.guide]) == [[]])
  }

  /// Every part in every route of up to three steps can still be recorded when it is first asked for: by the subject
  /// until it submits, by a body until its step has passed, by nobody once the case has left review.
  @Test func nothingIsAskedForThatNobodyCanRecordAnyMore() {
    let places = [EvidencePart.Place.subject] + StepAction.allCases.map { .step($0) }
    let parts = places.flatMap { producer in
      // A submission that waits for a body's part is refused by the check of the scheme.
      places.filter { producer == .subject || $0 != .subject }
        .map { gate in (producer, gate, paper("part", by: producer, before: gate)) }
    }
    for route in Self.routes(upTo: 3) {
      let waited = CaseMachine.waitedSteps(of: steps(route))
      for (producer, gate, part) in parts {
        let demands = EvidenceDemands(parts: [part], evidence: [], steps: steps(route))
        let found = route.indices.filter { !demands.missing(forStep: $0).isEmpty }
        let comment = Comment(rawValue: "\(producer) before \(gate) in \(route)")
        guard case .step(let action) = producer else {
          #expect(demands.missingForSubmission == [part] && found.isEmpty, comment)
          continue
        }
        let first = route.firstIndex(of: action)
        let isWaitedFor = first.map(waited.contains) ?? false
        #expect(found.count == (first == nil || waited.isEmpty ? 0 : 1), comment)
        #expect(found.allSatisfy { waited.contains($0) && (!isWaitedFor || $0 <= first ?? 0) }, comment)
      }
    }
  }

  private static func routes(upTo length: Int) -> [[StepAction]] {
    (1...length).reduce(into: [[]] as [[StepAction]]) { routes, size in
      routes += routes.filter { $0.count == size - 1 }.flatMap { route in StepAction.allCases.map { route + [$0] } }
    }
  }

  @Test func aCaseBringsItsOwnFacts() {
    let scheme = Scheme.sample { $0.procedures = [Procedure(matter: "rating", parts: parts)] }
    let state = CaseState(number: CaseNumber(rawValue: 1), unit: 0, matter: "rating", campaign: "2013")
    let demands = EvidenceDemands(for: unit("V1"), state, scheme: scheme)
    #expect(demands.parts == parts)
    #expect(demands.missingForSubmission.map(\.code) == ["report", "minutes"])
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
