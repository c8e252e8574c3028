import Foundation
public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `change.list`: what was ordered for a day to come, and what came of it: one's own, and what is about units that one
  /// administers.
  public func listChanges(_ params: ChangeList.Params, _ caller: Caller) async throws -> ChangeList.Result {
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number().map(ChangeNumber.init(rawValue:))
    let now = clock.now()
    return try await reading { [self] tables, state in
      let user = try reader(caller, ChangeList.name, in: state)
      let unit = try params.unit.map { code throws(ServiceFault) in try state.unit(code) }
      let wanted = params.state.flatMap { StoredPlannedChange.State(rawValue: $0.rawValue) }
      let policy = AccessPolicy(state.snapshot)
      var found: [StoredPlannedChange] = []
      var last = after
      while found.count <= page.limit {
        let rows = try tables.plannedChanges(wanted, of: unit, after: last, limit: Page.largestLimit)
        found += rows.filter { change in
          change.orderedBy == user
            || change.unit.map { policy.decide(user, .use(.administerUnits, at: $0), at: now).isAllowed } ?? false
        }
        last = rows.last?.number
        if rows.count < Page.largestLimit { break }
      }
      let shown = found.prefix(page.limit)
      return ChangeList.Result(
        changes: try shown.map { try state.view($0) },
        nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
    }
  }

  /// `change.cancel`: takes back what was ordered for a day to come.
  public func cancelChange(_ params: ChangeCancel.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, ChangeCancel.name, requestKey: params.requestKey, params: params) { commit, actor in
      try commit.cancel(params.change, by: try self.requireUser(actor, ChangeCancel.name))
    }
  }
}

extension TenantRuntime {
  /// `change.retry`: does anew what was ordered for a day and could not be done on it.
  public func retryChange(_ params: ChangeRetry.Params, _ caller: Caller) async throws -> Answer {
    let requestKey = params.dryRun == true ? nil : params.requestKey
    return try await write(caller, ChangeRetry.name, requestKey: requestKey, params: params) { commit, actor in
      try commit.retry(params, by: try self.requireUser(actor, ChangeRetry.name))
    }
  }
}

extension TenantState {
  fileprivate func view(_ change: StoredPlannedChange) throws -> PlannedChangeView {
    let decoder = JSONDecoder()
    return PlannedChangeView(
      change: String(change.number.rawValue), method: change.method, unit: change.unit.map { tree.code(of: $0).text },
      unitName: change.unit.map { tree.name(of: $0) }, on: change.day.description,
      state: Wire.PlannedState(change.state),
      orderedBy: userCode(change.orderedBy) ?? "", orderedAt: calendar.text(of: change.orderedAt),
      endedAt: change.endedAt.map { calendar.text(of: $0) }, endedBy: change.endedBy.flatMap { userCode($0) },
      failure: try change.failure.map { try decoder.decode(Notice.self, from: Data($0.utf8)) },
      order: try JSONValue.parse(change.text.utf8))
  }
}

extension Wire.PlannedState {
  fileprivate init(_ state: StoredPlannedChange.State) {
    self =
      switch state {
      case .planned: .planned
      case .done: .done
      case .failed: .failed
      case .cancelled: .cancelled
      }
  }
}
