import Testing

@testable import OrgDomain

/// The figures of a year (R-28, R-74 to R-79; decisions 16, 17).
@Suite struct RateFiguresTests {
  private let villages = UnitSelection(categories: ["village"])
  private let schools = UnitSelection(categories: ["school"])

  /// Villages at 1 to 10, schools at 11 to 20.
  private func tree() throws -> OrganizationTree {
    let below = (1...20).map { unit("U\($0)", .branch, $0 <= 10 ? "village" : "school", under: "R") }
    return try OrganizationTree(units: [unit("R", .committee)] + below, vocabulary: Vocabulary())
  }

  private func year(
    _ unit: UInt32, _ rated: Grade?, _ end: Grade? = nil, before: Grade? = nil, honours: Set<SchemeWord> = []
  ) -> UnitYear {
    UnitYear(
      unit: UnitIndex(rawValue: unit), year: 2013, grades: YearGrades(rated: rated, end: end), before: before,
      honours: honours)
  }

  private func rate(
    _ code: RuleCode, _ selection: UnitSelection, _ measure: RateTarget.Measure, atLeast: Int? = nil,
    higherThan: [RuleCode] = []
  ) -> RateTarget {
    RateTarget(
      code: code, name: "", selection: selection, measure: measure, atLeast: atLeast.map(Percentage.percent),
      higherThan: higherThan)
  }

  private func figures(_ rates: [RateTarget], _ years: [UnitYear]) throws -> [RateFigure] {
    RateFigures(scheme: .sample { $0.rates = rates }, tree: try tree(), years: years).rates
  }

  @Test func promotionIsOfThoseWhoHadTheGrade() throws {
    let rates = [rate("up", villages, .promoted(from: "B"), atLeast: 25)]
    let years = [
      year(1, "B", "A"), year(2, "B", "B"), year(3, "B", "C"), year(4, "B"), year(5, "A", "B"), year(6, nil, "A"),
      year(11, "B", "A"),
    ]
    let found = try figures(rates, years)
    #expect(found == [RateFigure(rate: "up", reached: Fraction(1, of: 4), target: .percent(25), isMet: true)])
    #expect(try figures(rates, Array(years[1...])).first?.isMet == false)
  }

  @Test func theTopGradeIsPromotedByAnHonour() throws {
    let rates = [rate("model", villages, .promoted(from: "A"), atLeast: 50)]
    let years = [
      year(1, "A", "A", honours: ["city"]), year(2, "A", "A"), year(3, "B", "A", honours: ["national"]),
    ]
    #expect(try figures(rates, years).first?.reached == Fraction(1, of: 2))
    #expect(try figures(rates, years).first?.isMet == true)
  }

  @Test func whoeverLostTheTopGradeIsNotPromotedByAnHonour() throws {
    let rates = [rate("model", villages, .promoted(from: "A"), atLeast: 50)]
    let years = [year(1, "A", "D", honours: ["national"]), year(2, "A", honours: ["city"]), year(3, "A", "A")]
    #expect(try figures(rates, years).first?.reached == Fraction(1, of: 3))
    #expect(try figures(rates, [years[0]]).first?.isMet == false)
  }

  @Test func standingIsAtTheGradeOrBetterNow() throws {
    let rates = [rate("good", villages, .standing(at: "B"), atLeast: 40)]
    let years = [year(1, "A"), year(2, "C", "B"), year(3, "B", "C"), year(4, "D"), year(5, nil)]
    #expect(try figures(rates, years).first?.reached == Fraction(2, of: 4))
    #expect(try figures(rates, years).first?.isMet == true)
  }

  @Test func anEmptyBaseIsNotApplicable() throws {
    let rates = [
      rate("up", villages, .promoted(from: "B"), atLeast: 0), rate("good", villages, .standing(at: "B"), atLeast: 0),
    ]
    let found = try figures(rates, [year(1, nil), year(11, "B", "A")])
    #expect(found.map(\.isMet) == [nil, nil])
    #expect(found.map { $0.reached.percentage } == [nil, nil])
  }

