import Testing

@testable import OrgDomain

/// Surveys and score sheets (R-19 to; decision 18).
@Suite struct CountCheckTests {
  private func faults(_ counts: SurveyCounts, _ minimum: QuestionnaireMinimum?) -> [SurveyFault] {
    SurveyCheck(counts: counts, minimum: minimum, scheme: .sample()).faults
  }

  private let town = QuestionnaireMinimum(
    selection: .all, questionnaires: 100, ratio: ["members": 7, "masses": 3], appraised: 50)

  @Test(arguments: [
    (70, 30, 50, [SurveyFault]()),
    (69, 30, 50, [.tooFewQuestionnaires(count: 99, minimum: 100)]),
    (71, 30, 50, []),
    (70, 30, 49, [.tooFewAppraised(count: 49, minimum: 50)]),
    (
      80, 20, 50,
      [
        .offRatio(group: "masses", count: 20, least: 30, most: 30),
        .offRatio(group: "members", count: 80, least: 70, most: 70),
      ]
    ),
  ])
  func minima(members: Int, masses: Int, appraised: Int, expected: [SurveyFault]) {
    let counts = SurveyCounts(
      part: "survey", methods: ["seminar": 5], questionnaires: ["members": members, "masses": masses],
      appraised: appraised, heard: ["members"])
    #expect(faults(counts, town) == expected)
    #expect(faults(counts, nil) == [])
  }

  /// Nobody is asked for more persons than there are (decision 20).
  @Test(
    arguments: [
      (nil, 49, [SurveyFault.tooFewAppraised(count: 49, minimum: 50)]), (nil, 50, []),
      (30, 30, []), (30, 29, [.tooFewAppraised(count: 29, minimum: 30)]),
      (30, 31, [.appraisedAboveEntitled(count: 31, entitled: 30)]), (1, 0, [.tooFewAppraised(count: 0, minimum: 1)]),
      (50, 49, [.tooFewAppraised(count: 49, minimum: 50)]), (80, 49, [.tooFewAppraised(count: 49, minimum: 50)]),
      (80, 50, []), (-1, 50, [.outOfRange(nil)]), (0, 0, [.outOfRange(nil)]), (Int.max, 50, [.outOfRange(nil)]),
    ] as [(Int?, Int, [SurveyFault])])
  func theAppraisedAreNoMoreThanThereAre(entitled: Int?, appraised: Int, expected: [SurveyFault]) {
    let counts = SurveyCounts(
      part: "survey", questionnaires: ["members": 70, "masses": 30], appraised: appraised, entitled: entitled)
    #expect(faults(counts, town) == expected)
  }

  @Test func moreThanThereAreAreNeverAppraised() {
    let counts = SurveyCounts(part: "survey", appraised: 5, entitled: 4)
    #expect(faults(counts, nil) == [.appraisedAboveEntitled(count: 5, entitled: 4)])
  }

  @Test func wordsAndNumbers() {
    let counts = SurveyCounts(
      part: "survey", methods: ["seminar": -1, "poll": 1], questionnaires: ["members": Int.max, "guests": 1],
      appraised: -5, heard: ["elders", "masses"])
    #expect(
      faults(counts, town) == [
        .unknownMethod("poll"), .unknownGroup("elders"), .unknownGroup("guests"), .outOfRange("seminar"),
        .outOfRange("members"), .outOfRange(nil),
      ])
  }

  // MARK: - Scores

  private let form = ScoringForm(
    code: "staff", name: "",
    indicators: [
      .init(code: "team", name: "", points: .whole(60)), .init(code: "work", name: "", points: .whole(40)),
    ],
    bonus: [.init(code: "extra", name: "", points: .whole(10))],
    bands: [
      .init(grade: "A", from: .whole(90)), .init(grade: "B", from: .whole(80)), .init(grade: "C", from: .whole(60)),
      .init(grade: "D", from: .whole(0)),
    ])

  @Test(arguments: [
    (1000, "A"), (900, "A"), (899, "B"), (895, "B"), (800, "B"), (799, "C"), (600, "C"), (599, "D"), (0, "D"),
  ])
  func bandsAreHalfOpen(tenths: Int, grade: String) {
    #expect(form.band(of: Points(tenths: tenths))?.rawValue == grade)
  }

  @Test func pointsWithoutBandsMakeNoGrade() {
    var plain = form
    plain.bands = []
    #expect(plain.band(of: .whole(95)) == nil)
  }

  private func faults(_ points: [SchemeWord: Points], form code: SchemeWord = "staff") -> [ScoreFault] {
    ScoreCheck(sheet: ScoreSheet(part: "scores", form: code, points: points), form: form).faults
  }

  @Test func aSheetHoldsItsForm() {
    #expect(faults(["team": .whole(60), "work": .whole(0)]) == [])
    #expect(faults(["team": .whole(60), "work": .whole(40), "extra": .whole(10)]) == [])
    #expect(faults(["team": .whole(60)]) == [.missingIndicator("work")])
    #expect(faults(["team": .whole(1), "work": .whole(1), "looks": .whole(1)]) == [.unknownIndicator("looks")])
    #expect(
      faults(["team": Points(tenths: 601), "work": Points(tenths: -1), "extra": .whole(11)]) == [
        .outOfRange("team", points: Points(tenths: 601), most: .whole(60)),
        .outOfRange("work", points: Points(tenths: -1), most: .whole(40)),
        .outOfRange("extra", points: .whole(11), most: .whole(10)),
      ])
    #expect(faults([:], form: "student") == [.wrongForm("student", expected: "staff")])
  }

  @Test func aFormGivesAtMostItsIndicatorsAndBonus() {
    #expect(form.most == .whole(110))
    #expect(ScoringForm(code: "none", name: "", indicators: []).most == .whole(0))
  }

  @Test func theTotalMakesTheBand() {
    let sheet = ScoreSheet(
      part: "scores", form: "staff", points: ["team": Points(tenths: 545), "work": .whole(30), "extra": .whole(5)])
    let check = ScoreCheck(sheet: sheet, form: form)
    #expect(check.total == Points(tenths: 895))
    #expect(check.band == "B")
  }
}
