public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `problem.add`: opens a problem in a unit's file; whoever may prepare for the unit. One that needs the superior is
  /// asked of the body that decides rectification for the unit.
  public func addProblem(_ params: ProblemAdd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(ProblemAdd.self, params, caller) { commit, desk, actor in
      let unit = try desk.place(of: params.unit, in: params.campaign, actor)
      let sort = ProblemClass(params.class)
      try desk.demandPlan(of: sort, params)
      let place =
        switch sort {
        case .needsSuperior:
          LedgerPlace(unit: unit.unit, body: try desk.rectifier(of: unit.unit), campaign: unit.campaign)
        case .atOnce, .planned: unit
        }
      let texts = Commit.texts([
        "problem": params.problem, "cause": params.cause, "remedy": params.remedy,
        "responsible": params.responsible, "explanation": params.explanation,
      ])
      return try commit.make(
        place.entry(.problem(sort), due: try desk.day(params.due, field: "due"), author: actor), texts: texts,
        by: actor)
    }
  }

  /// `problem.answer`: the body that was asked answers; whoever may supervise there. The problem stays open.
  public func answerProblem(_ params: ProblemAnswer.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(ProblemAnswer.self, params, caller) { commit, desk, actor in
      let problem = try commit.findEntry(params.problem, .problem)
      guard case .problem(.needsSuperior) = problem.content else {
        throw ServiceFault(EntryRefusal.notForKind(.progress, .problem), of: problem)
      }
      let body = try desk.authorizeBody(of: problem, named: params.body, actor)
      try commit.checkRevision(of: problem, params)
      return try commit.act(
        .progress, on: problem, for: body, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `problem.closeOut`: strikes a problem off (销号); whoever may decide at the body that decides rectification for the
  /// unit, and did not open it himself (R-87, decision 23).
  public func closeOutProblem(_ params: ProblemCloseOut.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(ProblemCloseOut.self, params, caller) { commit, desk, actor in
      let problem = try commit.findEntry(params.problem, .problem)
      let body = try desk.authorizeRectifier(of: problem, named: params.body, actor)
      try commit.checkRevision(of: problem, params)
      guard problem.author != actor else { throw ServiceFault(EntryRefusal.otherSide, of: problem) }
      return try commit.act(
        .close, on: problem, for: body, texts: Commit.texts(["reason": params.reason]),
        openMeasures: try commit.openMeasures(of: problem.number), by: actor)
    }
  }
}

extension LedgerDesk {
  /// A planned problem has its owner, its day, and was explained.
  fileprivate func demandPlan(of sort: ProblemClass, _ params: ProblemAdd.Params) throws(ServiceFault) {
    switch sort {
    case .atOnce, .needsSuperior: return
    case .planned:
      try demand(isGiven: params.responsible != nil, field: "responsible", form: sort.rawValue)
      try demand(isGiven: params.due != nil, field: "due", form: sort.rawValue)
      try demand(isGiven: params.explanation != nil, field: "explanation", form: sort.rawValue)
    }
  }
}

extension Commit {
  /// A problem's measures that are not struck off.
  fileprivate func openMeasures(of problem: EntryNumber) throws -> [EntryNumber] {
    var open: [EntryNumber] = []
    try tables.forEachEntry(LedgerFilter(kind: .measure, parent: problem)) { measure in
      if measure.phase == .open || measure.phase == .reported { open.append(measure.number) }
    }
    return open
  }
}