  /// So many of ten villages and of ten schools rise; the schools must rise more.
  private func schoolsMet(_ risenVillages: Int, _ risenSchools: Int, target: Int?, own: Int? = nil) throws -> Bool? {
    let rates = [
      rate("village", villages, .promoted(from: "B"), atLeast: target),
      rate("school", schools, .promoted(from: "B"), atLeast: own, higherThan: ["village"]),
    ]
    let years = (1...20).map { number in
      let isRisen = number <= 10 ? number <= risenVillages : number - 10 <= risenSchools
      return year(UInt32(number), "B", isRisen ? "A" : "B")
    }
    return try figures(rates, years).last?.isMet
  }

  @Test(
    arguments: [
      (3, 4, 25, nil, true), (3, 3, 25, nil, false), (4, 3, 25, nil, false), (1, 2, 25, nil, false),
      (1, 3, 25, nil, true), (1, 3, 30, nil, false), (3, 4, nil, nil, true), (3, 4, 25, 50, false),
      (3, 5, 25, 50, true),
      (10, 10, 100, nil, true), (10, 9, 100, nil, false), (0, 0, nil, nil, false),
    ] as [(Int, Int, Int?, Int?, Bool)])
  func higherThanTheVillages(villages: Int, schools: Int, target: Int?, own: Int?, expected: Bool) throws {
    #expect(try schoolsMet(villages, schools, target: target, own: own) == expected)
  }

  @Test func withoutVillagesTheirTargetRemains() throws {
    let rates = [
      rate("village", villages, .promoted(from: "B"), atLeast: 25),
      rate("school", schools, .promoted(from: "B"), higherThan: ["village"]),
    ]
    let half = [year(11, "B", "A"), year(12, "B", "B")]
    #expect(try figures(rates, half).map(\.isMet) == [nil, true])
    let quarter = half + [year(13, "B", "B"), year(14, "B", "B")]
    #expect(try figures(rates, quarter).map(\.isMet) == [nil, false])
  }

  @Test func gradesFromYearToYear() throws {
    let scheme = Scheme.sample { $0.ratio = [3, 6, 1, 0] }
    let years = [
      year(1, "B", "A", before: "C"), year(2, "B", before: "B"), year(3, "C", "C"), year(4, nil, before: "D"),
      year(5, "A", "B", honours: ["city", "national"]),
    ]
    let figures = RateFigures(scheme: scheme, tree: try tree(), years: years)
    #expect(figures.graded == 4)
    #expect(
      figures.grades == [
        GradeCount(grade: "A", before: 0, rated: 1, now: 1), GradeCount(grade: "B", before: 1, rated: 2, now: 2),
        GradeCount(grade: "C", before: 1, rated: 1, now: 1), GradeCount(grade: "D", before: 1, rated: 0, now: 0),
      ])
    #expect(figures.honours == [HonourCount(honour: "national", count: 1), HonourCount(honour: "city", count: 1)])
    #expect(figures.ratio.map(\.share) == [3, 6, 1, 0])
    #expect(figures.ratio.map(\.reached) == [1, 2, 1, 0].map { Fraction($0, of: 4) })
  }

  @Test func threeSixOne() throws {
    let years = (1...10).map { year(UInt32($0), $0 <= 3 ? "A" : $0 <= 9 ? "B" : "C") }
    let scheme = Scheme.sample { $0.ratio = [3, 6, 1, 0] }
    let figures = RateFigures(scheme: scheme, tree: try tree(), years: years)
    #expect(figures.ratio.map { $0.reached.percentage } == [30, 60, 10, 0].map(Percentage.percent))
    #expect(RateFigures(scheme: .sample(), tree: try tree(), years: years).ratio == [])
  }

  @Test func fractionsOfLargeNumbersAreCompared() {
    let (half, more) = (Fraction(Int.max / 2, of: Int.max), Fraction(Int.max / 2 + 1, of: Int.max))
    #expect(more.isHigher(than: half))
    #expect(!half.isHigher(than: half))
    #expect(!half.reaches(.percent(50)))
    #expect(more.reaches(.percent(50)))
    #expect(half.percentage == .percent(50))
  }
}
