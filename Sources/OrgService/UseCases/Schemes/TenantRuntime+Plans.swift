public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `plan.publish`: what a unit adds to the scheme for its own subtree (R-16, decision 28). Open cases keep the routes
  /// they have. Whoever publishes books there; `invalid` with every problem.
  public func publishPlan(_ params: PlanPublish.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, PlanPublish.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, PlanPublish.name)
      let unit = try commit.state.unit(params.unit)
      try self.authorize(actor, .use(.publishRulebook, at: unit), in: commit.state, at: commit.now)
      let reading = PlanText.read(
        params.text, unit: commit.state.tree.code(of: unit), scheme: commit.state.presentScheme,
        in: commit.state.surroundings)
      guard let plan = reading.plan else {
        throw ServiceFault(reading.problems, count: reading.problemCount, for: caller)
      }
      if let present = try commit.tables.plan(of: unit, version: nil), present.text == params.text {
        return PlanPublish.Result(unit: params.unit, version: present.version)
      }
      return PlanPublish.Result(
        unit: params.unit, version: try commit.publish(plan, text: params.text, of: unit, by: actor))
    }
  }

  /// `plan.list`: every plan in force, by unit; or those that hold for a unit, the nearest first. Any user of the tenant.
  public func listPlans(_ params: PlanList.Params, _ caller: Caller) async throws -> PlanList.Result {
    try await reading { tables, state in
      _ = try self.reader(caller, PlanList.name, in: state)
      guard let code = params.unit else {
        return PlanList.Result(plans: try tables.newestPlans().compactMap { state.view($0) })
      }
      let unit = try state.unit(code)
      let above = [unit] + state.tree.ancestors(of: unit)
      let stored = try above.filter { state.plans[$0] != nil }.compactMap { try tables.plan(of: $0, version: nil) }
      return PlanList.Result(plans: stored.compactMap { state.view($0) })
    }
  }
}

extension TenantState {
  /// The scheme that is in force for new campaigns; nil before the first.
  var presentScheme: Scheme? { schemes[schemeVersion] }

  fileprivate func view(_ stored: StoredPlan) -> PlanView? {
    plans[stored.unit].map { plan in
      PlanView(
        unit: tree.code(of: stored.unit).text, unitName: tree.name(of: stored.unit), version: stored.version,
        name: plan.name, text: stored.text)
    }
  }
}
