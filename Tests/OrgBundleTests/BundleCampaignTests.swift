import OrgAPI
import OrgBundle
import OrgDomain
import Testing

/// The exact values of plans, history, campaigns and expectations of the sample bundle.
@Suite struct BundleCampaignTests {
  private func bundle(_ changes: [String: String?] = [:]) throws -> SetupBundle {
    try #require(SampleBundle.read(changes).bundle)
  }

  private func code(_ text: String) throws -> Code { try #require(Code(text)) }

  private func plan() throws -> LocalPlan {
    let rating = Matter(rawValue: "rating")
    let meeting = EvidencePart(code: PartCode(rawValue: "meeting"), name: "会议记录", kind: .paper)
    let steps = [
      StepTemplate(action: .review, bodies: [.office(Trait(rawValue: "organisation"))], due: .workingDays(3)),
      StepTemplate(
        action: .concur, bodies: [.unit(try code("T01")), .unit(try code("EDU"))],
        mode: .vote(weights: [1, 1], threshold: 50), refusal: .advisory),
    ]
    return LocalPlan(
      unit: try code("T01"), name: "一镇实施方案", procedures: [Procedure(matter: rating, parts: [meeting])],
      questionnaires: [
        QuestionnaireMinimum(
          selection: UnitSelection(categories: [Category(rawValue: "village")]), questionnaires: 20)
      ], steps: [rating: steps],
      basis: Basis(document: try code("notice-1"), clause: "第 1 条: a\u{2028}b \\ \""))
  }

  @Test func scheme() throws {
    let bundle = try bundle()
    #expect(bundle.scheme == SchemeText.read(SampleScheme.text).scheme)
    #expect(bundle.schemeText == SampleScheme.text)
    let without = try self.bundle(["scheme.yaml": nil, "history.csv": nil, "plans.yaml": nil])
    #expect(without.scheme == nil && without.schemeText == nil)
  }

  @Test func planAndItsOwnText() throws {
    let plans = try bundle().plans
    #expect(try plans.map(\.plan) == [plan()])
    let text = try #require(plans.first?.text)
    #expect(text.split(separator: "\n").count == 1)
    let reading = PlanText.read(text, unit: try code("T01"), scheme: try bundle().scheme)
    #expect(reading.problems == [])
    #expect(try reading.plan == plan())
  }

  @Test func planTextHasNoUnit() throws {
    let reading = PlanText.read("unit: T01\nname: a\n", unit: try code("T01"))
    #expect(reading.problems.map(line) == ["plan.yaml:1:1 yamlUnknownKey"])
    #expect(reading.plan == nil && reading.problemCount == 1)
    #expect(PlanText.read("name: a\n", unit: try code("T01")).plan == LocalPlan(unit: try code("T01"), name: "a"))
  }

  @Test func planIsJudgedAgainstTheTree() throws {
    let tree = try #require(SampleBundle.read().tree)
    let surroundings = SchemeSurroundings(tree: tree, documents: [])
    let steps = "name: a\nsteps: {x: [{action: review, body: {unit: T99}}]}\n"
    let problems = PlanText.read(steps, unit: try code("T01"), in: surroundings).problems
    #expect(problems.map(line) == ["plan.yaml:2:43 ruleUnknownUnit"])
    #expect(PlanText.read(steps, unit: try code("T01")).problems == [])
    let basis = "name: a\nbasis: {document: d}\nquestionnaires: [{for: {unit: T99}, atLeast: 1}]\n"
    let references = PlanText.read(basis, unit: try code("T01"), in: surroundings).problems
    #expect(references.map(line) == ["plan.yaml:2:19 schemeUnknownDocument", "plan.yaml:3:31 schemeUnknownUnit"])
    #expect(PlanText.read(basis, unit: try code("T01")).problems == [])
  }

  /// What a tenant has already: a book's matters for a bundle without one, and plans that the bundle says nothing of.
  @Test func isJudgedBesideWhatTheTenantHas() throws {
    let scheme = SampleScheme.text.replacing("matters: [survey, rating]", with: "matters: [survey, midyear]")
    var texts = SampleBundle.texts.merging(["scheme.yaml": scheme]) { $1 }
    texts["rulebook.yaml"] = nil
    texts["assertions/first.yaml"] = nil
    func problems(_ matters: Set<Matter>?, _ plans: [LocalPlan] = []) -> [String] {
      BundleReader(BundleSource(texts: texts), matters: matters, plans: plans).read().problems.map(line)
    }
    #expect(problems(nil) == [], "there is no book")
    #expect(problems([Matter(rawValue: "midyear")]) == [])
    #expect(problems([Matter(rawValue: "middleYear")]) == ["scheme.yaml:67:23 schemeUnknownMatter"])
    var standing = try plan()
    standing.unit = try code("V01")
    #expect(problems(nil, [standing]) == ["plans.yaml:7:24 planPartOfPlan"], "a plan below")
    standing.unit = try code("CITY")
    #expect(problems(nil, [standing]) == ["plans.yaml:7:24 planPartOfPlan"], "a plan above")
    standing.unit = try code("EDU")
    #expect(problems(nil, [standing]) == [], "beside")
    standing.unit = try code("T01")
    #expect(problems(nil, [standing]) == [], "that it takes the place of")
  }

  @Test func history() throws {
    let acceptance = Matter(rawValue: "acceptance")
    let expected = [
      BundleResult(
        unit: try code("V01"), year: 2011, matter: acceptance, grade: Grade(rawValue: "B"), body: try code("T01"),
        day: Day("2011-12-20")),
      BundleResult(
        unit: try code("V01"), year: 2010, matter: Matter(rawValue: "rating"),
        honour: SchemeWord(rawValue: "national")),
      BundleResult(
        unit: try code("S01"), year: 2011, matter: acceptance, grade: Grade(rawValue: "C"),
        honour: SchemeWord(rawValue: "city")),
    ]
    #expect(try bundle().history == expected)
    let short = "year,unit,grade\n2011,V01,A\n"
    #expect(
      try bundle(["history.csv": short]).history
        == [BundleResult(unit: code("V01"), year: 2011, matter: acceptance, grade: Grade(rawValue: "A"))])
  }

