public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `record.add`: counts an event of the year, as the scheme names it; whoever may prepare for the unit (R-103, R-104,
  ///
  public func addRecord(_ params: RecordAdd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(RecordAdd.self, params, caller) { commit, desk, actor in
      let place = try desk.place(of: params.unit, in: params.campaign, actor)
      let record = try desk.word(params.record, field: "record", of: place.campaign, in: \.records)
      let day = try desk.pastDay(params.on, field: "on") ?? desk.today
      return try commit.make(
        place.entry(.record(record, count: params.count ?? 1, on: day), author: actor),
        texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}
