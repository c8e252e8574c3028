import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

/// The files of a set-up, read, checked and compared with the tenant.
struct SetupReading: Sendable {
  let problems: [BundleProblem]
  let problemCount: Int
  let change: SetupChange

  init(
    files: [String: String], slug: String, state: TenantState, records: SetupRecords, tables: TenantTables
  ) throws {
    let known = state.surroundings
    let reading = BundleReader(BundleSource(texts: files), matters: known.matters, plans: known.plans).read()
    guard let bundle = reading.bundle, reading.problems.isEmpty else {
      problems = reading.problems
      problemCount = reading.problemCount
      change = SetupChange()
      return
    }
    guard bundle.tenant.slug == slug else {
      throw ServiceFault(.invalid, .setup(.wrongTenant), ["slug": bundle.tenant.slug, "tenant": slug])
    }
    problems = []
    problemCount = 0
    var found = SetupComparison(
      bundle: bundle, bookText: files["rulebook.yaml"], state: state, records: records
    ).run()
    try MemberComparison(bundle: bundle, state: state, tables: tables).run(into: &found)
    change = found
    try state.checkYears(of: change, beside: records)
  }

  func view(_ caller: Caller) -> SetupPlanView {
    change.view(problems: problems.map(caller.renderProblem), problemCount: problemCount, for: caller)
  }
}
