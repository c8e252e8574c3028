import Testing

@testable import OrgDomain

/// One scheme for each problem, and some that have none.
@Suite struct SchemeCheckTests {
  private static let yesNo = BallotDemands(options: ["yes", "no"])

  /// A scheme that uses everything and has no problem.
  private static func sound() -> Scheme {
    .sample {
      $0.forms = [
        ScoringForm(
          code: "form", name: "", indicators: [.init(code: "team", name: "", points: .whole(100))],
          bands: [.init(grade: "A", from: .whole(90)), .init(grade: "C", from: .whole(0))])
      ]
      $0.procedures = [
        Procedure(
          matter: "rating",
          parts: [
            ballot("opinion", yesNo), ballot("grade", BallotDemands(bindsProposal: true)),
            paper("visit", by: .step(.review), before: .step(.review)),
            ballot(
              "both",
              BallotDemands(
                options: ["yes", "no"], groups: ["members": 6, "masses": 4], presentOf: ["masses": 2],
                ratio: ["members": 7, "masses": 3], carrying: ["yes"], atLeast: .percent(60))),
          ])
      ]
      $0.caps = [
        GradeCap(code: "cap", part: "opinion", options: ["yes"], below: .percent(60), best: "B"),
        GradeCap(code: "cap2", part: "grade", options: ["A"], below: .percent(50), best: "B"),
      ]
      $0.requirements = [GradeRequirement(code: "req", grade: "A", parts: ["visit"])]
      $0.quotas = [Quota(code: "quota", grade: "A", atMost: .percent(20))]
      $0.ratio = [3, 6, 1, 0]
      $0.rates = [
        RateTarget(code: "low", name: "", measure: .promoted(from: "B"), atLeast: .percent(20)),
        RateTarget(code: "high", name: "", measure: .standing(at: "B"), atLeast: .percent(21), higherThan: ["low"]),
        RateTarget(code: "free", name: "", measure: .standing(at: "B"), higherThan: ["low", "high"]),
        RateTarget(code: "all", name: "", measure: .promoted(from: "D"), atLeast: .percent(100)),
        RateTarget(code: "too", name: "", measure: .promoted(from: "D"), atLeast: .percent(100), higherThan: ["all"]),
      ]
      $0.questionnaires = [QuestionnaireMinimum(selection: .all, questionnaires: 1, ratio: ["members": 1])]
      $0.phases = [phase((2, 29, 0), (2, 29, 1440)), phase((3, 1, 0), (3, 1, 1), "next")]
      $0.consequences = [
        ConsequenceRule(
          code: "con", name: "",
          conditions: [
            .grade(["A"]), .gradeNot(["B"]), .yearsRunning(2, ["C"]), .promotedLastYear(true), .promoted(false), .fell,
            .targetReached(true), .overdue(["rating"]), .recordBelow("training", 1),
          ], advice: "")
      ]
    }
  }

  private static func phase(
    _ from: (Int, Int, Int), _ until: (Int, Int, Int), _ code: PhaseCode = "phase"
  ) -> PhasePlan {
    PhasePlan(
      code: code, name: "", from: YearMoment(month: from.0, day: from.1, minute: from.2),
      until: YearMoment(month: until.0, day: until.1, minute: until.2))
  }

  private func problems(_ edit: (inout Scheme) -> Void) -> [SchemeProblem] {
    var scheme = Self.sound()
    edit(&scheme)
    return scheme.problems
  }

  @Test func aSoundSchemeHasNone() {
    #expect(Self.sound().problems == [])
    #expect(Scheme.sample().problems == [])
  }

  @Test func gradesAndMatters() {
    let empty = Scheme(name: "", grades: [])
    #expect(empty.problems == [.noGrades])
    #expect(problems { $0.gradingMatters = [] } == [.noGradingMatter])
  }

