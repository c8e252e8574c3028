public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `route.resolve`: who acts in a unit's matter, in order, and why; any user of the tenant.
  public func resolveRoute(_ params: RouteResolve.Params, _ caller: Caller) async throws -> RouteResolve.Result {
    let state = state
    _ = try reader(caller, RouteResolve.name, in: state)
    return try route(params, caller, try await asked(params.asOf, of: state))
  }

  /// The same of the present, from memory; nil where the past is asked about.
  public func resolveRouteAtOnce(_ params: RouteResolve.Params, _ caller: Caller) throws -> RouteResolve.Result? {
    guard params.asOf == nil else { return nil }
    let state = state
    _ = try reader(caller, RouteResolve.name, in: state)
    return try route(params, caller, AskedState(state: state, at: clock.now()))
  }

  private func route(
    _ params: RouteResolve.Params, _ caller: Caller, _ asked: AskedState
  ) throws -> RouteResolve.Result {
    let then = asked.state
    let unit = try then.unit(params.unit)
    let matter = try RequestWord.matter(params.matter)
    let day = try then.day(params.on, field: "on", now: asked.at)
    let explains = params.explain ?? true
    let answer = try then.router().resolve(unit, matter, on: day, explains: explains)
    guard let route = answer.route else {
      var fault = ServiceFault.noRoute(answer, in: then)
      fault.explanation = fault.explanation.map(caller.render)
      throw fault
    }
    let viewing = RouteViewing(tree: then.tree)
    return RouteResolve.Result(
      unit: params.unit, matter: params.matter, rule: route.firstRule.text,
      steps: route.steps.map { viewing.view($0, names: explains) },
      explanation: explains ? answer.explanation.map { caller.render(then.notice($0)) } : nil,
      treeRevision: then.revisionNumber, rulebookVersion: then.snapshot.bookVersion)
  }

  /// `route.audit`: every unit × matter that has no route, what only a general sentence catches, posts that nobody
  /// holds, and rules that no unit meets; whoever may read the whole tree or publish its book.
  public func auditRoutes(_ params: RouteAudit.Params, _ caller: Caller) async throws -> RouteAudit.Result {
    let state = state
    let reader = try reader(caller, RouteAudit.name, in: state)
    try authorize(reader, .useEverywhere(.read), in: state, at: clock.now())
    let asked = try await asked(params.asOf, of: state, hasGrants: true)
    let (then, at) = (asked.state, asked.at)
    let matters = try params.matter.map { [try RequestWord.matter($0)] }
    let day = try then.day(params.on, field: "on", now: at)
    let audit = RouteAuditing(router: try then.router(), matters: matters, day: day)
    let key = RouteAuditKey(
      event: state.lastEvent.sequence, revision: then.snapshot.revision, matters: matters, day: day,
      grantsFrom: then.calendar.day(of: at))
    let report = try await audits.value(for: key) { try await audit.runInPieces(access: then.access, now: at) }
    let page = Page(limit: params.limit, cursor: params.cursor)
    let start = min(max(try page.number().map { Int(clamping: $0) } ?? 0, 0), report.entryCount)
    let end = min(start + page.limit, report.entryCount)
    let entries = report.entries(start..<end)
    return RouteAudit.Result(
      checked: report.checked, routed: report.routed, gaps: entries.gaps.map { view($0, then, caller) },
      gapsTotal: report.gapCount, generalOnly: entries.generalOnly.map { view($0, then) },
      generalOnlyTotal: report.generalOnlyCount, vacancies: entries.vacancies.map { view($0, then) },
      vacanciesTotal: report.vacancies.count, unusedRules: start == 0 ? report.unusedRules.map(\.text) : [],
      treeRevision: then.revisionNumber, rulebookVersion: then.snapshot.bookVersion,
      nextCursor: end < report.entryCount ? String(end) : nil)
  }

  private func view(_ gap: RouteAuditing.Gap, _ state: TenantState, _ caller: Caller) -> RouteGap {
    RouteGap(
      unit: state.tree.code(of: gap.unit).text, unitName: state.tree.name(of: gap.unit), matter: gap.matter.rawValue,
      reason: caller.render(Notice(gap.reason, unit: gap.unit, gap.matter, in: state.tree)))
  }

  private func view(_ entry: RouteAuditing.GeneralOnly, _ state: TenantState) -> RouteGeneralOnly {
    RouteGeneralOnly(
      unit: state.tree.code(of: entry.unit).text, matter: entry.matter.rawValue, rule: entry.rule.text)
  }

  private func view(_ vacancy: RouteAuditing.Vacancy, _ state: TenantState) -> RouteVacancy {
    RouteVacancy(
      body: state.tree.code(of: vacancy.body).text, bodyName: state.tree.name(of: vacancy.body),
      action: Wire.Action(vacancy.action), count: vacancy.count)
  }
}

extension TenantState {
  /// One item of a route's explanation; documents are named by their titles.
  func notice(_ item: ExplanationItem) -> Notice {
    Notice(item, in: tree) { documents[$0]?.title }
  }
}

extension ServiceFault {
  /// No route, with what was looked at.
  static func noRoute(_ answer: RouteAnswer, in state: TenantState) -> ServiceFault {
    let reason: NoRouteReason
    switch answer.outcome {
    case .noRoute(let given): reason = given
    case .route: reason = .noRule
    }
    return ServiceFault(
      .noRoute, Notice(reason, unit: answer.unit, answer.matter, in: state.tree),
      explanation: answer.explanation.map(state.notice))
  }
}
