public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `term.record`: the day of a unit's last election; whoever administers the unit, or prepares for it.
  public func recordTerm(_ params: TermRecord.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, TermRecord.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, TermRecord.name)
      let unit = try commit.rosterUnit(params.unit)
      if !commit.policy.decide(actor, .use(.prepare, at: unit), at: commit.now).isAllowed {
        try self.authorize(actor, .use(.administerUnits, at: unit), in: commit.state, at: commit.now)
      }
      let day = try commit.state.pastDay(params.elected, field: "elected", now: commit.now)
      try commit.record([(unit, day)], by: actor)
      let years = commit.state.settings.health.years(of: commit.state.tree[unit])
      return TermRecord.Result(
        unit: params.unit, elected: day.description, ends: day.adding(months: years * 12).description)
    }
  }
}
