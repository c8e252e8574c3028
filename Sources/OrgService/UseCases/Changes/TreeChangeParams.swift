import OrgAPI
import OrgDomain

/// What every method that changes the tree has: it may be rehearsed, and ordered for a day to come.
protocol TreeChangeParams: WriteParams {
  associatedtype Answer: TreeChangeAnswer

  /// The method's name.
  static var method: String { get }
  var on: String? { get set }
  var dryRun: Bool? { get }
  var requestKey: String? { get set }
  /// The code of the unit that it is about.
  var subject: String { get }
  /// Forgets which state of the tenant the caller had seen.
  mutating func forgetExpectation()
  /// Carries it out at once, as a user who is authorised by the working state.
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> Answer
}

extension TreeChangeParams {
  mutating func forgetExpectation() {}
}

/// What every such method answers.
protocol TreeChangeAnswer: WireShape {
  var dryRun: Bool? { get set }
  var change: String? { get set }
  var on: String? { get set }
  /// What was touched.
  var effects: ChangeEffects { get set }
}

extension UnitCreate.Params: TreeChangeParams {
  static var method: String { UnitCreate.name }
  var subject: String { parent }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitCreate.Result {
    try commit.create(self, by: actor)
  }
}

extension UnitUpdate.Params: TreeChangeParams {
  static var method: String { UnitUpdate.name }
  var subject: String { unit }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitUpdate.Result {
    try commit.update(self, by: actor)
  }
}

extension UnitMove.Params: TreeChangeParams {
  static var method: String { UnitMove.name }
  var subject: String { unit }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitMove.Result {
    try commit.move(self, by: actor)
  }
}

extension UnitMerge.Params: TreeChangeParams {
  static var method: String { UnitMerge.name }
  var subject: String { units.first ?? "" }
  mutating func forgetExpectation() { expectedRevision = nil }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitsRestructured {
    try commit.checkRevision(expectedRevision)
    return try commit.restructured(RestructuringOrder(self, in: commit.state), by: actor)
  }
}

extension UnitSplit.Params: TreeChangeParams {
  static var method: String { UnitSplit.name }
  var subject: String { unit }
  mutating func forgetExpectation() { expectedRevision = nil }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitsRestructured {
    try commit.checkRevision(expectedRevision)
    return try commit.restructured(RestructuringOrder(self, in: commit.state), by: actor)
  }
}

extension UnitDissolve.Params: TreeChangeParams {
  static var method: String { UnitDissolve.name }
  var subject: String { unit }
  mutating func forgetExpectation() { expectedRevision = nil }
  func carryOut(on commit: inout Commit, by actor: UserNumber) throws -> UnitsRestructured {
    try commit.checkRevision(expectedRevision)
    return try commit.restructured(RestructuringOrder(self, in: commit.state), by: actor)
  }
}

extension UnitCreate.Result: TreeChangeAnswer {}
extension UnitUpdate.Result: TreeChangeAnswer {}
extension UnitMove.Result: TreeChangeAnswer {}
extension UnitsRestructured: TreeChangeAnswer {}

extension Commit {
  /// Refuses what was judged by an older state of the tenant.
  func checkRevision(_ expected: Int?) throws(ServiceFault) {
    guard let expected, expected != state.revisionNumber else { return }
    throw ServiceFault(
      .conflict,
      Notice(
        code: .conflict(.staleRevision),
        arguments: ["expected": String(expected), "present": String(state.revisionNumber)]),
      revision: Int64(state.revisionNumber))
  }

  /// Merges, splits or dissolves, and says what came of it.
  mutating func restructured(_ order: RestructuringOrder, by actor: UserNumber) throws -> UnitsRestructured {
    try restructure(order, by: actor)
    let viewing = UnitViewing(state)
    return UnitsRestructured(
      units: order.takers.compactMap { state.tree.index(of: $0) }.map { viewing.view($0) },
      dissolved: order.tree.heirs.keys.sorted().map(\.text), revision: state.revisionNumber, effects: report.effects)
  }
}