  @Test func duplicates() {
    #expect(problems { $0.honours += ["city"] } == [.duplicate("city", in: SchemePlace(.honours, 2))])
    #expect(problems { $0.records += ["training"] } == [.duplicate("training", in: SchemePlace(.records, 1))])
    #expect(problems { $0.quotas += $0.quotas } == [.duplicate("quota", in: SchemePlace(.quotas, 1))])
    #expect(problems { $0.phases += [$0.phases[0]] } == [.duplicate("phase", in: SchemePlace(.phases, 2))])
    #expect(
      problems { $0.gradingMatters = ["rating", "rating"] }
        == [.duplicate("rating", in: SchemePlace(.gradingMatters, 1))])
    #expect(
      problems { $0.forms[0].bonus = $0.forms[0].indicators } == [.duplicate("team", in: SchemePlace(.scoring, 0))])
    #expect(
      problems { $0.procedures[0].parts.append(paper("visit")) }
        == [.duplicate("visit", in: SchemePlace(.procedures, 0, item: 4))])
    #expect(
      problems { $0.procedures[0].parts[0].ballot?.options = ["yes", "no", "yes"] }
        == [.duplicate("yes", in: SchemePlace(.procedures, 0, item: 0))])
  }

  @Test func unknownGrades() {
    func unknown(_ section: SchemeSection, _ index: Int = 0) -> [SchemeProblem] {
      [.unknownGrade("Z", in: SchemePlace(section, index))]
    }
    #expect(problems { $0.caps[0].best = "Z" } == unknown(.caps))
    #expect(problems { $0.requirements[0].grade = "Z" } == unknown(.requirements))
    #expect(problems { $0.quotas[0].grade = "Z" } == unknown(.quotas))
    #expect(problems { $0.rates[1].measure = .standing(at: "Z") } == unknown(.rates, 1))
    #expect(problems { $0.forms[0].bands[0].grade = "Z" } == unknown(.scoring))
    #expect(problems { $0.consequences[0].conditions = [.grade(["A", "Z"])] } == unknown(.consequences))
    #expect(problems { $0.consequences[0].conditions = [.gradeNot(["Z"])] } == unknown(.consequences))
    #expect(problems { $0.consequences[0].conditions = [.yearsRunning(2, ["Z"])] } == unknown(.consequences))
    #expect(
      problems { $0.procedures[0].parts[1].ballot?.options = ["A", "Z"] }
        == [.unknownGrade("Z", in: SchemePlace(.procedures, 0, item: 1))])
  }

  @Test func capsAndRequirements() {
    let (caps, requirements) = (SchemePlace(.caps, 0), SchemePlace(.requirements, 0))
    #expect(problems { $0.caps[0].part = "none" } == [.unknownPart("none", in: caps)])
    #expect(problems { $0.caps[0].part = "visit" } == [.notBallot("visit", in: caps)])
    #expect(problems { $0.caps[0].options = ["maybe"] } == [.unknownOption("maybe", in: caps)])
    #expect(problems { $0.caps[0].options = [] } == [.emptyList(in: caps)])
    #expect(problems { $0.requirements[0].parts = ["none"] } == [.unknownPart("none", in: requirements)])
    #expect(problems { $0.requirements[0].parts = [] } == [.emptyList(in: requirements)])
  }

  @Test func rulesOnGradesNeedPartsOfGradingMatters() {
    func elsewhere(_ edit: (inout Scheme) -> Void) -> [SchemeProblem] {
      problems { scheme in
        scheme.procedures.append(Procedure(matter: "survey", parts: [ballot("poll", Self.yesNo), paper("forms")]))
        edit(&scheme)
      }
    }
    #expect(elsewhere { _ in } == [])
    #expect(elsewhere { $0.caps[0].part = "poll" } == [.unknownPart("poll", in: SchemePlace(.caps, 0))])
    #expect(
      elsewhere { $0.requirements[0].parts = ["forms"] } == [.unknownPart("forms", in: SchemePlace(.requirements, 0))])
    let both = elsewhere {
      $0.gradingMatters.append("survey")
      $0.requirements[0].parts = ["forms"]
    }
    #expect(both == [])
  }

  /// A procedure after one that fits all its units never holds.
  @Test(arguments: [
    (UnitSelection.all, UnitSelection.all, true),
    (.all, UnitSelection(categories: ["village"]), true),
    (UnitSelection(categories: ["village"]), .all, false),
    (UnitSelection(categories: ["village", "town"]), UnitSelection(categories: ["town"]), true),
    (UnitSelection(categories: ["town"]), UnitSelection(categories: ["village", "town"]), false),
    (UnitSelection(units: ["V1"]), UnitSelection(units: ["V1"], kinds: [.branch]), true),
    (UnitSelection(kinds: [.branch]), UnitSelection(units: ["V1"]), false),
    (UnitSelection(traits: ["a"]), UnitSelection(traits: ["a", "b"]), true),
    (UnitSelection(traits: ["a", "b"]), UnitSelection(traits: ["a"]), false),
  ])
  func hiddenProcedures(first: UnitSelection, second: UnitSelection, isHidden: Bool) {
    func found(_ matter: Matter) -> [SchemeProblem] {
      problems {
        $0.procedures += [
          Procedure(matter: "survey", selection: first, parts: [paper("one")]),
          Procedure(matter: matter, selection: second, parts: [paper("two")]),
        ]
      }
    }
    #expect(found("survey") == (isHidden ? [.hiddenProcedure("survey", in: SchemePlace(.procedures, 2))] : []))
    #expect(found("report") == [])
  }

  @Test func forms() {
    let place = SchemePlace(.scoring, 0)
    #expect(problems { $0.forms[0].indicators = [] } == [.emptyList(in: place)])
    #expect(problems { $0.forms[0].bands[1].from = .whole(1) } == [.bandsOpenBelow(in: place)])
    #expect(problems { $0.forms[0].bands[0].from = .whole(0) } == [.bandsOutOfOrder(in: place)])
    #expect(problems { $0.forms[0].bands[1].grade = "A" } == [.bandsOutOfOrder(in: place)])
    let turned = problems { $0.forms[0].bands.reverse() }
    #expect(turned == [.bandsOutOfOrder(in: place), .bandsOpenBelow(in: place)])
  }

  @Test func ratioAndRates() {
    let place = SchemePlace(.rates, 0)
    #expect(problems { $0.ratio = [3, 6, 1] } == [.ratioLength(count: 3, grades: 4)])
    #expect(problems { $0.ratio = [] } == [])
    #expect(problems { $0.rates[3].atLeast = nil } == [.rateWithoutTarget(in: SchemePlace(.rates, 3))])
    #expect(problems { $0.rates[0].higherThan = ["none"] } == [.unknownRate("none", in: place)])
    #expect(
      problems { $0.rates[1].atLeast = .percent(20) }
        == [.rateNotHigher("high", than: "low", in: SchemePlace(.rates, 1))])
  }

  @Test func circlesOfRates() {
    let place = SchemePlace(.rates, 0)
    #expect(problems { $0.rates[0].higherThan = ["low"] } == [.rateCircle(["low"], in: place)])
    let long = problems {
      $0.rates[0].higherThan = ["free"]
      for index in 0...2 { $0.rates[index].atLeast = nil }
    }
    #expect(long == [.rateCircle(["free", "high", "low"], in: place)])
  }

  @Test func parts() {
    let place = SchemePlace(.procedures, 0, item: 2)
    #expect(problems { $0.procedures[0].parts[2].gate = .subject } == [.gateBeforeProducer("visit", in: place)])
    #expect(problems { $0.procedures[0].parts[2].gate = .step(.guide) } == [.gateNeverWaits("visit", in: place)])
    #expect(problems { $0.procedures[0].parts[2].ballot = Self.yesNo } == [.demandsWithoutBallot("visit", in: place)])
  }

  @Test func ballots() {
    let place = SchemePlace(.procedures, 0, item: 3)
    func ballot(_ edit: (inout BallotDemands) -> Void) -> [SchemeProblem] {
      problems { scheme in
        guard var demands = scheme.procedures[0].parts[3].ballot else { return }
        edit(&demands)
        scheme.procedures[0].parts[3].ballot = demands
      }
    }
    #expect(ballot { $0.carrying = ["maybe"] } == [.unknownOption("maybe", in: place)])
    #expect(ballot { $0.carrying = [] } == [.carryingIncomplete("both", in: place)])
    #expect(ballot { $0.atLeast = nil } == [.carryingIncomplete("both", in: place)])
    #expect(ballot { $0.groups["guests"] = 1 } == [.unknownGroup("guests", in: place)])
    #expect(ballot { $0.presentOf = ["guests": 1] } == [.unknownGroup("guests", in: place)])
    #expect(ballot { $0.ratio = ["members": 7, "guests": 3] } == [.unknownGroup("guests", in: place)])
    #expect(ballot { $0.groups["masses"] = nil } == [.unknownGroup("masses", in: place)])
  }

  @Test func questionnaires() {
    let found = problems { $0.questionnaires[0].ratio = ["members": 7, "guests": 3] }
    #expect(found == [.unknownGroup("guests", in: SchemePlace(.questionnaires, 0))])
  }

  @Test(arguments: [
    ((4, 1, 0), (4, 1, 0), false), ((4, 1, 0), (4, 1, 1), true), ((3, 31, 1440), (4, 1, 0), false),
    ((4, 2, 0), (4, 1, 1440), false), ((5, 1, 0), (4, 30, 0), false), ((2, 28, 1440), (2, 29, 1440), false),
    ((2, 28, 720), (2, 29, 360), false), ((12, 31, 0), (12, 31, 1440), true),
  ])
  func phases(from: (Int, Int, Int), until: (Int, Int, Int), isReal: Bool) {
    let found = problems { $0.phases = [Self.phase(from, until)] }
    #expect(found == (isReal ? [] : [.emptyPhase("phase", in: SchemePlace(.phases, 0))]))
  }

  @Test func consequences() {
    let place = SchemePlace(.consequences, 0)
    let empty: [[ConsequenceRule.Condition]] = [
      [], [.grade([])], [.gradeNot([])], [.yearsRunning(2, [])], [.overdue([])],
    ]
    for conditions in empty {
      #expect(problems { $0.consequences[0].conditions = conditions } == [.emptyList(in: place)])
    }
    #expect(
      problems { $0.consequences[0].conditions = [.recordBelow("walks", 1)] } == [.unknownRecord("walks", in: place)])
  }

  // MARK: - Plans

  private func problems(of plan: LocalPlan) -> [SchemeProblem] { plan.problems(beside: Self.sound()) }

  @Test(arguments: StepAction.allCases)
  func aPlanAddsOnlyWhatDoesNotDecide(action: StepAction) {
    let plan = LocalPlan(unit: "T1", name: "", steps: ["rating": [step(.review, .root), step(action, .root)]])
    let isAllowed = [.review, .concur, .guide].contains(action)
    #expect(
      problems(of: plan) == (isAllowed ? [] : [.stepNotAllowed(action, "rating", in: SchemePlace(.steps, item: 1))]))
  }

  @Test func aPlanTakesNoPartOfTheScheme() {
    let own = Procedure(matter: "rating", parts: [paper("photo"), paper("visit")])
    let plan = LocalPlan(unit: "T1", name: "", procedures: [own])
    #expect(problems(of: plan) == [.partOfScheme("visit", in: SchemePlace(.procedures, 0, item: 1))])
    let other = LocalPlan(unit: "T1", name: "", procedures: [Procedure(matter: "survey", parts: own.parts)])
    #expect(problems(of: other) == [])
  }

  @Test func aPlanTakesNoPartOfAnotherOne() {
    func plan(_ unit: UnitCode, _ matter: Matter) -> LocalPlan {
      LocalPlan(
        unit: unit, name: "", procedures: [Procedure(matter: matter, parts: [paper("photo"), paper("diary")])])
    }
    let others = [plan("C", "survey"), plan("T1", "rating")]
    let place = SchemePlace(.procedures, 0, item: 0)
    let second = SchemePlace(.procedures, 0, item: 1)
    #expect(
      plan("V1", "rating").problems(beside: Self.sound(), and: others)
        == [.partOfPlan("photo", of: "T1", in: place), .partOfPlan("diary", of: "T1", in: second)])
    #expect(plan("V1", "acceptance").problems(beside: Self.sound(), and: others) == [])
  }

  @Test func aPlanIsCheckedLikeAScheme() {
    let plan = LocalPlan(
      unit: "T1", name: "",
      procedures: [Procedure(matter: "survey", parts: [ballot("poll", BallotDemands(groups: ["guests": 1]))])],
      questionnaires: [QuestionnaireMinimum(selection: .all, questionnaires: 1, ratio: ["elders": 1])])
    #expect(
      problems(of: plan) == [
        .unknownGroup("guests", in: SchemePlace(.procedures, 0, item: 0)),
        .unknownGroup("elders", in: SchemePlace(.questionnaires, 0)),
      ])
  }
}
