/// Whether a body stands above a unit: what it orders, helps, inspects or honours there is its business.
public struct Superiority: Sendable {
  public let router: Router
  public let day: Day

  public init(router: Router, day: Day) {
    self.router = router
    self.day = day
  }

  /// An affiliation ancestor, a superior on a line, or a body with a blocking step in the unit's route of some matter.
  /// Never the unit itself.
  public func isAbove(_ body: UnitIndex, _ unit: UnitIndex) -> Bool {
    let tree = router.tree
    guard body != unit else { return false }
    if tree.ancestors(of: unit).contains(body) { return true }
    if Line.allCases.contains(where: { tree.isOnLine($0, of: body, unit: unit) }) { return true }
    return router.book.matters.contains { matter in
      let route = router.resolve(unit, matter, on: day, explains: false).route
      return route?.steps.contains { $0.action.isBlocking && $0.has(body) } ?? false
    }
  }
}
