/// Checks rates against each other.
struct RateCheck {
  let rates: [RateTarget]
  let scheme: Scheme

  var problems: [SchemeProblem] {
    rates.enumerated().flatMap { index, rate in problems(of: rate, in: SchemePlace(.rates, index)) } + circles
  }

  private func rate(_ code: RuleCode) -> RateTarget? { rates.first { $0.code == code } }

  private func problems(of rate: RateTarget, in place: SchemePlace) -> [SchemeProblem] {
    var problems: [SchemeProblem] = []
    if scheme.rank(of: rate.grade) == nil { problems.append(.unknownGrade(rate.grade, in: place)) }
    if rate.atLeast == nil, rate.higherThan.isEmpty { problems.append(.rateWithoutTarget(in: place)) }
    for other in rate.higherThan {
      guard let found = self.rate(other) else {
        problems.append(.unknownRate(other, in: place))
        continue
      }
      if other != rate.code, !isHigher(rate, than: found) {
        problems.append(.rateNotHigher(rate.code, than: other, in: place))
      }
    }
    return problems
  }

  /// Where both have a target; nothing is higher than all.
  private func isHigher(_ rate: RateTarget, than other: RateTarget) -> Bool {
    guard let target = rate.atLeast, let limit = other.atLeast else { return true }
    return target > limit || target == .percent(100)
  }

  // MARK: - Circles

  /// Each circle once, at its first rate.
  private var circles: [SchemeProblem] {
    let reached = Dictionary(rates.map { ($0.code, reach(from: $0)) }) { first, _ in first }
    var told: Set<RuleCode> = []
    return rates.enumerated().compactMap { index, rate in
      guard !told.contains(rate.code), let ahead = reached[rate.code], ahead.contains(rate.code) else { return nil }
      let circle = ahead.filter { reached[$0]?.contains(rate.code) ?? false }
      told.formUnion(circle)
      return .rateCircle(circle.sorted(), in: SchemePlace(.rates, index))
    }
  }

  /// The rates that one leads to, step by step.
  private func reach(from rate: RateTarget) -> Set<RuleCode> {
    var (found, waiting) = (Set<RuleCode>(), rate.higherThan)
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += self.rate(next)?.higherThan ?? [] }
    }
    return found
  }
}

extension RateTarget {
  /// The grade that is measured.
  var grade: Grade {
    switch measure {
    case .promoted(let grade), .standing(let grade): grade
    }
  }
}
