import OrgAPI
import OrgBundle
import OrgDomain
import OrgService
import OrgText

/// Says what became of an assertion.
struct AssertionText {
  let words: Words
  let tree: OrganizationTree?

  /// The place, what was asserted about, and the difference.
  func line(_ outcome: AssertionOutcome) -> String {
    let difference = outcome.failure.map { sentence($0, outcome.subject) } ?? words("成立", "holds")
    return "\(outcome.place.file):\(outcome.place.line): \(subject(outcome.subject)): \(difference)"
  }

  /// What the assertion is about.
  func subject(_ subject: AssertionOutcome.Subject) -> String {
    switch subject {
    case .route(let unit, let matter): "\(named(unit)) \(words.catalogue.name(of: matter))"
    case .access(let user, let action, let unit): "\(user) \(name(action)) \(named(unit))"
    }
  }

  /// How the answer differs.
  func sentence(_ failure: AssertionFailure, _ subject: AssertionOutcome.Subject) -> String {
    switch failure {
    case .unknownUnit(let unit): words("没有单位 \(unit)", "there is no unit \(unit)")
    case .unknownUser(let user): words("没有用户 \(user)", "there is no user \(user)")
    case .unknownAction: words("没有这种操作", "there is no such action")
    case .noRuleBook: words("没有规则", "there is no rule book")
    case .otherRule(let expected, let found):
      words(
        "应适用规则 \(expected)，实为 \(found?.text ?? "无")",
        "expected the rule \(expected), found \(found?.text ?? "none")")
    case .otherSteps(let expected, let found):
      words("应为 \(text(expected))，实为 \(text(found))", "expected \(text(expected)), found \(text(found))")
    case .noRoute(let expected, let reason):
      words("应为 \(text(expected))，实无流程：", "expected \(text(expected)), found no route: ") + text(reason, subject)
    case .route(let found): words("应无流程，实为 \(text(found))", "expected no route, found \(text(found))")
    case .allowed: words("应拒绝，实为允许", "expected to be denied, is allowed")
    case .denied: words("应允许，实为拒绝", "expected to be allowed, is denied")
    }
  }

  private func text(_ steps: [RouteAssertion.Step]) -> String {
    "[" + steps.map { "\($0.action.rawValue): \($0.bodies.map(\.text).joined(separator: " "))" }.joined(separator: ", ")
      + "]"
  }

  private func text(_ reason: NoRouteReason, _ subject: AssertionOutcome.Subject) -> String {
    guard case .route(let code, let matter) = subject, let tree, let unit = tree.index(of: code) else { return "" }
    return words.catalogue.text(of: Notice(reason, unit: unit, matter, in: tree))
  }

  private func name(_ action: AccessAssertion.Action) -> String {
    switch action {
    case .step(let action, let matter): "\(words.catalogue.name(of: action)) \(words.catalogue.name(of: matter))"
    case .permission(let name): Permission(rawValue: name).map { words.catalogue.name(of: $0) } ?? name
    case .assign(let role): "assign:\(role)"
    }
  }

  private func named(_ code: UnitCode) -> String {
    guard let tree, let unit = tree.index(of: code) else { return code.text }
    return words.named(tree.name(of: unit), code.text)
  }
}
