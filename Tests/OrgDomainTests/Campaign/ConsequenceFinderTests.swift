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
      (YearGrades(rated: "D", end: "D"), "D", true), (YearGrades(rated: "D", end: nil), "D", true),
      (YearGrades(rated: "D", end: "C"), "D", false), (YearGrades(rated: "C", end: "D"), "D", false),
      (YearGrades(rated: "D", end: "D"), "C", false), (YearGrades(rated: "D", end: "D"), nil, false),
      (nil, "D", false),
    ] as [(YearGrades?, String?, Bool)])
  func twoYearsBackward(last: YearGrades?, rated: String?, expected: Bool) throws {
    let finder = try finder([.yearsRunning(2, ["D"]), .promotedLastYear(false)])
    let year = year(rated.map(Grade.init(rawValue:)), last: last)
    #expect(finder.consequences(of: [year]) == (expected ? [Consequence(rule: "rule", unit: 0)] : []))
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
    #expect(found.history == [2012: YearGrades(rated: "C", end: "C"), 2011: YearGrades(rated: "D", end: nil)])
    #expect(found.honours == ["city"])
    #expect(found.aimedAt == "A")
    let skipping = UnitYear(unit: 0, year: 2013, previous: 2011, standings: standings, scheme: scheme)
    #expect(skipping.before == "D")
    let next = UnitYear(unit: 0, year: 2014, standings: standings, scheme: scheme)
    #expect(next.grades == YearGrades())
    #expect(next.before == "B")
  }
}
