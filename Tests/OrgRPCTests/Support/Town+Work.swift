import OrgAPI
import OrgClient
import Testing

/// The documents of cases.
enum Papers {
  static let plain = CaseDocument(
    targetGrade: "先进", targets: [CaseTarget(text: "党员大会每季度一次", quantity: "4")],
    measures: [CaseMeasure(measure: "按时开会", quantity: "4 次", responsible: "支部书记", due: "2012-11-20")])

  static let better = CaseDocument(
    targetGrade: "先进", targets: [CaseTarget(text: "发展入党积极分子", quantity: "5 名")],
    measures: [CaseMeasure(measure: "结对培养", quantity: "5 名", responsible: "副书记", due: "2012-10-31")])
}

extension Town {
  /// Creates, saves and submits a unit's target.
  func submitted(_ unit: String, as user: String) async throws -> CaseView {
    let client = try await self.user(user)
    let item = try await client.call(CaseCreate.self, .init(unit: unit, matter: "target", campaign: "2012"))
    _ = try await client.call(CaseSave.self, .init(case: item.case, document: Papers.plain))
    let view = try await client.call(CaseSubmit.self, .init(case: item.case))
    await client.close()
    return view
  }

  /// A case as a user sees it.
  func view(_ item: String, as user: String) async throws -> CaseView {
    try await once(user, CaseGet.self, .init(case: item))
  }

  /// One call on a connection of its own.
  func once<Called: Method>(
    _ user: String, _ method: Called.Type, _ params: Called.Params
  ) async throws -> Called.Result {
    let client = try await self.user(user)
    let result = try await client.call(method, params)
    await client.close()
    return result
  }

  /// One call that must be refused, on a connection of its own.
  func refused<Called: Method>(
    _ user: String, _ method: Called.Type, _ params: Called.Params
  ) async throws -> Refused {
    let client = try await self.user(user)
    let refusal = try await client.refusal(method, params)
    await client.close()
    return refusal
  }
}
