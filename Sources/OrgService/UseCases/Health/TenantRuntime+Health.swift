public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// How many units one page of `unit.health` looks at.
  static let healthReach = 2_000

  /// `unit.health`: warnings about a unit, or about all of a subtree that the user may read.
  public func judgeHealth(_ params: UnitHealth.Params, _ caller: Caller) async throws -> UnitHealth.Result {
    let present = state
    let user = try reader(caller, UnitHealth.name, in: present)
    let now = clock.now()
    let top = try (params.unit ?? params.within).map { code throws(ServiceFault) in try present.unit(code) }
    try authorize(user, .use(.read, at: top ?? present.tree.root), in: present, at: now)
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number().map { UnitIndex(rawValue: UInt32(clamping: $0)) }
    let found = try await reading { tables, state in
      let walk = try HealthWalk(
        top: top ?? state.tree.root, after: after, isAlone: params.unit != nil, in: state.tree)
      let readable = walk.units.filter {
        AccessPolicy(state.snapshot).decide(user, .use(.read, at: $0), at: now).isAllowed
      }
      let rule = params.rule
      let all = try HealthDesk(state, now: now).warnings(of: readable, tables).map { unit, warnings in
        (unit, warnings.filter { rule == nil || Wire.HealthRule($0.rule) == rule })
      }
      return HealthPage(all, of: walk, limit: page.limit, tree: state.tree)
    }
    return UnitHealth.Result(
      warnings: found.warnings.map { warning in
        var warning = warning
        warning.notice = caller.render(warning.notice)
        return warning
      }, counts: found.counts, units: found.units, nextCursor: found.next)
  }
}

/// The units that a page looks at, and whether there are more behind them.
struct HealthWalk: Sendable {
  var units: [UnitIndex] = []
  var hasMore = false

  /// - Parameters:
  ///   - after: the last unit of the page before.
  ///   - isAlone: whether only the top is looked at.
  /// - Throws: `invalid` for a unit that is not below the top.
  init(top: UnitIndex, after: UnitIndex?, isAlone: Bool, in tree: OrganizationTree) throws(ServiceFault) {
    if isAlone {
      units = [top]
      return
    }
    guard !tree.isEmpty else { return }
    var walk = TreeWalk(top, in: tree)
    if let after {
      guard let rest = TreeWalk(top, after: after, in: tree) else {
        throw ServiceFault(.invalid, .field(.badCursor), ["path": "cursor"])
      }
      walk = rest
    }
    while let unit = walk.next() {
      if units.count == TenantRuntime.healthReach {
        hasMore = true
        return
      }
      units.append(unit)
    }
  }
}

/// Whole units, until there are enough warnings.
struct HealthPage: Sendable {
  var warnings: [HealthWarningView] = []
  var counts: [HealthCount] = []
  var units = 0
  var next: String?

  init(
    _ found: [(UnitIndex, [HealthWarning])], of walk: HealthWalk, limit: Int, tree: OrganizationTree
  ) {
    var last = walk.hasMore ? walk.units.last : nil
    var totals: [HealthRule: Int] = [:]
    for (position, (unit, all)) in found.enumerated() {
      for warning in all {
        totals[warning.rule, default: 0] += 1
        warnings.append(
          HealthWarningView(
            unit: tree.code(of: unit).text, unitName: tree.name(of: unit), rule: Wire.HealthRule(warning.rule),
            notice: Notice(warning, of: unit, in: tree)))
      }
      if warnings.count >= limit, position + 1 < found.count {
        last = unit
        break
      }
    }
    units = last.flatMap { walk.units.firstIndex(of: $0) }.map { $0 + 1 } ?? walk.units.count
    next = last.map { String($0.rawValue) }
    counts = HealthRule.allCases.compactMap { rule in
      totals[rule].map { HealthCount(rule: Wire.HealthRule(rule), count: $0) }
    }
  }
}
