@testable import OrgDomain

/// A rule of the matter `rating` unless said otherwise, deciding at the affiliation superior unless said otherwise.
func rule(
  _ code: Code, matter: Matter = "rating", _ subject: Subject? = nil, _ steps: [StepTemplate]? = nil,
  sameAs prescription: Rule.Prescription? = nil, overrides: [Code] = [], from: Day? = nil, until: Day? = nil,
  note: String? = nil
) -> Rule {
  Rule(
    code: code, matter: matter, subject: subject,
    prescription: prescription ?? .steps(steps ?? [step(.decide, .superior(.affiliation))]), overrides: overrides,
    basis: Basis(document: "doc", clause: "1"), validFrom: from, validUntil: until, note: note)
}

func step(
  _ action: StepAction, _ bodies: BodyExpression..., mode: SigningMode = .all(.parallel),
  absence: StepTemplate.Absence = .noRoute
) -> StepTemplate {
  StepTemplate(action: action, bodies: bodies, mode: mode, absence: absence)
}

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
  return day
}

let today = day("2012-04-20")

extension RuleBook {
  init(_ rules: [Rule], _ tree: OrganizationTree) throws {
    try self.init(rules: rules, documents: ["doc"], tree: tree)
  }
}

/// The problems of a set of rules; none where they make a book.
func problems(of rules: [Rule], _ tree: OrganizationTree) -> [RuleBookProblem] {
  do {
    _ = try RuleBook(rules: rules, documents: ["doc"], tree: tree)
    return []
  } catch {
    return error.problems
  }
}

extension OrganizationTree {
  /// A route as a reader would note it: `review:T1 decide:R`; the reason where there is none.
  func route(
    _ rules: [Rule], _ unit: Code, _ matter: Matter = "rating", on day: Day = today
  ) throws -> String {
    let answer = try answer(rules, unit, matter, on: day)
    return switch answer.outcome {
    case .route(let route):
      route.steps.map { "\($0.action.rawValue):\(codes($0.bodies).map(\.text).joined(separator: "+"))" }
        .joined(separator: " ")
    case .noRoute(let reason): "none: \(reason)"
    }
  }

  func answer(
    _ rules: [Rule], _ unit: Code, _ matter: Matter = "rating", on day: Day = today
  ) throws -> RouteAnswer {
    Router(tree: self, book: try RuleBook(rules, self)).resolve(try at(unit), matter, on: day)
  }

  /// The reason why there is no route; nil where there is one.
  func reason(
    _ rules: [Rule], _ unit: Code, _ matter: Matter = "rating", on day: Day = today
  ) throws -> NoRouteReason? {
    if case .noRoute(let reason) = try answer(rules, unit, matter, on: day).outcome { reason } else { nil }
  }
}
