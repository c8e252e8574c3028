import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

extension SmallTown {
  static let document = CaseDocument(
    targetGrade: "先进", targets: [CaseTarget(text: "党员大会每季度一次", quantity: "4")],
    measures: [CaseMeasure(measure: "按时开会", quantity: "4 次", responsible: "支部书记", due: "2012-11-20")])

  /// Creates, saves and submits a unit's target.
  func submitTarget(of unit: String, as user: String) async throws -> String {
    let caller = try caller(user)
    let created = try await tenant.createCase(
      CaseCreate.Params(unit: unit, matter: "target", campaign: "2012"), caller
    ).decoded(CaseView.self)
    _ = try await tenant.saveCase(CaseSave.Params(case: created.case, document: Self.document), caller)
    let submitted = try await tenant.submitCase(CaseSubmit.Params(case: created.case), caller).decoded(CaseView.self)
    return submitted.case
  }

  func decide(
    _ item: String, as caller: Caller, _ verdict: Wire.Verdict = .approved, reason: String? = nil
  ) async throws -> Answer {
    try await tenant.decideCase(CaseDecide.Params(case: item, verdict: verdict, reason: reason), caller)
  }

  func verify() async throws -> LedgerVerification.Report {
    try await tenant.database.read { try LedgerVerification(tables: TenantTables(connection: $0)).run() }
  }
}
