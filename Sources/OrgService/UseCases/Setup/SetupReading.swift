import OrgAPI
import OrgBundle
import OrgDomain

/// The files of a set-up, read, checked and compared with the tenant.
struct SetupReading: Sendable {
  let problems: [BundleProblem]
  let problemCount: Int
  let change: SetupChange

  init(
    files: [String: [UInt8]], slug: String, state: TenantState, records: SetupRecords
  ) throws(ServiceFault) {
    let known = state.surroundings
    let reading = BundleReader(BundleSource(files: files), matters: known.matters, plans: known.plans).read()
    guard let bundle = reading.bundle, reading.problems.isEmpty else {
      problems = reading.problems
      problemCount = reading.problemCount
      change = SetupChange(units: OrganizationTree(empty: Vocabulary()).units)
      return
    }
    guard bundle.tenant.slug == slug else {
      throw ServiceFault(.invalid, .setup(.wrongTenant), ["slug": bundle.tenant.slug, "tenant": slug])
    }
    problems = []
    problemCount = 0
    change = SetupComparison(
      bundle: bundle, bookText: files["rulebook.yaml"].map { String(decoding: $0, as: UTF8.self) }, state: state,
      records: records
    ).run()
    try state.checkYears(of: change, beside: records)
  }

  func view(_ caller: Caller) -> SetupPlanView {
    change.view(problems: problems.map(caller.renderProblem), problemCount: problemCount, for: caller)
  }
}
