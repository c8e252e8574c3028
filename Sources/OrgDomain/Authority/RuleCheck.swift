/// Checks one rule by itself.
struct RuleCheck {
  let rule: Rule
  let documents: Set<DocumentCode>
  let tree: OrganizationTree
  let narrowness: Narrowness

  /// How many combinations a subject stands for, without making them.
  static func combinations(of subject: Subject?) -> Int {
    guard let subject else { return 1 }
    let lists = [
      subject.units.count, subject.kinds.count, subject.categories.count, subject.below?.kinds.count ?? 0,
      subject.below?.categories.count ?? 0,
    ]
    return lists.reduce(1) { product, count in
      let (result, overflow) = product.multipliedReportingOverflow(by: max(1, count))
      return overflow ? Int.max : result
    }
  }

  func problems() -> [RuleBookProblem] {
    var problems: [RuleBookProblem] = []
    if rule.isGeneral, rule.basis?.clause == nil { problems.append(.generalWithoutClause(rule.code)) }
    if let basis = rule.basis, !documents.contains(basis.document) {
      problems.append(.unknownDocument(rule.code, basis.document))
    }
    if let from = rule.validFrom, let until = rule.validUntil, until <= from {
      problems.append(.emptyValidity(rule.code))
    }
    problems += subjectProblems()
    if case .steps(let steps) = rule.prescription {
      if steps.isEmpty { problems.append(.noSteps(rule.code)) }
      for (number, step) in steps.enumerated() { problems += stepProblems(step, number + 1, of: steps) }
    }
    return problems
  }

  private func subjectProblems() -> [RuleBookProblem] {
    guard let subject = rule.subject else { return [] }
    var problems: [RuleBookProblem] = (subject.units + [subject.within].compactMap { $0 }).compactMap(unknown)
    let categories = subject.categories + (subject.below?.categories ?? [])
    problems += categories.filter { !tree.vocabulary.declares($0) }.map { .undeclaredCategory(rule.code, $0) }
    let traits = subject.traits.sorted() + [subject.below?.trait].compactMap { $0 }
    problems += traits.compactMap(undeclared)
    if SubjectCase.expand(subject).allSatisfy(narrowness.isImpossible) { problems.append(.impossible(rule.code)) }
    return problems
  }

  private func stepProblems(_ step: StepTemplate, _ number: Int, of steps: [StepTemplate]) -> [RuleBookProblem] {
    var problems: [RuleBookProblem] = []
    if step.bodies.isEmpty { problems.append(.noSteps(rule.code)) }
    for body in step.bodies {
      problems += body.codes.compactMap(unknown)
      problems += words(of: body)
      if body.mentionsSubject, step.action != .conduct {
        problems.append(.subjectOutsideConduct(rule.code, step: number))
      }
      if body.mentionsChain, step.bodies.count > 1 || !body.isChain {
        problems.append(.chainNotAlone(rule.code, step: number))
      }
    }
    if case .vote(let weights, let threshold) = step.mode {
      if step.bodies.count < 2 { problems.append(.modeNeedsBodies(rule.code, step: number)) }
      if weights.count != step.bodies.count || weights.contains(where: { !(1...1_000_000).contains($0) })
        || !(1...100).contains(threshold)
      {
        problems.append(.badWeights(rule.code, step: number))
      }
    }
    if step.action == .concur, !steps.dropFirst(number).contains(where: { $0.action == .decide }) {
      problems.append(.concurWithoutDecision(rule.code, step: number))
    }
    return problems
  }

  private func unknown(_ code: UnitCode) -> RuleBookProblem? {
    guard let index = tree.index(of: code) else { return .unknownUnit(rule.code, code) }
    return tree.isDissolved(index) ? .dissolvedUnit(rule.code, code) : nil
  }

  private func undeclared(_ trait: Trait) -> RuleBookProblem? {
    tree.vocabulary.traitGroups.group(of: trait) == nil ? .undeclaredTrait(rule.code, trait) : nil
  }

  private func words(of body: BodyExpression) -> [RuleBookProblem] {
    switch body {
    case .office(let trait): return [undeclared(trait)].compactMap { $0 }
    case .nearest(_, let pattern, let upTo):
      let categories = pattern.categories.filter { !tree.vocabulary.declares($0) }
      return categories.map { .undeclaredCategory(rule.code, $0) }
        + [pattern.trait].compactMap { $0 }.compactMap(undeclared) + (upTo.map(words) ?? [])
    case .firstOf(let bodies): return bodies.flatMap(words)
    case .chain(_, let upTo): return words(of: upTo)
    case .unit, .root, .subject, .superior, .affiliatedTo: return []
    }
  }
}

extension BodyExpression {
  var isChain: Bool {
    if case .chain = self { true } else { false }
  }

  var mentionsChain: Bool { isChain || parts.contains { $0.mentionsChain } }
  var mentionsSubject: Bool { self == .subject || parts.contains { $0.mentionsSubject } }

  private var parts: [BodyExpression] {
    switch self {
    case .firstOf(let bodies): bodies
    case .nearest(_, _, let upTo): upTo.map { [$0] } ?? []
    case .chain(_, let upTo): [upTo]
    case .unit, .root, .subject, .superior, .office, .affiliatedTo: []
    }
  }
}
