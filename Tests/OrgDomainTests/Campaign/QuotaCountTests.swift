import Testing

@testable import OrgDomain

/// Quotas over batches (R-31, decision 17).
@Suite struct QuotaCountTests {
  /// A root with so many villages and schools below it.
  private func tree(villages: Int, schools: Int = 0) throws -> OrganizationTree {
    let root = unit("R", .committee)
    let below = (0..<villages).map { unit("V\($0)", .branch, "village", under: "R") }
    let lines = (0..<schools).map { unit("S\($0)", .branch, "school", under: "R") }
    return try OrganizationTree(units: [root] + below + lines, vocabulary: Vocabulary())
  }

  private func scheme(
    percent: Int = 20, allowsOne: Bool = false, perCategory: Bool = false, _ selection: UnitSelection = .all
  ) -> Scheme {
    .sample {
      $0.quotas = [
        Quota(
          code: "a", grade: "A", selection: selection, atMost: .percent(percent), force: .soft,
          isPerCategory: perCategory, allowsOne: allowsOne)
      ]
    }
  }

  private func count(
    _ scheme: Scheme, _ tree: OrganizationTree, decided: [UnitIndex: Grade] = [:], _ batch: [UnitGrade] = []
  ) -> QuotaCount {
    QuotaCount(
      scheme: scheme, tree: tree, subjects: tree.indices.filter { $0 != tree.root }, decided: decided, batch: batch)
  }

  private func give(_ grade: Grade?, _ units: ClosedRange<UInt32>) -> [UnitGrade] {
    units.map { UnitGrade(unit: UnitIndex(rawValue: $0), grade: grade) }
  }

  @Test(
    arguments: [
      (0, nil, nil), (1, 0, 1), (4, 0, 1), (5, 1, 1), (9, 1, 1), (10, 2, 2),
    ] as [(Int, Int?, Int?)])
  func twentyPercentOfAFew(subjects: Int, allowed: Int?, atLeastOne: Int?) throws {
    let tree = try tree(villages: subjects)
    #expect(count(scheme(), tree).figures.first?.allowed == allowed)
    #expect(count(scheme(allowsOne: true), tree).figures.first?.allowed == atLeastOne)
    #expect(count(scheme(), tree).figures.first?.base == (subjects == 0 ? nil : subjects))
  }

  @Test func aBatchMayUseTheQuotaAndNoMore() throws {
    let tree = try tree(villages: 10)
    #expect(count(scheme(), tree, give("A", 1...2)).breaches == [])
    let breach = GradeBreach(rule: "a", force: .soft, kind: .quota(allowed: 2, given: 3, base: 10))
    #expect(count(scheme(), tree, give("A", 1...3)).breaches == [breach])
    #expect(count(scheme(), tree, give("A", 1...2) + give("B", 3...10)).breaches == [])
  }

  @Test func whatWasDecidedBeforeCounts() throws {
    let tree = try tree(villages: 10)
    let decided: [UnitIndex: Grade] = [1: "A", 2: "B", 3: "A"]
    let breach = GradeBreach(rule: "a", force: .soft, kind: .quota(allowed: 2, given: 3, base: 10))
    #expect(count(scheme(), tree, decided: decided, give("A", 4...4)).breaches == [breach])
    #expect(count(scheme(), tree, decided: decided, give("A", 2...2)).breaches == [breach])
    // Decided again: counted once, at the new grade.
    #expect(count(scheme(), tree, decided: decided, give("A", 1...1)).breaches == [])
    #expect(count(scheme(), tree, decided: decided, give("B", 1...1) + give("A", 4...4)).breaches == [])
    #expect(count(scheme(), tree, decided: decided, give(nil, 1...1) + give("A", 4...4)).breaches == [])
    #expect(count(scheme(), tree, give("A", 1...3) + give("B", 3...3)).breaches == [])
  }

  @Test func anEarlierExcessDoesNotHoldUpOtherGrades() throws {
    let tree = try tree(villages: 10)
    let decided: [UnitIndex: Grade] = [1: "A", 2: "A", 3: "A"]
    #expect(count(scheme(), tree, decided: decided, give("B", 4...9)).breaches == [])
    #expect(count(scheme(), tree, decided: decided, give("B", 4...9)).figures.first?.given == 3)
  }

  @Test func categoriesAreCountedApart() throws {
    let tree = try tree(villages: 5, schools: 10)
    let together = count(scheme(), tree, give("A", 1...3))
    #expect(together.figures.map(\.allowed) == [3])
    #expect(together.breaches == [])
    let apart = count(scheme(perCategory: true), tree, give("A", 1...2) + give("A", 6...7))
    #expect(apart.figures.map(\.category) == ["school", "village"])
    #expect(apart.figures.map(\.allowed) == [2, 1])
    #expect(apart.breaches.map(\.kind) == [.quota(allowed: 1, given: 2, base: 5)])
    #expect(apart.breaches(of: 1).count == 1)
    #expect(apart.breaches(of: 6) == [])
  }

  @Test func onlyThoseThatTheQuotaFitsCount() throws {
    let tree = try tree(villages: 5, schools: 10)
    let villages = scheme(UnitSelection(categories: ["village"]))
    #expect(count(villages, tree, give("A", 6...15)).breaches == [])
    #expect(count(villages, tree, give("A", 1...2)).breaches.map(\.kind) == [.quota(allowed: 1, given: 2, base: 5)])
  }

  /// Every batch of A and B over three units after every earlier decision of them, against a plain count.
  @Test func everySmallBatch() throws {
    let tree = try tree(villages: 3)
    let grades: [Grade?] = [nil, "A", "B"]
    let scheme = scheme(percent: 34)
    for number in 0..<729 {
      let digits = (0..<6).map { place in number / [1, 3, 9, 27, 81, 243][place] % 3 }
      var decided: [UnitIndex: Grade] = [:]
      var (batch, given, adds) = ([UnitGrade](), 0, false)
      for place in 0..<3 {
        let (before, now) = (grades[digits[place]], grades[digits[place + 3]])
        let unit = UnitIndex(place + 1)
        decided[unit] = before
        if let now { batch.append(UnitGrade(unit: unit, grade: now)) }
        given += (now ?? before) == "A" ? 1 : 0
        adds = adds || now == "A"
      }
      let breaches = count(scheme, tree, decided: decided, batch).breaches
      #expect(breaches.isEmpty == !(given > 1 && adds))
    }
  }
}
