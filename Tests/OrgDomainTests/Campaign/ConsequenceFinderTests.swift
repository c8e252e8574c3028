import Testing

@testable import OrgDomain

/// What follows from a year.
@Suite struct ConsequenceFinderTests {
  private func finder(_ conditions: [ConsequenceRule.Condition], bars: [ConsequenceRule.Bar] = []) throws
    -> ConsequenceFinder
  {
    let scheme = Scheme.sample {
      $0.consequences = [ConsequenceRule(code: "rule", name: "", conditions: conditions, advice: "", bars: bars)]
    }
    return ConsequenceFinder(scheme: scheme, tree: try County.tree())
  }

  private func year(
    _ rated: Grade?, _ end: Grade? = nil, last: YearGrades? = nil, aimedAt: SchemeWord? = nil,
    honours: Set<SchemeWord> = [], overdue: Set<Matter> = [], records: [SchemeWord: Int] = [:]
  ) -> UnitYear {
    UnitYear(
      unit: 0, year: 2013, grades: YearGrades(rated: rated, end: end), history: last.map { [2012: $0] } ?? [:],
      aimedAt: aimedAt, honours: honours, overdue: overdue, records: records)
  }

  /// Two years running in the last grade, and no promotion last year.
  @Test(
    arguments: [
      (YearGrades(rated: "D", end: "D"), "D", true), (YearGrades(rated: "D", end: nil), "D", false),
      (YearGrades(rated: "D", end: "C"), "D", false), (YearGrades(rated: "C", end: "D"), "D", false),
      (YearGrades(rated: "D", end: "D"), "C", false), (YearGrades(rated: "D", end: "D"), nil, false),
      (nil, "D", false),
    ] as [(YearGrades?, String?, Bool)])
  func twoYearsBackward(last: YearGrades?, rated: String?, expected: Bool) throws {
    let finder = try finder([.yearsRunning(2, ["D"]), .promotedLastYear(false)])
    let year = year(rated.map(Grade.init(rawValue:)), last: last)
    #expect(finder.consequences(of: [year]) == (expected ? [Consequence(rule: "rule", unit: 0)] : []))
  }

  /// What is not known of last year is held neither against a unit nor for it.
  @Test(
    arguments: [
      (YearGrades(rated: "D", end: "C"), true, false), (YearGrades(rated: "D", end: "D"), false, true),
      (YearGrades(rated: "C", end: "D"), false, true), (YearGrades(rated: "D", end: nil), false, false),
      (YearGrades(rated: nil, end: "C"), false, false), (nil, false, false),
    ] as [(YearGrades?, Bool, Bool)])
  func lastYearsPromotion(last: YearGrades?, rose: Bool, stayed: Bool) throws {
    #expect(try holds(.promotedLastYear(true), year("D", last: last)) == rose)
    #expect(try holds(.promotedLastYear(false), year("D", last: last)) == stayed)
  }

  private func holds(_ condition: ConsequenceRule.Condition, _ year: UnitYear) throws -> Bool {
    try finder([condition]).holds(condition, for: year)
  }

  @Test func gradesThatStandNow() throws {
    #expect(try holds(.grade(["A"]), year("A")))
    #expect(try !holds(.grade(["A"]), year("A", "B")))
    #expect(try holds(.grade(["A", "B"]), year("A", "B")))
    #expect(try !holds(.grade(["A"]), year(nil)))
    #expect(try holds(.gradeNot(["A"]), year("A", "B")))
    #expect(try holds(.gradeNot(["A"]), year(nil)))
    #expect(try !holds(.gradeNot(["A"]), year("A")))
  }

  @Test(
    arguments: [
      ("C", "B", true, false, false), ("C", "C", false, true, false), ("B", "C", false, true, true),
      ("C", nil, false, false, false), (nil, "B", false, false, false),
    ] as [(String?, String?, Bool, Bool, Bool)])
  func risingAndFalling(rated: String?, end: String?, rose: Bool, stayed: Bool, fell: Bool) throws {
    let year = year(rated.map(Grade.init(rawValue:)), end.map(Grade.init(rawValue:)))
    #expect(try holds(.promoted(true), year) == rose)
    #expect(try holds(.promoted(false), year) == stayed)
    #expect(try holds(.fell, year) == fell)
  }

  @Test(
    arguments: [
      ("B", "A", true, false), ("B", "B", true, false), ("B", "C", false, true), ("B", nil, false, false),
      (nil, "A", false, false), ("city", "A", true, false), ("national", "A", false, true),
    ] as [(String?, String?, Bool, Bool)])
  func aims(aimedAt: String?, end: String?, isReached: Bool, isMissed: Bool) throws {
    let year = year(
      "C", end.map(Grade.init(rawValue:)), aimedAt: aimedAt.map(SchemeWord.init(rawValue:)), honours: ["city"])
    #expect(try holds(.targetReached(true), year) == isReached)
    #expect(try holds(.targetReached(false), year) == isMissed)
  }

