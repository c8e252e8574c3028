public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `plan.publish`: what a unit adds to the scheme for its own subtree (R-16, decision 28); it fits the present scheme
  /// and those of the campaigns that are open. Open cases keep the routes they have. Whoever publishes books there;
  /// `invalid` with every problem.
  public func publishPlan(_ params: PlanPublish.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, PlanPublish.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, PlanPublish.name)
      let unit = try commit.state.unit(params.unit)
      try self.authorize(actor, .use(.publishRulebook, at: unit), in: commit.state, at: commit.now)
      let plan = try commit.state.readPlan(params.text, of: unit, for: caller)
      if let present = try commit.tables.plan(of: unit, version: nil), present.text == params.text {
        return PlanPublish.Result(unit: params.unit, version: present.version)
      }
      return PlanPublish.Result(
        unit: params.unit, version: try commit.publish(plan, text: params.text, of: unit, by: actor))
    }
  }

  /// `plan.list`: every plan in force by its unit's code, without texts; or those that hold for a unit, the nearest
  /// first, with them. Any user of the tenant.
  public func listPlans(_ params: PlanList.Params, _ caller: Caller) async throws -> PlanList.Result {
    try await reading { tables, state in
      _ = try self.reader(caller, PlanList.name, in: state)
      let unit = try params.unit.map { try state.unit($0) }
      let page = try Page(limit: params.limit, cursor: params.cursor)
        .cut(state.unitsWithPlan(for: unit)) { state.tree.code(of: $0).text }
      let plans = try page.items.compactMap { try tables.plan(of: $0, version: nil) }
      return PlanList.Result(
        plans: plans.compactMap { state.view($0, withText: unit != nil) }, nextCursor: page.next)
    }
  }
}

extension TenantState {
  /// The scheme that is in force for new campaigns; nil before the first.
  var presentScheme: Scheme? { schemes[schemeVersion] }

  /// The units whose plans hold for one, the nearest first; nil: all that have one, by code.
  fileprivate func unitsWithPlan(for unit: UnitIndex?) -> [UnitIndex] {
    guard let unit else { return plans.keys.sorted { tree.code(of: $0).text < tree.code(of: $1).text } }
    return ([unit] + tree.ancestors(of: unit)).filter { plans[$0] != nil }
  }

  fileprivate func view(_ stored: StoredPlan, withText: Bool) -> PlanView? {
    plans[stored.unit].map { plan in
      PlanView(
        unit: tree.code(of: stored.unit).text, unitName: tree.name(of: stored.unit), version: stored.version,
        name: plan.name, text: withText ? stored.text : nil)
    }
  }
}
