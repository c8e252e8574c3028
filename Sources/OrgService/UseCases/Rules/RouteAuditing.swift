package import OrgDomain

/// Walks every unit × matter and collects what a rule book leaves open.
package struct RouteAuditing {
  package struct Gap: Equatable, Sendable {
    package let unit: UnitIndex
    package let matter: Matter
    package let reason: NoRouteReason
  }

  package struct GeneralOnly: Equatable, Sendable {
    package let unit: UnitIndex
    package let matter: Matter
    package let rule: RuleCode
  }

  package struct Vacancy: Equatable, Sendable {
    package let body: UnitIndex
    package let action: StepAction
    /// How many routes wait there.
    package let count: Int
  }

  private let router: Router
  private let general: Set<RuleCode>
  private let matters: [Matter]
  private let day: Day

  /// - Parameter matters: nil for every matter of the book.
  package init(router: Router, matters: [Matter]? = nil, day: Day) {
    self.router = router
    general = Set(router.book.rules.filter(\.isGeneral).map(\.code))
    self.matters = matters ?? router.book.matters
    self.day = day
  }

  /// The report, units in the order of the tree. Posts are judged where users are given.
  package func run(access: AccessDirectory?, now: Instant) -> RouteAuditReport {
    var found = RouteAuditPart()
    ask(0..<router.tree.count, into: &found)
    return report(found, access: access, now: now)
  }

  /// The same, letting others go on between the pieces of a large tree.
  func runInPieces(access: AccessDirectory, now: Instant) async throws -> RouteAuditReport {
    var found = RouteAuditPart()
    for start in stride(from: 0, to: router.tree.count, by: RouteAuditing.pieceSize) {
      try Task.checkCancellation()
      ask(start..<min(start + RouteAuditing.pieceSize, router.tree.count), into: &found)
      await Task.yield()
    }
    return report(found, access: access, now: now)
  }

  /// How many units are asked at once.
  private static let pieceSize = 4_096

  private func ask(_ range: Range<Int>, into found: inout RouteAuditPart) {
    for position in range {
      let unit = UnitIndex(position)
      guard router.tree.isAtWork(unit) else { continue }
      for matter in matters { ask(unit, matter, into: &found) }
    }
  }

  private func ask(_ unit: UnitIndex, _ matter: Matter, into found: inout RouteAuditPart) {
    let answer = router.resolve(unit, matter, on: day, explains: false)
    found.report.checked += 1
    if let rule = answer.firstRule {
      found.used.insert(rule)
      if general.contains(rule) {
        found.report.take(GeneralOnly(unit: unit, matter: matter, rule: rule))
      }
    }
    switch answer.outcome {
    case .noRoute(let reason): found.report.take(Gap(unit: unit, matter: matter, reason: reason))
    case .route(let route):
      found.report.routed += 1
      found.used.insert(route.rule)
      for step in route.steps {
        for body in step.bodies where !router.tree.isOutside(body) {
          found.passing[RouteAuditPart.Post(body: body, action: step.action), default: 0] += 1
        }
      }
    }
  }

  private func report(_ found: RouteAuditPart, access: AccessDirectory?, now: Instant) -> RouteAuditReport {
    var report = found.report
    if let access { report.vacancies = vacancies(found.passing, access, now) }
    report.unusedRules = router.book.rules.filter { matters.contains($0.matter) && !found.used.contains($0.code) }
      .map(\.code).sorted()
    return report
  }

  private func vacancies(_ passing: [RouteAuditPart.Post: Int], _ access: AccessDirectory, _ now: Instant) -> [Vacancy]
  {
    passing.filter { !access.isHeld(Permission($0.key.action), at: $0.key.body, now: now) }
      .map { Vacancy(body: $0.key.body, action: $0.key.action, count: $0.value) }
      .sorted { ($0.body, $0.action.rawValue) < ($1.body, $1.action.rawValue) }
  }
}
