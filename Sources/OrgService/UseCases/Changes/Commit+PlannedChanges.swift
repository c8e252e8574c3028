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
    guard let method = TreeChangeMethod(named: change.method) else {
      throw StorageError(.corrupt, "The planned change \(number.rawValue) is of no method.")
    }
    try method.carryOut(change.text, &self, change.orderedBy)
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
    guard let number = Int64(id), let change = try tables.plannedChange(ChangeNumber(rawValue: number)) else {
      throw ServiceFault(.notFound, .notFound(.change), ["change": id])
    }
    if change.orderedBy != actor {
      let place = change.unit ?? state.tree.root
      try allow(.use(.administerUnits, at: place), to: actor, at: place)
    }
    guard change.state == .planned else {
      throw ServiceFault(.conflict, .conflict(.changeEnded), ["change": id])
    }
    try end(change, as: .cancelled, by: actor)
    return ChangeCancel.Result(change: id, state: .cancelled)
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

/// The methods that may be ordered for a day to come.
enum TreeChangeMethod {
  case create, update, move, merge, split, dissolve

  init?(named name: String) {
    switch name {
    case UnitCreate.name: self = .create
    case UnitUpdate.name: self = .update
    case UnitMove.name: self = .move
    case UnitMerge.name: self = .merge
    case UnitSplit.name: self = .split
    case UnitDissolve.name: self = .dissolve
    default: return nil
    }
  }

  /// Carries out what was ordered, from its text.
  func carryOut(_ text: String, _ commit: inout Commit, _ actor: UserNumber) throws {
    switch self {
    case .create: try run(UnitCreate.Params.self, text, &commit, actor)
    case .update: try run(UnitUpdate.Params.self, text, &commit, actor)
    case .move: try run(UnitMove.Params.self, text, &commit, actor)
    case .merge: try run(UnitMerge.Params.self, text, &commit, actor)
    case .split: try run(UnitSplit.Params.self, text, &commit, actor)
    case .dissolve: try run(UnitDissolve.Params.self, text, &commit, actor)
    }
  }

  private func run<Params: TreeChangeParams>(
    _ type: Params.Type, _ text: String, _ commit: inout Commit, _ actor: UserNumber
  ) throws {
    let params = try JSONDecoder().decode(type, from: Data(text.utf8))
    _ = try params.carryOut(on: &commit, by: actor)
  }
}
