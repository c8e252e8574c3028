import Foundation
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
  /// By the places of the book's rules.
  private let isGeneral: [Bool]
  private let matters: [Matter]
  private let day: Day

  /// - Parameter matters: nil for every matter of the book.
  package init(router: Router, matters: [Matter]? = nil, day: Day) {
    self.router = router
    isGeneral = router.book.rules.map(\.isGeneral)
    self.matters = matters ?? router.book.matters
    self.day = day
  }

  /// The report, units in the order of the tree. Posts are judged where users are given.
  package func run(access: AccessDirectory?, now: Instant) -> RouteAuditReport {
    var found = RouteAuditPart(rules: router.book.rules.count)
    ask(0..<router.tree.count, into: &found)
    return report(found, access: access, now: now)
  }

  /// The same on all cores but one, letting others go on between the pieces of a large tree.
  func runInPieces(
    access: AccessDirectory, now: Instant, cores: Int = max(ProcessInfo.processInfo.activeProcessorCount - 1, 1)
  ) async throws -> RouteAuditReport {
    let pieces = (router.tree.count + RouteAuditing.pieceSize - 1) / RouteAuditing.pieceSize
    let share = (pieces + cores - 1) / cores
    let parts = try await withThrowingTaskGroup(of: (Int, RouteAuditPart).self) { group in
      for (number, first) in stride(from: 0, to: pieces, by: max(share, 1)).enumerated() {
        group.addTask { (number, try await ask(pieces: first..<min(first + share, pieces))) }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    var found = RouteAuditPart(rules: router.book.rules.count)
    for (_, part) in parts { found.join(part) }
    return report(found, access: access, now: now)
  }

  /// How many units are asked at once.
  private static let pieceSize = 1_024

  private func ask(pieces: Range<Int>) async throws -> RouteAuditPart {
    var found = RouteAuditPart(rules: router.book.rules.count)
    for piece in pieces {
      try Task.checkCancellation()
      let start = piece * RouteAuditing.pieceSize
      ask(start..<min(start + RouteAuditing.pieceSize, router.tree.count), into: &found)
      await Task.yield()
    }
    return found
  }

  private func ask(_ range: Range<Int>, into found: inout RouteAuditPart) {
    for position in range {
      let unit = UnitIndex(position)
      guard router.tree.isAtWork(unit) else { continue }
      for matter in matters { ask(unit, matter, into: &found) }
    }
  }

  private func ask(_ unit: UnitIndex, _ matter: Matter, into found: inout RouteAuditPart) {
    let answer = router.follow(unit, matter, on: day)
    found.report.checked += 1
    if let first = answer.first {
      found.isUsed[first] = true
      if isGeneral[first] {
        let rule = router.book.rules[first].code
        found.report.take(GeneralOnly(unit: unit, matter: matter, rule: rule))
      }
    }
    switch answer.outcome {
    case .noRoute(let reason): found.report.take(Gap(unit: unit, matter: matter, reason: reason))
    case .route(let route):
      found.report.routed += 1
      if let last = answer.last { found.isUsed[last] = true }
      for step in route.steps {
        step.eachBody { body in
          if !router.tree.isOutside(body) { found.pass(body, step.action) }
        }
      }
    }
  }

  private func report(_ found: RouteAuditPart, access: AccessDirectory?, now: Instant) -> RouteAuditReport {
    var report = found.report
    if let access { report.vacancies = vacancies(found, access, now) }
    report.unusedRules = zip(router.book.rules, found.isUsed).filter { matters.contains($0.matter) && !$1 }
      .map(\.0.code).sorted()
    return report
  }

  private func vacancies(_ found: RouteAuditPart, _ access: AccessDirectory, _ now: Instant) -> [Vacancy] {
    found.posts.filter { !access.isHeld(Permission($0.action), at: $0.body, now: now) }
      .sorted { ($0.body, $0.action.rawValue) < ($1.body, $1.action.rawValue) }
  }
}