  /// Honours stand highest first: one above the aim is more than was aimed at.
  @Test(arguments: [
    ("city", ["city"], true), ("city", ["national"], true), ("city", ["national", "city"], true), ("city", [], false),
    ("national", ["city"], false), ("national", ["national"], true),
  ])
  func aHigherHonourThanTheAimReachesIt(aimedAt: String, honours: [String], isReached: Bool) throws {
    let year = year(
      "A", "A", aimedAt: SchemeWord(rawValue: aimedAt), honours: Set(honours.map(SchemeWord.init(rawValue:))))
    #expect(try holds(.targetReached(true), year) == isReached)
    #expect(try holds(.targetReached(false), year) == !isReached)
  }

  @Test func lateWorkAndRecords() throws {
    #expect(try holds(.overdue(["target", "letter"]), year("A", overdue: ["letter"])))
    #expect(try !holds(.overdue(["target"]), year("A", overdue: ["letter"])))
    #expect(try holds(.recordBelow("training", 2), year("A", records: ["training": 1])))
    #expect(try !holds(.recordBelow("training", 2), year("A", records: ["training": 2])))
    #expect(try holds(.recordBelow("training", 1), year("A")))
  }

  @Test func allConditionsHoldForUnitsThatFit() throws {
    var scheme = Scheme.sample()
    scheme.consequences = [
      ConsequenceRule(
        code: "both", name: "", conditions: [.grade(["D"]), .overdue(["target"])], advice: "", bars: [.reward]),
      ConsequenceRule(
        code: "villages", name: "", selection: UnitSelection(categories: ["village"]), conditions: [.grade(["D"])],
        advice: "", bars: [.nomination]),
    ]
    let tree = try County.tree()
    let finder = ConsequenceFinder(scheme: scheme, tree: tree)
    var village = year("D")
    village.unit = try tree.at("V1")
    let rest = year("D", overdue: ["target"])
    let found = finder.consequences(of: [village, rest])
    #expect(found == [Consequence(rule: "villages", unit: village.unit), Consequence(rule: "both", unit: 0)])
    #expect(finder.rule(barring: .nomination, for: village)?.code == "villages")
    #expect(finder.rule(barring: .reward, for: village) == nil)
    #expect(finder.rule(barring: .nomination, for: village, dismissed: ["villages"]) == nil)
  }

  // MARK: - Facts

  @Test func factsComeFromTheStandings() {
    let scheme = Scheme.sample {
      $0.consequences = [ConsequenceRule(code: "r", name: "", conditions: [.yearsRunning(3, ["D"])], advice: "")]
    }
    var standings = Standings()
    standings.put(Standing(unit: 0, year: 2011, matter: "rating", grade: "D"))
    standings.put(Standing(unit: 0, year: 2012, matter: "acceptance", grade: "C"))
    standings.put(Standing(unit: 0, year: 2013, matter: "rating", grade: "B", honour: "city"))
    standings.put(Standing(unit: 0, year: 2010, matter: "rating", grade: "A"))
    let found = UnitYear(unit: 0, year: 2013, standings: standings, scheme: scheme, aimedAt: "A")
    #expect(found.grades == YearGrades(rated: "B", end: nil))
    #expect(found.before == "C")
    #expect(found.history == [2012: YearGrades(rated: nil, end: "C"), 2011: YearGrades(rated: "D", end: nil)])
    #expect(found.honours == ["city"])
    #expect(found.aimedAt == "A")
    let skipping = UnitYear(unit: 0, year: 2013, previous: 2011, standings: standings, scheme: scheme)
    #expect(skipping.before == "D")
    let next = UnitYear(unit: 0, year: 2014, standings: standings, scheme: scheme)
    #expect(next.grades == YearGrades())
    #expect(next.before == "B")
  }

  /// Every set of three grading matters that have a grade: the latest of them stands, as everywhere else.
  @Test func theLatestGradingMatterThatHasAGradeStands() {
    let scheme = Scheme.sample {
      $0.gradingMatters = ["rating", "midyear", "acceptance"]
      $0.consequences = [ConsequenceRule(code: "r", name: "", conditions: [.promotedLastYear(true)], advice: "")]
    }
    let grades: [(Matter, Grade)] = [("rating", "C"), ("midyear", "B"), ("acceptance", "A")]
    for chosen in 0..<8 {
      var standings = Standings()
      let given = grades.enumerated().filter { chosen & (1 << $0.offset) != 0 }.map(\.element)
      for (matter, grade) in given {
        standings.put(Standing(unit: 0, year: 2013, matter: matter, grade: grade))
      }
      let found = UnitYear(unit: 0, year: 2013, standings: standings, scheme: scheme)
      #expect(found.grades.present == given.last?.1, "\(given)")
      #expect(found.grades.present == standings.present(of: 0, in: 2013, scheme))
      #expect(found.grades.end == given.first { $0.0 == "acceptance" }?.1)
      let after = UnitYear(unit: 0, year: 2014, standings: standings, scheme: scheme)
      #expect(after.history[2013]?.present == given.last?.1)
    }
  }
}
