public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `inspection.draw`: draws the units to inspect among the active ones below a body; whoever may supervise there
  ///
  public func drawInspection(_ params: InspectionDraw.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(InspectionDraw.self, params, caller) { commit, desk, actor in
      let campaign = try commit.state.campaign(params.campaign).code
      let body = try desk.body(for: .supervise, named: params.body, user: actor)
      try desk.campaigns.checkOpen(campaign)
      let inspection = try InspectionDrawing(desk: desk, body: body).draw(params)
      let place = LedgerPlace(unit: body, body: body, campaign: campaign)
      return try commit.make(place.entry(.inspection(inspection), author: actor), by: actor)
    }
  }

  /// `inspection.report`: what was found at a unit of the sample; whoever may supervise at the body that drew it.
  public func reportInspection(_ params: InspectionReport.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(InspectionReport.self, params, caller) { commit, desk, actor in
      let inspection = try commit.findEntry(params.inspection, .inspection)
      let unit = try commit.state.unit(params.unit)
      let body = try desk.authorizeBody(of: inspection, named: params.body, actor)
      try commit.checkRevision(of: inspection, params)
      guard inspection.phase == .open else {
        throw ServiceFault(EntryRefusal.wrongPhase(.progress, inspection.phase), of: inspection)
      }
      guard case .inspection(let drawn) = inspection.content, drawn.sample.contains(unit) else {
        throw ServiceFault(
          .invalid,
          Notice(
            .ledger(.notInSample),
            NoticeArguments(desk.state.tree).with("unit", unit: unit).with("entry", params.inspection)))
      }
      let place = LedgerPlace(unit: unit, body: body, campaign: inspection.campaign)
      return try commit.make(
        place.entry(.finding(passed: params.passed), parent: inspection.number, author: actor),
        texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `inspection.end`: ends an inspection; whoever may supervise at the body that drew it. Its findings stay.
  public func endInspection(_ params: InspectionEnd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(InspectionEnd.self, params, caller) { commit, desk, actor in
      let inspection = try commit.findEntry(params.inspection, .inspection)
      let body = try desk.authorizeBody(of: inspection, named: params.body, actor)
      try commit.checkRevision(of: inspection, params)
      return try commit.act(
        .close, on: inspection, for: body, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}
