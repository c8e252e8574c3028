/// Why a scheme or a plan is refused: what does not fit together in it.
public enum SchemeProblem: Error, Equatable, Sendable {
  case noGrades
  case noGradingMatter
  /// The code or word stands twice where it may stand once.
  case duplicate(String, in: SchemePlace)
  case unknownGrade(Grade, in: SchemePlace)
  /// No procedure of the scheme asks for the part.
  case unknownPart(PartCode, in: SchemePlace)
  /// The ballot has no such option.
  case unknownOption(SchemeWord, in: SchemePlace)
  /// The group is not declared, or does not vote in the ballot.
  case unknownGroup(SchemeWord, in: SchemePlace)
  case unknownRecord(SchemeWord, in: SchemePlace)
  case unknownRate(RuleCode, in: SchemePlace)
  /// Nothing is named where something must be: options, parts, grades, matters, conditions.
  case emptyList(in: SchemePlace)
  /// A cap on a part that is no ballot.
  case notBallot(PartCode, in: SchemePlace)
  /// Demands of a ballot on a part of another kind.
  case demandsWithoutBallot(PartCode, in: SchemePlace)
  /// Carrying options without a share to reach, or a share without options.
  case carryingIncomplete(PartCode, in: SchemePlace)
  /// The submission would wait for what only a later step produces.
  case gateBeforeProducer(PartCode, in: SchemePlace)
  /// Nothing ever waits for the step that is to wait for the part.
  case gateNeverWaits(PartCode, in: SchemePlace)
  /// Bands must stand best first and begin lower each time.
  case bandsOutOfOrder(in: SchemePlace)
  /// The last band must begin at 0.
  case bandsOpenBelow(in: SchemePlace)
  case ratioLength(count: Int, grades: Int)
  case rateWithoutTarget(in: SchemePlace)
  case rateCircle([RuleCode], in: SchemePlace)
  /// A rate that must be higher than another one has a target that is not.
  case rateNotHigher(RuleCode, than: RuleCode, in: SchemePlace)
  /// The phase ends before it begins, if only in years of one kind.
  case emptyPhase(PhaseCode, in: SchemePlace)
  /// A plan may add reviews, concurrence and guidance only (decision 28).
  case stepNotAllowed(StepAction, Matter, in: SchemePlace)
  /// A plan may not take the place of a part of the scheme.
  case partOfScheme(PartCode, in: SchemePlace)
  /// Nor that of a part of another plan that holds for some of the same units.
  case partOfPlan(PartCode, of: UnitCode, in: SchemePlace)
  /// A procedure before it of the same matter fits every unit that this one fits.
  case hiddenProcedure(Matter, in: SchemePlace)

  /// Where to look.
  public var place: SchemePlace {
    switch self {
    case .noGrades: SchemePlace(.grades)
    case .noGradingMatter: SchemePlace(.gradingMatters)
    case .ratioLength: SchemePlace(.ratio)
    case .duplicate(_, let place), .unknownGrade(_, let place), .unknownPart(_, let place),
      .unknownOption(_, let place), .unknownGroup(_, let place), .unknownRecord(_, let place),
      .unknownRate(_, let place), .emptyList(let place), .notBallot(_, let place),
      .demandsWithoutBallot(_, let place), .carryingIncomplete(_, let place), .gateBeforeProducer(_, let place),
      .gateNeverWaits(_, let place), .bandsOutOfOrder(let place), .bandsOpenBelow(let place),
      .rateWithoutTarget(let place), .rateCircle(_, let place), .rateNotHigher(_, _, let place),
      .emptyPhase(_, let place), .stepNotAllowed(_, _, let place), .partOfScheme(_, let place),
      .partOfPlan(_, _, let place), .hiddenProcedure(_, let place):
      place
    }
  }
}

extension Scheme {
  /// What does not fit together in the scheme, section by section; empty: it may be published.
  public var problems: [SchemeProblem] { SchemeCheck(scheme: self).problems }
}

extension LocalPlan {
  /// What in the plan does not fit together, or not beside the scheme; empty: it may be published (decision 28). The
  /// places of steps count from 0 in their matter.
  ///
  /// - Parameter others: the plans of units above and below; a part stands in one of them only.
  public func problems(beside scheme: Scheme, and others: [LocalPlan] = []) -> [SchemeProblem] {
    PlanCheck(plan: self, scheme: scheme, others: others).problems
  }
}
