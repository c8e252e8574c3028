import OrgDomain
import Testing

@testable import OrgBundle

/// A tenant's own figures for the health of its tree are written so that they are read again.
@Suite struct HealthTextTests {
  @Test func everyFigureReadsBack() throws {
    var figures = HealthFigures()
    (figures.branchMembers, figures.generalBranchMembers, figures.committeeMembers) = (5, 60, 120)
    (figures.termYears, figures.longTermYears, figures.trainingMonths) = (4, 6, 12)
    figures.longTermCategories = [Category(rawValue: "village")]
    figures.longTermKinds = [.committee, .branch]
    figures.trainingRecord = SchemeWord(rawValue: "lessons")
    figures.workingRuleRecord = SchemeWord(rawValue: "rules")
    let read = try tenant(figures)
    #expect(read.health == figures)
    #expect(BundleTexts.tenant(read) == BundleTexts.tenant(try tenant(read.health)))
  }

  @Test func theUsualFiguresAreLeftOut() throws {
    let tenant = try tenant(HealthFigures())
    #expect(tenant.health == HealthFigures() && !BundleTexts.tenant(tenant).contains("health"))
  }

  private func tenant(_ figures: HealthFigures) throws -> BundleTenant {
    let text = BundleTexts.tenant(
      BundleTenant(
        slug: "town", name: "镇", timeZone: "Asia/Shanghai", vocabulary: Vocabulary(), customRoles: [:], health: figures)
    )
    let problems = ProblemList(limit: 9)
    let file = TenantFile(Array(text.utf8), problems: problems)
    #expect(problems.count == 0, "\(problems.problems)\n\(text)")
    return try #require(file.tenant)
  }
}
