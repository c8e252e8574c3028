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
    files: [String: [UInt8]], slug: String, state: TenantState, records: SetupRecords, tables: TenantTables,
    progress: SetupProgressCounter = SetupProgressCounter()
  ) throws {
    progress.begin(.reading)
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
    progress.begin(.comparing)
    var found = SetupComparison(
      bundle: bundle, bookText: files["rulebook.yaml"].map { String(decoding: $0, as: UTF8.self) }, state: state,
      records: records
    ).run()
    var members = MemberComparison(bundle: bundle, state: state, tables: tables)
    let mistakes = try members.run(into: &found)
    problems = Array(mistakes.prefix(BundleReader.problemLimit))
    problemCount = mistakes.count
    change = mistakes.isEmpty ? found : SetupChange(units: OrganizationTree(empty: Vocabulary()).units)
    try state.checkYears(of: change, beside: records)
  }

  func view(_ caller: Caller) -> SetupPlanView {
    change.view(problems: problems.map(caller.renderProblem), problemCount: problemCount, for: caller)
  }
}
