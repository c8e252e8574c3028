/// A decision of one case among many.
public struct CaseDecision: WireShape {
  public static let sharedName: String? = "CaseDecision"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
    "verdict": Field("The decision."),
    "grade": Field("The grade given; only where the matter sets one and the case is approved.", .grade),
    "points": Field("The points given, at most one decimal; only where no score sheet has a total.", .points),
    "reason": Field(
      "Why; required when rejected, and where a soft rule or the proposed grade is departed from.", .remark),
  ]

  /// The case's id.
  public var `case`: String
  /// The revision the caller has seen; another one answers `conflict`.
  public var expectedRevision: Int?
  /// The decision.
  public var verdict: Wire.Verdict
  /// The grade given; only where the matter sets one and the case is approved.
  public var grade: String?
  /// The points given, at most one decimal; only where no score sheet has a total.
  public var points: Double?
  /// Why; required when rejected, and where a soft rule or the proposed grade is departed from.
  public var reason: String?

  public init(
    `case`: String, expectedRevision: Int? = nil, verdict: Wire.Verdict, grade: String? = nil, points: Double? = nil,
    reason: String? = nil
  ) {
    self.case = `case`
    self.expectedRevision = expectedRevision
    self.verdict = verdict
    self.grade = grade
    self.points = points
    self.reason = reason
  }

  public func validate() throws(ParamsError) {
    if verdict == .rejected, reason == nil {
      throw ParamsError(path: "reason", problem: .requiredBecause("verdict: rejected"))
    }
  }
}
