public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `measure.add`: adds a measure, on its own or of a problem that is open; whoever may prepare for the unit (R-87,
  ///
  public func addMeasure(_ params: MeasureAdd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(MeasureAdd.self, params, caller) { commit, desk, actor in
      let place = try desk.place(of: params.unit, in: params.campaign, actor)
      let parent = try params.problem.map { try commit.openProblem($0, at: place) }
      let entry = place.entry(
        .measure(MeasurePlan(aim: MeasurePlan.Aim(params.aim))), parent: parent,
        due: try desk.day(params.due, field: "due"), author: actor)
      let texts = Commit.texts([
        "measure": params.measure, "quantity": params.quantity, "responsible": params.responsible,
      ])
      return try commit.make(entry, texts: texts, by: actor)
    }
  }

  /// `measure.report`: reports the work on a measure, or that it is done; whoever may prepare for the unit.
  public func reportMeasure(_ params: MeasureReport.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(MeasureReport.self, params, caller) { commit, desk, actor in
      let measure = try commit.findEntry(params.measure, .measure)
      let unit = try desk.authorizeUnit(of: measure, actor)
      try commit.checkRevision(of: measure, params)
      return try commit.act(
        params.done ? .report : .progress, on: measure, for: unit, texts: Commit.texts(["text": params.text]),
        by: actor)
    }
  }

  /// `measure.closeOut`: strikes off a measure reported as done, or sends it back; whoever may decide at the body that
  /// decides rectification for the unit, and had no part in the work (R-87, decision 23).
  public func closeOutMeasure(_ params: MeasureCloseOut.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(MeasureCloseOut.self, params, caller) { commit, desk, actor in
      let measure = try commit.findEntry(params.measure, .measure)
      let body = try desk.authorizeRectifier(of: measure, named: params.body, actor)
      try commit.checkRevision(of: measure, params)
      if try commit.hasReported(actor, on: measure) { throw ServiceFault(EntryRefusal.otherSide, of: measure) }
      return try commit.act(
        params.accept ? .close : .sendBack, on: measure, for: body, texts: Commit.texts(["reason": params.reason]),
        by: actor)
    }
  }
}

extension Commit {
  /// The problem that a measure is to solve: of the same unit and campaign, and open.
  fileprivate func openProblem(_ id: String, at place: LedgerPlace) throws -> EntryNumber {
    let problem = try findEntry(id, .problem)
    guard problem.unit == place.unit, problem.campaign == place.campaign else {
      throw ServiceFault(
        .invalid,
        Notice(
          .ledger(.otherParent), NoticeArguments(state.tree).with("entry", id).with("unit", unit: place.unit)))
    }
    guard problem.phase == .open else {
      throw ServiceFault(EntryRefusal.wrongPhase(.progress, problem.phase), of: problem)
    }
    return problem.number
  }
}
