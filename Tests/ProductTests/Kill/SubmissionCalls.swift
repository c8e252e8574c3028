import OrgAPI
import OrgClient

/// The three writes that bring a village's target to its town, each with a key that makes repeating it safe.
struct SubmissionCalls {
  let client: OrgClient
  let village: String

  /// The document of a village: no other has the same.
  static func document(of village: String) -> CaseDocument {
    CaseDocument(
      targets: [CaseTarget(text: "\(village)集体收入增长一成", quantity: "10%")],
      measures: (1...5).map {
        CaseMeasure(measure: "\(village)措施\($0)", responsible: "\(village)书记", due: "2012-11-15")
      })
  }

  /// Makes the write that comes after what is there.
  func advance(to progress: SubmissionRecord.Progress, _ identifier: String?) async throws -> CaseView {
    let key = "\(village)-\(progress.rawValue)"
    switch progress {
    case .nothing, .created:
      return try await client.call(
        CaseCreate.self,
        .init(unit: village, matter: "target", campaign: SmallBundle.campaign, requestKey: key))
    case .saved:
      return try await client.call(
        CaseSave.self,
        .init(
          case: identifier ?? "", document: SubmissionCalls.document(of: village), expectedRevision: 1,
          requestKey: key))
    case .submitted:
      return try await client.call(
        CaseSubmit.self, .init(case: identifier ?? "", expectedRevision: 2, requestKey: key))
    }
  }
}
