/// How many units had a grade before, were given it at the rating, and have it now.
public struct GradeCount: Equatable, Sendable {
  public var grade: Grade
  public var before: Int
  public var rated: Int
  public var now: Int

  public init(grade: Grade, before: Int, rated: Int, now: Int) {
    self.grade = grade
    self.before = before
    self.rated = rated
    self.now = now
  }
}

/// A rate beside its target.
public struct RateFigure: Equatable, Sendable {
  public var rate: RuleCode
  public var reached: Fraction
  public var target: Percentage?
  public var higherThan: [RuleCode]
  /// Nil: not applicable, for the base is empty.
  public var isMet: Bool?

  public init(
    rate: RuleCode, reached: Fraction, target: Percentage? = nil, higherThan: [RuleCode] = [], isMet: Bool?
  ) {
    self.rate = rate
    self.reached = reached
    self.target = target
    self.higherThan = higherThan
    self.isMet = isMet
  }
}

/// A grade's share beside the reference ratio; advisory.
public struct RatioFigure: Equatable, Sendable {
  public var grade: Grade
  /// Its number in the ratio: 3 of 3:6:1.
  public var share: Int
  /// Of all units graded.
  public var reached: Fraction

  public init(grade: Grade, share: Int, reached: Fraction) {
    self.grade = grade
    self.share = share
    self.reached = reached
  }
}

/// How many units have an honour recorded this year.
public struct HonourCount: Equatable, Sendable {
  public var honour: SchemeWord
  public var count: Int

  public init(honour: SchemeWord, count: Int) {
    self.honour = honour
    self.count = count
  }
}

/// The year's figures over some units (R-28, R-30, R-74 to; decisions 16, 17).
public struct RateFigures: Sendable {
  public let scheme: Scheme
  public let tree: OrganizationTree
  public let years: [UnitYear]

  public init(scheme: Scheme, tree: OrganizationTree, years: [UnitYear]) {
    self.scheme = scheme
    self.tree = tree
    self.years = years
  }

  /// How many units have a grade now.
  public var graded: Int { years.count { $0.grades.present != nil } }

  /// Best first, every grade of the scheme.
  public var grades: [GradeCount] {
    scheme.grades.map(\.code).map { grade in
      GradeCount(
        grade: grade, before: years.count { $0.before == grade }, rated: years.count { $0.grades.rated == grade },
        now: years.count { $0.grades.present == grade })
    }
  }

  /// Every honour of the scheme, highest first.
  public var honours: [HonourCount] {
    scheme.honours.map(\.code).map { honour in
      HonourCount(honour: honour, count: years.count { $0.honours.contains(honour) })
    }
  }

  /// Best first; empty where the scheme has no reference ratio.
  public var ratio: [RatioFigure] {
    zip(scheme.grades, scheme.ratio).map { grade, share in
      RatioFigure(
        grade: grade.code, share: share,
        reached: Fraction(years.count { $0.grades.present == grade.code }, of: graded))
    }
  }

  /// Every rate of the scheme, in its order.
  public var rates: [RateFigure] {
    let reached = scheme.rates.map { ($0, fraction(of: $0)) }
    return reached.map { rate, fraction in
      let others = reached.filter { rate.higherThan.contains($0.0.code) }
      let isMet = (rate.atLeast.map(fraction.reaches) ?? true) && others.allSatisfy { fraction.exceeds($0.0, $0.1) }
      return RateFigure(
        rate: rate.code, reached: fraction, target: rate.atLeast, higherThan: rate.higherThan,
        isMet: fraction.isApplicable ? isMet : nil)
    }
  }

  /// What a rate has reached.
  public func fraction(of rate: RateTarget) -> Fraction {
    let fitting = years.filter { rate.selection.matches(tree[$0.unit]) }
    switch rate.measure {
    case .promoted(let grade):
      let base = fitting.filter { $0.grades.rated == grade }
      return Fraction(base.count { isPromoted($0, from: grade) }, of: base.count)
    case .standing(let grade):
      let base = fitting.compactMap(\.grades.present)
      return Fraction(base.count { scheme.isGrade($0, atLeast: grade) }, of: base.count)
    }
  }

  /// Nothing stands above the top grade but that grade with an honour (decision 16).
  private func isPromoted(_ year: UnitYear, from grade: Grade) -> Bool {
    guard let present = year.grades.present else { return false }
    if scheme.rank(of: grade) == 0 { return present == grade && !year.honours.isEmpty }
    return scheme.isGrade(present, betterThan: grade)
  }
}

extension Fraction {
  /// Whether a share is truly higher than another rate's target and than what that has reached, so far as there are such.
  /// All of the base is enough against all: nothing is higher.
  fileprivate func exceeds(_ other: RateTarget, _ reached: Fraction) -> Bool {
    guard part < base else { return isApplicable }
    let isAboveTarget = other.atLeast.map { isHigher(than: Fraction($0.tenths, of: 1000)) } ?? true
    return isAboveTarget && (!reached.isApplicable || isHigher(than: reached))
  }
}
