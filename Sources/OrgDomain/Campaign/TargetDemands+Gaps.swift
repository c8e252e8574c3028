/// What a target lacks before it may be submitted. Measures are counted from 0.
public enum TargetGap: Equatable, Sendable {
  case problems(listed: Int, needed: Int)
  case measures(listed: Int, needed: Int)
  case quantity(measure: Int)
  case person(measure: Int)
  case timeLimit(measure: Int)
}

/// Which particulars of a measure are written down.
public struct MeasureParticulars: Equatable, Sendable {
  public var hasQuantity: Bool
  public var hasPerson: Bool
  public var hasTimeLimit: Bool

  public init(hasQuantity: Bool, hasPerson: Bool, hasTimeLimit: Bool) {
    self.hasQuantity = hasQuantity
    self.hasPerson = hasPerson
    self.hasTimeLimit = hasTimeLimit
  }
}

extension TargetDemands {
  /// What a target with so many problems and these measures lacks.
  public func gaps(problems: Int, measures: [MeasureParticulars]) -> [TargetGap] {
    var gaps: [TargetGap] = []
    if problems < self.problems { gaps.append(.problems(listed: problems, needed: self.problems)) }
    if measures.count < self.measures { gaps.append(.measures(listed: measures.count, needed: self.measures)) }
    guard needsParticulars else { return gaps }
    for (number, measure) in measures.enumerated() {
      if !measure.hasQuantity { gaps.append(.quantity(measure: number)) }
      if !measure.hasPerson { gaps.append(.person(measure: number)) }
      if !measure.hasTimeLimit { gaps.append(.timeLimit(measure: number)) }
    }
    return gaps
  }
}
