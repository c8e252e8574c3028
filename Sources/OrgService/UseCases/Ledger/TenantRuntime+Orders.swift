public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `order.issue`: warns, orders, criticises or praises a unit; whoever may supervise at a body above.
  public func issueOrder(_ params: OrderIssue.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(OrderIssue.self, params, caller) { commit, desk, actor in
      let place = try desk.place(above: params.unit, in: params.campaign, named: params.body, actor)
      let form = OrderForm(params.form)
      try desk.checkDay(of: form, isGiven: params.due != nil)
      let matter = try params.matter.map { try RequestWord.matter($0) }
      let entry = place.entry(
        .order(form, matter: matter), due: try desk.day(params.due, field: "due"), author: actor)
      return try commit.make(entry, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `order.report`: the unit says that an order was carried out; whoever may prepare for it.
  public func reportOrder(_ params: OrderReport.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(OrderReport.self, params, caller) { commit, desk, actor in
      let order = try commit.findEntry(params.order, .order)
      let unit = try desk.authorizeUnit(of: order, actor)
      try commit.checkRevision(of: order, params)
      return try commit.act(.report, on: order, for: unit, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `order.lift`: lifts an order; whoever may supervise at the body that issued it, and did not report it for the unit
  /// (decision 23).
  public func liftOrder(_ params: OrderLift.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(OrderLift.self, params, caller) { commit, desk, actor in
      let order = try commit.findEntry(params.order, .order)
      let body = try desk.authorizeBody(of: order, named: params.body, actor)
      if try commit.hasReported(actor, on: order) { throw ServiceFault(EntryRefusal.otherSide, of: order) }
      try commit.checkRevision(of: order, params)
      return try commit.act(.close, on: order, for: body, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}

extension LedgerDesk {
  /// What is to be done needs a day; praise asks for nothing.
  fileprivate func checkDay(of form: OrderForm, isGiven: Bool) throws(ServiceFault) {
    switch form {
    case .warning, .finish: try demand(isGiven: isGiven, field: "due", form: form.rawValue)
    case .criticism: return
    case .praise: try exclude(isGiven: isGiven, field: "due", form: form.rawValue)
    }
  }
}
