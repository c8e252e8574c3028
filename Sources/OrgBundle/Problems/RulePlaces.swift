import OrgAPI
import OrgDomain

/// Turns the problems of a rule book into problems of its file.
struct RulePlaces {
  private let positions: [RulePosition]
  private let file: String
  /// The last position of each rule.
  private let ofRule: [RuleCode: RulePosition]

  init(positions: [RulePosition], file: String) {
    self.positions = positions
    self.file = file
    ofRule = Dictionary(positions.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
  }

  func problem(_ problem: RuleBookProblem) -> BundleProblem {
    let place = place(of: problem)
    let (code, arguments) = sentence(problem)
    return BundleProblem(
      file: place?.file ?? file, line: place?.line, column: place?.column, code: code,
      arguments: [problem.rule?.text ?? ""] + arguments)
  }

  // MARK: - Places

  private func place(of problem: RuleBookProblem) -> BundlePlace? {
    guard let rule = problem.rule else { return nil }
    switch problem {
    case .unknownDocument(_, let word), .unknownOverride(_, let word), .unknownUnit(_, let word),
      .dissolvedUnit(_, let word):
      return place(of: word.text, in: rule)
    case .undeclaredCategory(_, let category): return place(of: category.rawValue, in: rule)
    case .undeclaredTrait(_, let trait): return place(of: trait.rawValue, in: rule)
    case .subjectOutsideConduct(_, let step), .chainNotAlone(_, let step), .modeNeedsBodies(_, let step),
      .badWeights(_, let step), .concurWithoutDecision(_, let step):
      return place(ofStep: step, in: rule)
    case .emptyValidity: return place(of: "validUntil", in: rule)
    case .noSteps: return place(of: "steps", in: rule)
    case .impossible: return place(of: "subject", in: rule)
    case .matterCircle: return place(of: "as", in: rule)
    case .duplicateRule, .generalWithoutClause, .circle, .ambiguous, .tooManyRules, .tooManyCases:
      return ofRule[rule]?.place
    }
  }

  private func place(of word: String, in rule: RuleCode) -> BundlePlace? {
    ofRule[rule].map { $0.words[word] ?? $0.place }
  }

  private func place(ofStep step: Int, in rule: RuleCode) -> BundlePlace? {
    ofRule[rule].map { position in
      position.steps.indices.contains(step - 1) ? position.steps[step - 1] : position.place
    }
  }

  // MARK: - Words

  /// The code, and the arguments behind the rule.
  private func sentence(_ problem: RuleBookProblem) -> (BundleProblemCode, [String]) {
    switch problem {
    case .duplicateRule(let rule):
      let first = positions.first { $0.code == rule }
      return (.duplicateRule, [first.map { String($0.place.line) } ?? ""])
    case .generalWithoutClause: return (.generalWithoutClause, [])
    case .noSteps: return (.noSteps, [])
    case .unknownDocument(_, let document): return (.unknownDocument, [document.text])
    case .unknownOverride(_, let other): return (.unknownOverride, [other.text])
    case .circle(let rules): return (.ruleCircle, [listed(rules.map(\.text))])
    case .matterCircle(_, let matters): return (.matterCircle, [listed(matters.map(\.rawValue))])
    case .ambiguous(_, let other, let example): return (.ambiguousRules, [other.text] + words(of: example))
    case .impossible: return (.impossibleSubject, [])
    case .emptyValidity: return (.emptyValidity, [])
    case .unknownUnit(_, let unit): return (.ruleUnknownUnit, [unit.text])
    case .dissolvedUnit(_, let unit): return (.ruleDissolvedUnit, [unit.text])
    case .undeclaredCategory(_, let category): return (.ruleUndeclaredCategory, [category.rawValue])
    case .undeclaredTrait(_, let trait): return (.ruleUndeclaredTrait, [trait.rawValue])
    case .subjectOutsideConduct(_, let step): return (.subjectOutsideConduct, [String(step)])
    case .chainNotAlone(_, let step): return (.chainNotAlone, [String(step)])
    case .modeNeedsBodies(_, let step): return (.modeNeedsBodies, [String(step)])
    case .badWeights(_, let step): return (.badWeights, [String(step)])
    case .concurWithoutDecision(_, let step): return (.concurWithoutDecision, [String(step)])
    case .tooManyRules(let count, let limit): return (.tooManyRules, [String(count), String(limit)])
    case .tooManyCases(let count, let limit): return (.tooManyCases, [String(count), String(limit)])
    }
  }

  private func words(of example: RuleBookProblem.Example) -> [String] {
    [
      example.existing?.text ?? "", example.unit?.text ?? "", example.kind?.rawValue ?? "",
      example.category?.rawValue ?? "", listed(example.traits.map(\.rawValue)), example.within?.text ?? "",
      example.isBelow ? "below" : "",
    ]
  }
}

/// Words as one argument: the first 20, and `…` where there are more.
func listed(_ words: [String]) -> String {
  (words.prefix(20) + (words.count > 20 ? ["…"] : [])).joined(separator: ", ")
}
