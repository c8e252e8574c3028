/// Which units owe a matter, and the body that each of them owes it to.
///
/// A unit without a route owes nothing: it is a gap of the rule book, and `route.audit` names it.
public struct DutyTable: Equatable, Sendable {
  /// In the order of the tree.
  public let duties: [Duty]
  private let units: [UnitIndex: [UnitIndex]]

  public struct Duty: Equatable, Sendable {
    public let unit: UnitIndex
    /// The body of the last decision; else of the last step that waits for somebody; else the one that files it.
    public let body: UnitIndex

    public init(unit: UnitIndex, body: UnitIndex) {
      self.unit = unit
      self.body = body
    }
  }

  /// Resolves the matter of every active unit: O(units × depth).
  public init(_ matter: Matter, router: Router, on day: Day) {
    let tree = router.tree
    duties = tree.indices.compactMap { unit in
      guard tree.isAtWork(unit),
        let steps = router.resolve(unit, matter, on: day, explains: false).route?.steps
      else { return nil }
      let last = steps.last { $0.action == .decide } ?? steps.last { $0.action.isBlocking } ?? steps.last
      return (last?.firstBody).map { Duty(unit: unit, body: $0) }
    }
    units = duties.reduce(into: [:]) { units, duty in units[duty.body, default: []].append(duty.unit) }
  }

  /// The units that owe it to a body, in the order of the tree.
  public func subjects(of body: UnitIndex) -> [UnitIndex] { units[body] ?? [] }
}
