import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

/// The methods that may be ordered for a day to come.
enum TreeChangeMethod {
  case create, update, move, merge, split, dissolve

  /// That of a change which was ordered.
  static func named(_ change: StoredPlannedChange) throws -> TreeChangeMethod {
    switch change.method {
    case UnitCreate.name: return .create
    case UnitUpdate.name: return .update
    case UnitMove.name: return .move
    case UnitMerge.name: return .merge
    case UnitSplit.name: return .split
    case UnitDissolve.name: return .dissolve
    default: throw StorageError(.corrupt, "The planned change \(change.number.rawValue) is of no method.")
    }
  }

  private var params: any TreeChangeParams.Type {
    switch self {
    case .create: UnitCreate.Params.self
    case .update: UnitUpdate.Params.self
    case .move: UnitMove.Params.self
    case .merge: UnitMerge.Params.self
    case .split: UnitSplit.Params.self
    case .dissolve: UnitDissolve.Params.self
    }
  }

  /// Carries out what was ordered, from its text.
  func carryOut(_ text: String, _ commit: inout Commit, _ actor: UserNumber) throws {
    try TreeChangeMethod.carryOut(params, text, &commit, actor)
  }

  private static func carryOut<Params: TreeChangeParams>(
    _ type: Params.Type, _ text: String, _ commit: inout Commit, _ actor: UserNumber
  ) throws {
    let params = try JSONDecoder().decode(type, from: Data(text.utf8))
    _ = try params.carryOut(on: &commit, by: actor)
  }

  /// Carries out what was ordered at once, orders it for another day, or rehearses it.
  func retry(
    _ text: String, _ wish: ChangeRetry.Params, _ commit: inout Commit, _ actor: UserNumber
  ) throws -> ChangeRetry.Result {
    try TreeChangeMethod.retry(params, text, wish, &commit, actor)
  }

  private static func retry<Params: TreeChangeParams>(
    _ type: Params.Type, _ text: String, _ wish: ChangeRetry.Params, _ commit: inout Commit, _ actor: UserNumber
  ) throws -> ChangeRetry.Result {
    var params = try JSONDecoder().decode(type, from: Data(text.utf8))
    params.on = wish.on
    let answer: Params.Answer
    if wish.dryRun == true {
      answer = try commit.rehearsed(params, by: actor, collects: true)
    } else if let on = wish.on {
      answer = try commit.order(params, on: on, by: actor)
    } else {
      answer = try params.carryOut(on: &commit, by: actor)
    }
    return ChangeRetry.Result(
      change: answer.change, on: answer.on, revision: commit.state.revisionNumber, effects: answer.effects,
      dryRun: wish.dryRun == true ? true : nil)
  }
}
