import Testing

@testable import OrgDomain

/// Grades against caps, requirements, the limit of rising and the bands.
@Suite struct GradeJudgementTests {
  private let scheme = Scheme.sample {
    $0.caps = [
      GradeCap(code: "satisfied", part: "opinion", options: ["yes"], below: .percent(60), best: "C", force: .hard)
    ]
    $0.requirements = [GradeRequirement(code: "visit", grade: "B", parts: ["siteVisit", "minutes"], force: .soft)]
    $0.rise = RiseLimit(grades: 1, force: .soft)
  }

  private let parts = [
    ballot("opinion", BallotDemands(options: ["yes", "no"])), paper("siteVisit"), paper("minutes"),
  ]

  private func judgement(
    evidence: Set<PartCode> = ["opinion", "siteVisit", "minutes"], yes: Int? = nil, points: Int? = nil,
    last: Grade? = nil, proposed: Grade? = nil, parts: [EvidencePart]? = nil
  ) -> GradeJudgement {
    let ballots = yes.map { yes in
      let group = BallotTally.Group(entitled: 100, present: 100, votes: ["yes": yes, "no": 100 - yes])
      let tally = BallotTally(part: "opinion", held: today, groups: [group])
      return ["opinion": BallotCheck(tally: tally, part: self.parts[0], scheme: scheme)] as [PartCode: BallotCheck]
    }
    let form = ScoringForm(
      code: "form", name: "", indicators: [],
      bands: [.init(grade: "A", from: .whole(90)), .init(grade: "B", from: .whole(0))])
    return GradeJudgement(
      scheme: scheme, parts: parts ?? self.parts, evidence: evidence, ballots: ballots ?? [:], form: form,
      points: points.map(Points.whole), last: last, proposed: proposed)
  }

  @Test(arguments: [
    ("A", 59, true), ("B", 59, true), ("C", 59, false), ("D", 0, false), ("A", 60, false), ("B", 100, false),
  ])
  func aWeakBallotCapsTheGrade(grade: String, yes: Int, isBroken: Bool) {
    let breaches = judgement(yes: yes).breaches(of: Grade(rawValue: grade))
    #expect(breaches == (isBroken ? [GradeBreach(rule: "satisfied", force: .hard, kind: .cap(best: "C"))] : []))
  }

  @Test func withoutABallotNothingIsCapped() {
    #expect(judgement().breaches(of: "A") == [])
  }

  @Test func aGradeNeedsItsEvidence() {
    let breach = GradeBreach(rule: "visit", force: .soft, kind: .requirement(["siteVisit"]))
    let lacking = judgement(evidence: ["minutes"])
    #expect(lacking.breaches(of: "A") == [breach])
    #expect(lacking.breaches(of: "B") == [breach])
    #expect(lacking.breaches(of: "C") == [])
    #expect(judgement(evidence: []).breaches(of: "A").first?.kind == .requirement(["siteVisit", "minutes"]))
    #expect(judgement(evidence: [], parts: [parts[0]]).breaches(of: "A") == [])
  }

  @Test func everyRiseOfASmallLadder() {
    let grades: [Grade] = ["A", "B", "C", "D"]
    for (before, last) in grades.enumerated() {
      for (now, grade) in grades.enumerated() {
        let breach = GradeBreach(rule: nil, force: .soft, kind: .rise(from: last, to: grade, limit: 1))
        #expect(judgement(last: last).breaches(of: grade) == (before - now > 1 ? [breach] : []))
      }
    }
    #expect(judgement(last: nil).breaches(of: "A") == [])
    #expect(judgement(last: "Z").breaches(of: "A") == [])
  }

  @Test func pointsFallInABand() {
    let breach = GradeBreach(rule: nil, force: .soft, kind: .band("A"))
    #expect(judgement(points: 90).breaches(of: "A") == [])
    #expect(judgement(points: 90).breaches(of: "B") == [breach])
    #expect(judgement(points: nil).breaches(of: "B") == [])
  }

  @Test func departures() {
    #expect(!judgement().departs("A"))
    #expect(!judgement().departs(nil))
    #expect(!judgement(proposed: "A").departs("A"))
    #expect(judgement(proposed: "A").departs("B"))
    #expect(judgement(proposed: "A").departs(nil))
    #expect(!judgement(points: 95).departs("A"))
    #expect(judgement(points: 95).departs("B"))
    #expect(judgement(points: 95, proposed: "B").departs("B"))
  }

  @Test func anUnknownGradeIsNotJudged() {
    #expect(judgement(evidence: [], yes: 0, points: 95, last: "D").breaches(of: "Z") == [])
  }
}
