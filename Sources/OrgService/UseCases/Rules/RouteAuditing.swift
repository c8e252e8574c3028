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

  package struct Report: Equatable, Sendable {
    package var checked = 0
    package var routed = 0
    package var gaps: [Gap] = []
    package var generalOnly: [GeneralOnly] = []
    package var vacancies: [Vacancy] = []
    /// Rules that no unit of the tree meets on the day.
    package var unusedRules: [RuleCode] = []
  }

  private let router: Router
  private let matters: [Matter]
  private let day: Day

  /// - Parameter matters: nil for every matter of the book.
  package init(router: Router, matters: [Matter]? = nil, day: Day) {
    self.router = router
    self.matters = matters ?? router.book.matters
    self.day = day
  }

  /// The report, units in the order of the tree. Posts are judged where users are given.
  package func run(access: AccessDirectory?, now: Instant) -> Report {
    var report = Report()
    var passing: [Post: Int] = [:]
    var used: Set<RuleCode> = []
    let tree = router.tree
    for unit in tree.indices where tree.isAtWork(unit) {
      for matter in matters {
        let answer = router.resolve(unit, matter, on: day, explains: false)
        report.checked += 1
        if let rule = answer.firstRule {
          used.insert(rule)
          if router.book.rule(rule)?.isGeneral == true {
            report.generalOnly.append(GeneralOnly(unit: unit, matter: matter, rule: rule))
          }
        }
        switch answer.outcome {
        case .noRoute(let reason): report.gaps.append(Gap(unit: unit, matter: matter, reason: reason))
        case .route(let route):
          report.routed += 1
          used.insert(route.rule)
          for step in route.steps {
            for body in step.bodies where !tree.isOutside(body) {
              passing[Post(body: body, action: step.action), default: 0] += 1
            }
          }
        }
      }
    }
    if let access { report.vacancies = vacancies(passing, access, now) }
    report.unusedRules = router.book.rules.filter { matters.contains($0.matter) && !used.contains($0.code) }
      .map(\.code).sorted()
    return report
  }

  private struct Post: Hashable {
    let body: UnitIndex
    let action: StepAction
  }

  private func vacancies(_ passing: [Post: Int], _ access: AccessDirectory, _ now: Instant) -> [Vacancy] {
    passing.filter { !access.isHeld(Permission($0.key.action), at: $0.key.body, now: now) }
      .map { Vacancy(body: $0.key.body, action: $0.key.action, count: $0.value) }
      .sorted { ($0.body, $0.action.rawValue) < ($1.body, $1.action.rawValue) }
  }
}
