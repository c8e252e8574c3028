public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `unit.create`: founds a unit below another; whoever administers units there.
  public func createUnit(_ params: UnitCreate.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// `unit.update`: changes a unit's record but not its place; open cases whose steps have not begun follow.
  public func updateUnit(_ params: UnitUpdate.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// `unit.move`: puts a unit, with everything below it, under another; open cases whose steps have not begun follow.
  public func moveUnit(_ params: UnitMove.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// `unit.merge`: makes one unit of several; what they leave behind is carried over or closed.
  public func mergeUnits(_ params: UnitMerge.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// `unit.split`: makes several units of one; each takes what is said.
  public func splitUnit(_ params: UnitSplit.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// `unit.dissolve`: dissolves a unit; its successor takes what it leaves behind.
  public func dissolveUnit(_ params: UnitDissolve.Params, _ caller: Caller) async throws -> Answer {
    try await changeTree(params, caller)
  }

  /// Carries a change out, rehearses it, or orders it for a day to come.
  private func changeTree<Params: TreeChangeParams>(_ params: Params, _ caller: Caller) async throws -> Answer {
    let isRehearsal = params.dryRun == true
    return try await write(
      caller, Params.method, requestKey: isRehearsal ? nil : params.requestKey, params: params
    ) { commit, actor in
      let actor = try self.requireUser(actor, Params.method)
      if isRehearsal {
        var answer = try commit.rehearsed(params, by: actor, collects: true)
        answer.dryRun = true
        return answer
      }
      if let on = params.on { return try commit.order(params, on: on, by: actor) }
      return try params.carryOut(on: &commit, by: actor)
    }
  }
}

extension Commit {
  /// Ends a rehearsal.
  private struct Undone: Error {}

  /// What would come of a change; nothing of it stays.
  ///
  /// - Parameter collects: whether what stands against it is listed, as far as it can be, instead of refusing it.
  func rehearsed<Params: TreeChangeParams>(
    _ params: Params, by actor: UserNumber, collects: Bool
  ) throws -> Params.Answer {
    var answer: Params.Answer?
    do {
      try tables.savepoint {
        var trial = self
        trial.report.collects = collects
        answer = try params.carryOut(on: &trial, by: actor)
        throw Undone()
      }
    } catch is Undone {}
    guard let answer else { throw StorageError(.missing, "A rehearsal has no answer.") }
    return answer
  }
}
