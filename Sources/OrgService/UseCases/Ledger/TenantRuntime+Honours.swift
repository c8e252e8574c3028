public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `honour.record`: an honour given to a unit; whoever may supervise at a body above. Of a unit with the best grade it
  /// counts as its rise (R-75, decision 16).
  public func recordHonour(_ params: HonourRecord.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(HonourRecord.self, params, caller) { commit, desk, actor in
      let place = try desk.place(above: params.unit, in: params.campaign, named: params.body, actor)
      let honour = try desk.word(params.honour, field: "honour", of: place.campaign, in: \.honours)
      let day = try desk.pastDay(params.date, field: "date")
      return try commit.make(
        place.entry(.honour(honour), author: actor),
        texts: Commit.texts(["number": params.number, "date": day?.description]), by: actor)
    }
  }

  /// `nomination.make`: nominates a unit for an honour (推荐评选); whoever may supervise at a body above. `forbidden`
  /// where a consequence bars it.
  public func makeNomination(_ params: NominationMake.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(NominationMake.self, params, caller) { commit, desk, actor in
      let place = try desk.place(above: params.unit, in: params.campaign, named: params.body, actor)
      let honour = try desk.word(params.honour, field: "honour", of: place.campaign, in: \.honours)
      let bar = NominationBar(desk: desk, tables: commit.tables)
      if let rule = try bar.bars(place.unit, in: place.campaign) { throw bar.fault(rule, place.unit) }
      return try commit.make(
        place.entry(.nomination(honour), author: actor), texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}
