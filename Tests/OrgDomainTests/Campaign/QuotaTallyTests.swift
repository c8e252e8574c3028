import Testing

@testable import OrgDomain

/// Quotas counted on as decisions are taken give what counting all anew gives.
@Suite struct QuotaTallyTests {
  @Test("a tally agrees with counting anew, decision by decision", arguments: 1...20)
  func agreement(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let units = (0..<12).map { unit("U\($0)", .branch, $0 % 3 == 0 ? "school" : "village", under: "R") }
    let tree = try OrganizationTree(units: [unit("R", .committee)] + units, vocabulary: Vocabulary())
    let scheme = Scheme.sample {
      $0.quotas = [
        Quota(code: "all", grade: "A", atMost: .percent(30), force: .hard),
        Quota(code: "each", grade: "A", atMost: .percent(20), force: .soft, isPerCategory: true, allowsOne: true),
        Quota(code: "b", grade: "B", atMost: .percent(50), force: .advisory),
      ]
    }
    let subjects = tree.indices.dropFirst(3)
    var decided: [UnitIndex: Grade] = [:]
    var members = Set(subjects)
    var tally = QuotaTally(scheme: scheme, tree: tree, subjects: subjects)
    let grades: [Grade?] = ["A", "B", "C", nil]
    for _ in 0..<60 {
      let number = UInt32.random(in: 1...12, using: &chance)
      let one = UnitGrade(
        unit: UnitIndex(rawValue: number), grade: grades[Int.random(in: 0..<4, using: &chance)])
      var after = decided
      after[one.unit] = one.grade
      let expected = exceeded(scheme, tree, members.union([one.unit]), after, one)
      #expect(tally.exceeded(by: one) == expected)
      guard Bool.random(using: &chance) else { continue }
      tally.take(one)
      #expect(tally.exceeded(by: one) == expected, "taken or not")
      (decided, members) = (after, members.union([one.unit]))
    }
  }

  /// Every unit counted anew.
  private func exceeded(
    _ scheme: Scheme, _ tree: OrganizationTree, _ units: Set<UnitIndex>, _ grades: [UnitIndex: Grade], _ one: UnitGrade
  ) -> [QuotaFigure] {
    var found: [QuotaFigure] = []
    for quota in scheme.quotas where quota.grade == one.grade {
      let category = quota.isPerCategory ? tree[one.unit].category : nil
      let circle = units.filter { !quota.isPerCategory || tree[$0].category == category }
      let share = circle.count * quota.atMost.tenths / 1000
      let allowed = quota.allowsOne ? max(1, share) : share
      let given = circle.count { grades[$0] == quota.grade }
      if given > allowed {
        found.append(
          QuotaFigure(
            quota: quota.code, force: quota.force, grade: quota.grade, category: category, allowed: allowed,
            given: given, base: circle.count))
      }
    }
    return found
  }
}
