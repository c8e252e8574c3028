import OrgAPI
import OrgBundle
import OrgDomain
import Testing

/// The exact values of the sample scheme, which uses every key.
@Suite struct SchemeValueTests {
  private func code(_ text: String) throws -> Code { try #require(Code(text)) }
  private func word(_ text: String) -> SchemeWord { SchemeWord(rawValue: text) }
  private func part(_ text: String) -> PartCode { PartCode(rawValue: text) }
  private func named(_ code: String, _ name: String? = nil) -> Named<SchemeWord> {
    Named(code: word(code), name: name ?? code)
  }
  private func basis(_ clause: String? = nil) throws -> Basis { Basis(document: try code("notice-1"), clause: clause) }

  private let a = Grade(rawValue: "A")
  private let b = Grade(rawValue: "B")
  private let c = Grade(rawValue: "C")
  private let rating = Matter(rawValue: "rating")
  private let survey = Matter(rawValue: "survey")
  private let village = UnitSelection(categories: [Category(rawValue: "village")])

  private func scheme() throws -> Scheme {
    let reading = SchemeText.read(SampleScheme.text)
    #expect(reading.problems == [])
    return try #require(reading.scheme)
  }

  @Test func nameGradesAndWords() throws {
    let scheme = try scheme()
    #expect(scheme.name == "分类定级办法")
    #expect(try scheme.basis == basis("三"))
    #expect(
      scheme.grades == [Named(code: a, name: "先进党组织"), Named(code: b, name: "一般"), Named(code: c, name: "C")])
    #expect(scheme.allowsUngraded)
    #expect(scheme.honours == [named("national", "全国示范"), named("city")])
    #expect(scheme.gradingMatters == [rating, Matter(rawValue: "acceptance")])
    #expect(scheme.groups == [named("members", "党员"), named("masses", "群众")])
    #expect(scheme.methods == [named("seminar", "座谈会")])
    #expect(scheme.channels == [named("board")])
    #expect(scheme.helps == [named("pairing", "结对帮扶")])
    #expect(scheme.records == [named("training", "书记培训")])
    #expect(scheme.targets == TargetDemands(problems: 2, measures: 1, needsParticulars: true))
  }

  @Test func scoring() throws {
    let selection = UnitSelection(kinds: [.branch, .generalBranch], categories: village.categories)
    let form = ScoringForm(
      code: word("village"), name: "村党组织评分标准", selection: selection,
      indicators: [
        ScoringForm.Indicator(code: word("leadership"), name: "领导班子", points: .whole(60)),
        ScoringForm.Indicator(code: word("members"), name: "members", points: Points(tenths: 395)),
      ], bonus: [ScoringForm.Indicator(code: word("extra"), name: "加分", points: .whole(10))],
      bands: [
        ScoringForm.Band(grade: a, from: .whole(90)), ScoringForm.Band(grade: b, from: Points(tenths: 605)),
        ScoringForm.Band(grade: c, from: .whole(0)),
      ])
    #expect(try scheme().forms == [form])
  }

  @Test func rulesOnGrades() throws {
    let scheme = try scheme()
    let cap = GradeCap(
      code: try code("satisfied-60"), part: part("opinion"), options: [word("满意"), word("基本满意")], below: .percent(60),
      best: b, force: .soft, basis: try basis())
    #expect(scheme.caps == [cap])
    let requirement = GradeRequirement(
      code: try code("visit-for-a"), grade: a, parts: [part("visit")], force: .advisory, basis: try basis("四"))
    #expect(scheme.requirements == [requirement])
    let quotas = [
      Quota(
        code: try code("a-20"), grade: a, selection: UnitSelection(traits: [Trait(rawValue: "aboveScale")]),
        atMost: .percent(20), force: .soft, isPerCategory: true, allowsOne: true, basis: try basis()),
      Quota(code: try code("c-all"), grade: c, atMost: Percentage(tenths: 975)),
    ]
    #expect(scheme.quotas == quotas)
    #expect(scheme.ratio == [3, 6, 1])
    #expect(try scheme.rise == RiseLimit(grades: 1, force: .soft, basis: basis()))
  }

  @Test func rates() throws {
    let rates = [
      RateTarget(
        code: try code("from-b"), name: "一般晋位", selection: UnitSelection(units: [try code("V01"), try code("S01")]),
        measure: .promoted(from: b), atLeast: .percent(10), basis: try basis()),
      RateTarget(
        code: try code("at-a"), name: "at-a", measure: .standing(at: a), atLeast: .percent(40),
        higherThan: [try code("from-b")]),
    ]
    #expect(try scheme().rates == rates)
  }

