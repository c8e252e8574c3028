import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// A case with what the naive evaluator says of it.
struct Question {
  let item: CaseState
  let naive: NaiveCase
  let acts: [NaiveAct]
  /// Everyone who may do something, with what.
  let may: [String: Set<Deed>]

  /// What somebody may do, for which body.
  struct Deed: Hashable, Comparable, CustomStringConvertible {
    let action: String
    let body: String

    var description: String { "\(action) for \(body)" }
    static func < (left: Deed, right: Deed) -> Bool { left.description < right.description }
  }

  init(_ item: CaseState, _ standstill: Standstill, _ access: NaiveAccess) async throws {
    self.item = item
    let id = String(item.number.rawValue)
    let auditor = try standstill.auditor
    let view = try await standstill.tenant.getCase(.init(case: id), auditor)
    let history = try await standstill.tenant.listHistory(.init(case: id, limit: 1000), auditor)
    try #require(history.nextCursor == nil)
    let desk = CaseDesk(state: standstill.state, now: standstill.now)
    let parts = desk.parts(of: item).map { part -> NaiveCase.Part in
      switch part.producer {
      case .subject: NaiveCase.Part(code: part.code.rawValue, producer: nil)
      case .step(let action): NaiveCase.Part(code: part.code.rawValue, producer: action.rawValue)
      }
    }
    naive = NaiveCase(access.facts, view, history.events, parts, ignoresSides: access.broken == .sides)
    acts = naive.acts
    let bodies = Set(view.steps.flatMap { $0.bodies.map(\.body) } + history.events.compactMap(\.body))
    var may: [String: Set<Deed>] = [:]
    for act in acts {
      for user in Question.doers(of: act, access) where access.reads(user, subject: view.unit, bodies: bodies) {
        may[user, default: []].insert(Deed(action: act.action, body: act.body))
      }
    }
    self.may = may
  }

  /// Who may do something: neither he nor the one for whom he acts is barred.
  static func doers(of act: NaiveAct, _ access: NaiveAccess) -> [String] {
    (access.holders["\(act.permission) \(act.body)"] ?? [:]).filter { user, place in
      if act.barred.contains(user) || act.barred.contains(place) { return false }
      // A holder who may no longer act for the body holds nothing back.
      guard let holder = act.holder, access.allows(holder, act.permission, at: act.body) else { return true }
      return !act.isDelegated && (holder == user || holder == place)
    }.map(\.key)
  }

  /// What waits for a user.
  func waiting(for user: String) -> Set<Deed> {
    let waiting = Set(acts.filter(naive.waits).map { Deed(action: $0.action, body: $0.body) })
    return (may[user] ?? []).intersection(waiting)
  }
}
