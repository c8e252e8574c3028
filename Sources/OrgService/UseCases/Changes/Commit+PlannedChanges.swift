import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// How far ahead a change may be ordered, in days.
  private static let farthest: Int32 = 3_660

  /// Orders a change for a day to come. It must be possible as things stand; it is judged again on its day.
  mutating func order<Params: TreeChangeParams>(
    _ params: Params, on text: String, by actor: UserNumber
  ) throws -> Params.Answer {
    let day = try state.day(text, field: "on", now: now)
    guard day > today, day.daysSinceEpoch - today.daysSinceEpoch <= Commit.farthest else {
      throw ServiceFault(
        .invalid, .field(.dayNotAhead), ["path": "on", "value": text, "today": today.description])
    }
    guard state.planned.count < PlannedChanges.limit else {
      throw ServiceFault(
        .limit, .limit(.changes), ["count": String(state.planned.count), "limit": String(PlannedChanges.limit)])
    }
    var answer = try rehearsed(params, by: actor, collects: false)
    var kept = params
    kept.requestKey = nil
    // What was seen was seen now; until its day the tenant changes.
    kept.forgetExpectation()
    let change = StoredPlannedChange(
      number: state.nextChange, method: Params.method, unit: try state.unit(params.subject), day: day,
      orderedBy: actor, orderedAt: now, text: String(decoding: try JSONText.encode(kept), as: UTF8.self),
      salt: Salt.make())
    state.nextChange = ChangeNumber(rawValue: state.nextChange.rawValue + 1)
    try append(.changeOrdered(EventBody.ChangeOrder(change)), by: actor, unit: change.unit)
    try tables.insert(change)
    state.planned.put(change.number, on: day)
    answer.change = String(change.number.rawValue)
    answer.on = day.description
    return answer
  }

  /// Carries out a change whose day has come, as who ordered it; his rights are judged now.
  mutating func carryOut(_ number: ChangeNumber) throws {
    guard let change = try tables.plannedChange(number), change.state == .planned else {
      state.planned.remove(number)
      return
    }
    try TreeChangeMethod.named(change).carryOut(change.text, &self, change.orderedBy)
    try end(change, as: .done, by: change.orderedBy)
  }

  /// Notes that a change whose day has come could not be carried out, and why.
  mutating func fail(_ number: ChangeNumber, _ fault: ServiceFault) throws {
    guard let change = try tables.plannedChange(number), change.state == .planned else {
      state.planned.remove(number)
      return
    }
    let failure = String(decoding: try JSONText.encode(fault.notice), as: UTF8.self)
    try end(change, as: .failed, by: change.orderedBy, failure: failure)
  }

  /// Takes a change back: who ordered it, or administers units where it is about.
  mutating func cancel(_ id: String, by actor: UserNumber) throws -> ChangeCancel.Result {
    let change = try self.change(id, by: actor)
    guard change.state == .planned else {
      throw ServiceFault(.conflict, .conflict(.changeEnded), ["change": id])
    }
    try end(change, as: .cancelled, by: actor)
    return ChangeCancel.Result(change: id, state: .cancelled)
  }

  /// Does anew what failed, as whoever ordered it or administers units where it is about, by his own rights.
  mutating func retry(_ params: ChangeRetry.Params, by actor: UserNumber) throws -> ChangeRetry.Result {
    let change = try self.change(params.change, by: actor)
    guard change.state == .failed else {
      throw ServiceFault(.conflict, .conflict(.changeNotFailed), ["change": params.change])
    }
    return try TreeChangeMethod.named(change).retry(change.text, params, &self, actor)
  }

  /// A change that a user ordered, or whose unit he administers.
  private func change(_ id: String, by actor: UserNumber) throws -> StoredPlannedChange {
    guard let number = Int64(id), let change = try tables.plannedChange(ChangeNumber(rawValue: number)) else {
      throw ServiceFault(.notFound, .notFound(.change), ["change": id])
    }
    if change.orderedBy != actor {
      let place = change.unit ?? state.tree.root
      try allow(.use(.administerUnits, at: place), to: actor, at: place)
    }
    return change
  }

  private mutating func end(
    _ change: StoredPlannedChange, as outcome: StoredPlannedChange.State, by actor: UserNumber, failure: String? = nil
  ) throws {
    var change = change
    change.state = outcome
    change.endedAt = now
    change.endedBy = outcome == .cancelled ? actor : nil
    change.failure = failure
    try append(.changeEnded(EventBody.ChangeEnd(change)), by: actor, unit: change.unit)
    try tables.end(change)
    state.planned.remove(change.number)
  }
}