  @Test func procedures() throws {
    let (members, masses) = (word("members"), word("masses"))
    let satisfied = [word("满意"), word("基本满意")]
    let demands = BallotDemands(
      options: satisfied + [word("不满意")], groups: [members: 60, masses: 40], present: 50, quorum: .percent(50),
      presentOf: [masses: 20], ratio: [members: 7, masses: 3], carrying: satisfied, atLeast: .percent(60),
      roster: .group(members))
    let parts = [
      EvidencePart(
        code: part("opinion"), name: "群众初评", kind: .ballot, producer: .step(.conduct), gate: .step(.decide),
        ballot: demands, basis: try basis()),
      EvidencePart(code: part("vote"), name: "vote", kind: .ballot, ballot: BallotDemands(bindsProposal: true)),
      EvidencePart(code: part("sheet"), name: "sheet", kind: .scores),
      EvidencePart(code: part("visit"), name: "走访", kind: .paper, producer: .step(.review), gate: .step(.sign)),
    ]
    let forms = EvidencePart(code: part("forms"), name: "forms", kind: .survey)
    let procedures = [
      Procedure(matter: rating, selection: village, parts: parts), Procedure(matter: survey, parts: [forms]),
    ]
    #expect(try scheme().procedures == procedures)
    let minima = [
      QuestionnaireMinimum(
        selection: UnitSelection(categories: [Category(rawValue: "town")]), questionnaires: 100,
        ratio: [members: 7, masses: 3], appraised: 50, basis: try basis()),
      QuestionnaireMinimum(selection: UnitSelection(units: [try code("T01")]), questionnaires: 200),
    ]
    #expect(try scheme().questionnaires == minima)
  }

  @Test func courseOfTheYear() throws {
    let phases = [
      PhasePlan(
        code: PhaseCode(rawValue: "survey"), name: "开展现状调查", from: YearMoment(month: 3, day: 13, minute: 0),
        until: YearMoment(month: 3, day: 31, minute: 1440), matters: [survey, rating], closesSteps: true,
        opensByDate: false, due: [rating: YearMoment(month: 3, day: 20, minute: 1440)], basis: try basis()),
      PhasePlan(
        code: PhaseCode(rawValue: "year-end"), name: "year-end", from: YearMoment(month: 11, day: 1, minute: 510),
        until: YearMoment(month: 12, day: 31, minute: 1080)),
    ]
    #expect(try scheme().phases == phases)
    let snapshots = [
      SnapshotPlan(code: word("summary"), name: "工作总结", at: YearMoment(month: 11, day: 20, minute: 1440)),
      SnapshotPlan(code: word("noon"), name: "noon", at: YearMoment(month: 12, day: 1, minute: 720)),
    ]
    #expect(try scheme().snapshots == snapshots)
    #expect(try scheme().publication == PublicationPlan(workingDays: 7, matters: [rating]))
  }

  @Test func consequences() throws {
    let rules = [
      ConsequenceRule(
        code: try code("two-years"), name: "连续两年后进", selection: village,
        conditions: [.yearsRunning(2, [c]), .promotedLastYear(false)], target: .secretary, advice: "按规定处理",
        bars: [.nomination, .reward, .promotion], basis: try basis()),
      ConsequenceRule(
        code: try code("everything"), name: "everything",
        conditions: [
          .grade([a, c]), .gradeNot([b]), .promoted(false), .fell, .targetReached(false), .overdue([rating]),
          .recordBelow(word("training"), 2),
        ], advice: "无"),
    ]
    #expect(try scheme().consequences == rules)
  }

  @Test func whatIsLeftOutHasItsDefault() {
    let text = "name: 办法\ngrades: [{code: A}]\n"
    #expect(SchemeText.read(text).scheme == Scheme(name: "办法", grades: [Named(code: a, name: "A")]))
  }

  @Test(arguments: ["02-29", "12-31", "01-01 00:00", "06-30 23:59"])
  func momentsOfAYear(_ text: String) {
    let text = "name: a\ngrades: [{code: A}]\nsnapshots: [{code: a, at: \(text)}]\n"
    #expect(SchemeText.read(text).problems == [])
  }

  @Test(
    arguments: [
      "02-30", "13-01", "00-10", "4-01", "04-1", "04-31", "04-01 24:00", "04-01 8:00", "04-01  08:00", "04-01T08:00",
      "2012-04-01", "04-01 08:60", "04-01 08:00 ", "day",
    ])
  func noMomentsOfAYear(_ moment: String) {
    let text = "name: a\ngrades: [{code: A}]\nsnapshots: [{code: a, at: \"\(moment)\"}]\n"
    #expect(SchemeText.read(text).problems.map(\.code) == [.badMoment])
  }

  @Test(arguments: [("0", 0), ("100", 1000), ("97.5", 975), ("007", 70), ("0.1", 1)])
  func percentages(_ text: String, _ tenths: Int) {
    let text = "name: a\ngrades: [{code: A}]\nquotas: [{id: q, grade: A, atMost: \(text)}]\n"
    #expect(SchemeText.read(text).scheme?.quotas.map(\.atMost) == [Percentage(tenths: tenths)])
  }

  @Test(arguments: ["100.1", "97.55", "-1", "+1", "1e1", ".5", "5.", "5.-1", "101", "９", "1_0", "99999999999", "0x1"])
  func noPercentages(_ number: String) {
    let text = "name: a\ngrades: [{code: A}]\nquotas: [{id: q, grade: A, atMost: \(number)}]\n"
    #expect(SchemeText.read(text).problems.map(\.code) == [.badDecimal])
  }
}
