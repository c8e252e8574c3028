import OrgAPI
import OrgBundle
import OrgDomain

/// The files of a set-up, read, checked and compared with the tenant.
struct SetupReading: Sendable {
  let problems: [BundleProblem]
  let problemCount: Int
  let change: SetupChange

  init(
    files: [String: String], slug: String, state: TenantState, records: SetupRecords,
    progress: SetupProgressCounter = SetupProgressCounter()
  ) throws(ServiceFault) {
    progress.begin(.reading)
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
    progress.begin(.comparing, total: bundle.units.count + bundle.users.count + bundle.grants.count)
    change = SetupComparison(
      bundle: bundle, bookText: files["rulebook.yaml"], state: state, records: records
    ).run()
    try state.checkYears(of: change, beside: records)
  }

  func view(_ caller: Caller) -> SetupPlanView {
    change.view(problems: problems.map(caller.renderProblem), problemCount: problemCount, for: caller)
  }
}
