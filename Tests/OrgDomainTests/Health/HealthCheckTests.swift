import Testing

@testable import OrgDomain

/// The rules of the tree's health, one by one.
@Suite struct HealthCheckTests {
  private static func day(_ text: String) -> Day { Day(text) ?? Day(daysSinceEpoch: 0) }

  private static func unit(_ kind: UnitKind, _ category: String? = nil) -> Unit {
    Unit(code: "U", name: "U", kind: kind, category: category.map(Category.init(rawValue:)))
  }

  struct Row: Sendable {
    let kind: UnitKind
    var category: String?
    let facts: @Sendable (inout HealthFacts) -> Void
    let warnings: [HealthWarning]
  }

  private static let rows: [Row] = [
    Row(kind: .branch, facts: { _ in }, warnings: []),
    Row(kind: .branch, facts: { $0.fullMembers = 3 }, warnings: []),
    Row(kind: .branch, facts: { $0.fullMembers = 2 }, warnings: [.tooFewFullMembers(count: 2, least: 3)]),
    Row(kind: .generalBranch, facts: { $0.fullMembers = 2 }, warnings: []),
    Row(kind: .generalBranch, facts: { $0.membersBelow = 49 }, warnings: [.underSize(count: 49, least: 50)]),
    Row(kind: .committee, facts: { $0.membersBelow = 50 }, warnings: [.underSize(count: 50, least: 100)]),
    Row(kind: .branch, facts: { $0.membersBelow = 1 }, warnings: []),
    // The last day of the term is the day before the same day three years later.
    Row(kind: .branch, facts: { $0.elected = day("2009-06-02") }, warnings: []),
    Row(
      kind: .branch, facts: { $0.elected = day("2009-06-01") },
      warnings: [.termOver(elected: day("2009-06-01"), years: 3, ended: day("2012-06-01"))]),
    Row(kind: .branch, category: "village", facts: { $0.elected = day("2007-06-02") }, warnings: []),
    Row(
      kind: .branch, category: "community", facts: { $0.elected = day("2007-06-01") },
      warnings: [.termOver(elected: day("2007-06-01"), years: 5, ended: day("2012-06-01"))]),
    Row(kind: .leadingGroup, facts: { $0.isPostHeld = false }, warnings: [.postVacant]),
    Row(kind: .department, facts: { $0.isPostHeld = false }, warnings: []),
    Row(kind: .branch, facts: { $0.unhosted = 2 }, warnings: [.mobileUnhosted(count: 2)]),
    Row(kind: .branch, facts: { $0.campaignsWithout = 1 }, warnings: [.outsideCampaigns(campaigns: 1)]),
    Row(kind: .branch, facts: { $0.training = .some(day("2011-12-02")) }, warnings: []),
    Row(
      kind: .branch, facts: { $0.training = .some(day("2011-12-01")) },
      warnings: [.trainingOverdue(last: day("2011-12-01"), months: 6)]),
    Row(kind: .branch, facts: { $0.training = .some(nil) }, warnings: [.trainingOverdue(last: nil, months: 6)]),
    // A new secretary has half a year; nobody is trained where the post is vacant.
    Row(
      kind: .branch,
      facts: {
        $0.training = .some(nil)
        $0.postHeldSince = day("2011-12-02")
      }, warnings: []),
    Row(
      kind: .branch,
      facts: {
        $0.training = .some(nil)
        $0.isPostHeld = false
      }, warnings: [.postVacant]),
    Row(kind: .workCommittee, facts: { $0.training = .some(nil) }, warnings: []),
    Row(kind: .branch, facts: { $0.workingRules = 0 }, warnings: [.noWorkingRule]),
    Row(kind: .branch, facts: { $0.workingRules = 1 }, warnings: []),
    Row(kind: .site, facts: { $0.workingRules = 0 }, warnings: []),
  ]

  @Test(arguments: rows.indices) func everyRule(_ number: Int) {
    let row = Self.rows[number]
    var facts = HealthFacts()
    row.facts(&facts)
    let check = HealthCheck(figures: HealthFigures(), today: Self.day("2012-06-01"))
    let found = check.warnings(facts, of: Self.unit(row.kind, row.category))
    #expect(found == row.warnings, "row \(number)")
    #expect(found.map(\.rule) == row.warnings.map(\.rule))
  }

  @Test func nothingIsSaidOfWhatNoLongerWorksOrStandsOutside() {
    var facts = HealthFacts()
    facts.isPostHeld = false
    facts.fullMembers = 1
    let check = HealthCheck(figures: HealthFigures(), today: Self.day("2012-06-01"))
    var dissolved = Self.unit(.branch)
    dissolved.status = .dissolved
    var outside = Self.unit(.branch)
    outside.isOutside = true
    #expect(check.warnings(facts, of: dissolved).isEmpty && check.warnings(facts, of: outside).isEmpty)
    #expect(check.warnings(facts, of: Self.unit(.branch)).count == 2)
  }

  @Test func aTenantHasItsOwnFigures() {
    var figures = HealthFigures()
    figures.branchMembers = 7
    figures.termYears = 2
    figures.longTermKinds = [.committee]
    figures.longTermYears = 4
    let check = HealthCheck(figures: figures, today: Self.day("2012-06-01"))
    var facts = HealthFacts()
    facts.fullMembers = 6
    facts.elected = Self.day("2009-06-01")
    let branch = check.warnings(facts, of: Self.unit(.branch))
    let committee = check.warnings(facts, of: Self.unit(.committee))
    #expect(branch.map(\.rule) == [.tooFewFullMembers, .termOver] && committee.isEmpty)
  }

  @Test(arguments: [
    ("2012-01-31", 1, "2012-02-29"), ("2011-01-31", 1, "2011-02-28"), ("2012-02-29", 36, "2015-02-28"),
    ("2011-08-31", 6, "2012-02-29"), ("2012-12-01", 1, "2013-01-01"),
  ])
  func monthsLater(_ from: String, _ months: Int, _ until: String) {
    #expect(Self.day(from).adding(months: months).description == until)
  }
}
