import Testing

@testable import OrgDomain

/// What a scheme and local plans ask of a unit (R-16, R-21 to R-23, R-35; decision 28).
@Suite struct SchemeLookupTests {
  private let village = unit("V1", .branch, "village", under: "T1")
  private let town = unit("T1", .committee, "town", under: "R")

  private func procedure(_ matter: Matter, _ selection: UnitSelection = .all, _ parts: PartCode...) -> Procedure {
    Procedure(matter: matter, selection: selection, parts: parts.map { paper($0) })
  }

  private func codes(_ scheme: Scheme, _ unit: Unit, _ plans: [LocalPlan] = []) -> [PartCode] {
    scheme.parts(for: unit, matter: "rating", plans: plans).map(\.code)
  }

  @Test func theFirstProcedureThatFitsHolds() {
    let scheme = Scheme.sample {
      $0.procedures = [
        procedure("survey", .all, "walk"), procedure("rating", UnitSelection(categories: ["village"]), "mass"),
        procedure("rating", .all, "report"),
      ]
    }
    #expect(codes(scheme, village) == ["mass"])
    #expect(codes(scheme, town) == ["report"])
    #expect(scheme.parts(for: town, matter: "target").isEmpty)
  }

  @Test func plansAddAndNeverReplace() {
    let scheme = Scheme.sample { $0.procedures = [procedure("rating", .all, "report")] }
    let own = LocalPlan(unit: "V1", name: "", procedures: [procedure("rating", .all, "photo", "visit")])
    let above = LocalPlan(
      unit: "T1", name: "",
      procedures: [
        Procedure(
          matter: "rating", parts: [paper("visit", by: .step(.review), before: .step(.review)), ballot("report")])
      ])
    #expect(codes(scheme, village, [own, above]) == ["report", "visit", "photo"])
    let visit = scheme.part("visit", for: village, matter: "rating", plans: [own, above])
    #expect(visit?.producer == .step(.review))
    let report = scheme.part("report", for: village, matter: "rating", plans: [own, above])
    #expect(report?.kind == .paper)
    #expect(scheme.part("other", for: village, matter: "rating", plans: [own, above]) == nil)
  }

  @Test func theMinimumThatNamesTheUnitWins() {
    let towns = UnitSelection(categories: ["town"])
    let scheme = Scheme.sample {
      $0.questionnaires = [
        QuestionnaireMinimum(selection: towns, questionnaires: 100, appraised: 50),
        QuestionnaireMinimum(selection: towns, questionnaires: 120),
        QuestionnaireMinimum(selection: UnitSelection(units: ["T1"]), questionnaires: 200),
      ]
    }
    #expect(scheme.questionnaireMinimum(for: town)?.questionnaires == 200)
    #expect(scheme.questionnaireMinimum(for: unit("T2", .committee, "town"))?.questionnaires == 100)
    #expect(scheme.questionnaireMinimum(for: village) == nil)
  }

  @Test(arguments: [(80, 100), (100, 100), (150, 150)])
  func aPlanRaisesAMinimumAndNeverLowersIt(planned: Int, expected: Int) {
    let scheme = Scheme.sample {
      $0.questionnaires = [
        QuestionnaireMinimum(selection: .all, questionnaires: 100, ratio: ["members": 7, "masses": 3], appraised: 20)
      ]
    }
    let plan = LocalPlan(
      unit: "T1", name: "",
      questionnaires: [
        QuestionnaireMinimum(
          selection: .all, questionnaires: planned, ratio: ["members": 1, "masses": 1], appraised: 200 - planned)
      ])
    let found = scheme.questionnaireMinimum(for: town, plans: [plan])
    #expect(found?.questionnaires == expected)
    #expect(found?.appraised == max(20, 200 - planned))
    #expect(found?.ratio == ["members": 7, "masses": 3])
    let alone = Scheme.sample().questionnaireMinimum(for: town, plans: [plan])
    #expect(alone?.questionnaires == planned)
  }

  @Test func theFirstFormThatFitsIsTheUnits() {
    let scheme = Scheme.sample {
      $0.forms = [
        ScoringForm(code: "student", name: "", selection: UnitSelection(traits: ["student"]), indicators: []),
        ScoringForm(code: "staff", name: "", selection: UnitSelection(kinds: [.branch]), indicators: []),
      ]
    }
    #expect(scheme.form(for: unit("S", .branch, traits: ["student"]))?.code == "student")
    #expect(scheme.form(for: village)?.code == "staff")
    #expect(scheme.form(for: town) == nil)
  }
}