  @Test func calendar() throws {
    let text = "kind,date,name\nholiday,2012-01-22,春节\nmakeUpDay,2012-01-21,\nholiday,2012-01-24,春节\n"
    #expect(
      try bundle(["calendar.csv": text]).calendar == [
        BundleCalendarDay(day: try #require(Day("2012-01-22")), kind: .holiday, name: "春节"),
        BundleCalendarDay(day: try #require(Day("2012-01-21")), kind: .makeUpDay),
        BundleCalendarDay(day: try #require(Day("2012-01-24")), kind: .holiday, name: "春节"),
      ])
    #expect(try bundle().calendar == [])
  }

  @Test func campaignsFollowEachOther() throws {
    let text = """
      campaigns:
        - {code: "2012", name: b, year: 2012, previous: "2011"}
        - {code: "2011", name: a, year: 2011}

      """
    let campaigns = try bundle(["campaigns.yaml": text]).campaigns
    #expect(
      campaigns == [
        BundleCampaign(code: try code("2012"), name: "b", year: 2012, previous: try code("2011")),
        BundleCampaign(code: try code("2011"), name: "a", year: 2011),
      ])
  }

  @Test func expectations() throws {
    let expectations = try bundle().expectations
    let params: JSONValue = [
      "campaign": "2012", "limit": 10,
      "deep": [1, -2.5, true, false, nil, nil, "yes", "3", "007", 100.0, "x"],
    ]
    let first = Expectation(
      place: BundlePlace(file: "expect.yaml", line: 2, column: 5), id: try code("village-share"), clause: "四（一） L87",
      covers: ["R-74", "R-75"], what: "年底先进达到40％", at: Instant(milliseconds: 1_356_948_000_000),
      time: "2012-12-31T18:00:00+08:00", user: try code("u-city"), method: "campaign.results", params: params,
      outcome: .result(["rates[rate=at-a].target": 40, "percent": 97.5]))
    let second = Expectation(
      place: BundlePlace(file: "expect.yaml", line: 11, column: 5), id: try code("refused"), clause: "五",
      what: "不得直接申报", method: "case.submit", outcome: .error(["kind": "forbidden"]))
    #expect(expectations == [first, second])
    let reading = ExpectFile.read(SampleScheme.expect)
    #expect(reading.expectations == expectations)
    #expect(reading.problems == [] && reading.problemCount == 0)
  }

  @Test(
    arguments: [
      ("2012-12-31T18:00:00+08:00", 1_356_948_000_000), ("2012-12-31T10:00:00Z", 1_356_948_000_000),
      ("1970-01-01T00:00:00.5Z", 500), ("1970-01-01T00:00:00.1239Z", 123), ("1969-12-31T23:30:00-00:30", 0),
    ] as [(String, Int64)])
  func times(_ text: String, _ milliseconds: Int64) {
    let text = "expect: [{id: a, clause: b, what: c, call: d, expect: {a: 1}, at: \"\(text)\"}]"
    #expect(ExpectFile.read(text).expectations.first?.at == Instant(milliseconds: milliseconds))
  }

  @Test(
    arguments: [
      "2012-12-31", "2012-12-31T18:00:00", "2012-02-30T18:00:00Z", "2012-12-31T24:00:00Z", "2012-12-31T18:60:00Z",
      "2012-12-31 18:00:00Z", "2012-12-31T18:00:00.Z", "2012-12-31T18:00:00+8:00", "2012-12-31T18:00:00+24:00",
      "2012-12-31T18:00:00.1234567890Z", "2012-12-31T18:00:00z", "２012-12-31T18:00:00Z",
    ])
  func noTimes(_ text: String) {
    let text = "expect: [{id: a, clause: b, what: c, call: d, expect: {a: 1}, at: \"\(text)\"}]"
    #expect(ExpectFile.read(text).problems.map(\.code) == [.badTime])
  }
}
