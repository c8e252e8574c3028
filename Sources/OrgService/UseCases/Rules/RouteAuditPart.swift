import OrgDomain

/// An audit as it goes on.
struct RouteAuditPart {
  var report = RouteAuditReport()
  /// By the places of the book's rules.
  var isUsed: [Bool]
  /// How many routes lead to a body, by the action they ask of it.
  private var passing: [StepAction: [UnitIndex: Int]] = [:]

  init(rules: Int) { isUsed = Array(repeating: false, count: rules) }

  mutating func pass(_ body: UnitIndex, _ action: StepAction) {
    passing[action, default: [:]][body, default: 0] += 1
  }

  /// Every post that routes lead to, in no order.
  var posts: [RouteAuditing.Vacancy] {
    passing.flatMap { action, bodies in
      bodies.map { RouteAuditing.Vacancy(body: $0.key, action: action, count: $0.value) }
    }
  }

  /// Takes what was found in units that come after its own.
  mutating func join(_ later: RouteAuditPart) {
    report.join(later.report)
    for place in later.isUsed.indices where later.isUsed[place] { isUsed[place] = true }
    passing.merge(later.passing) { $0.merging($1, uniquingKeysWith: +) }
  }
}
