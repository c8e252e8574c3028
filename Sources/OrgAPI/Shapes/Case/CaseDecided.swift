/// A case that was to be decided among many.
public struct CaseDecided: WireShape {
  public static let sharedName: String? = "CaseDecided"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject; absent where the caller may not know it.", .code),
    "outcome": Field("What came of it."),
    "verdict": Field("The decision."),
    "grade": Field("The grade given, or that was to be given.", .grade),
    "revision": Field("The case's revision after it; absent where nothing was done.", .count),
    "kind": Field("With `refused`: the kind of error that it is."),
    "refusal": Field("With `refused`: why."),
    "reasons": Field("With `refused`: every reason, where there are several."),
  ]

  /// The case's id.
  public var `case`: String
  /// The subject; absent where the caller may not know it.
  public var unit: String?
  /// What came of it.
  public var outcome: Wire.DecisionOutcome
  /// The decision.
  public var verdict: Wire.Verdict
  /// The grade given, or that was to be given.
  public var grade: String?
  /// The case's revision after it; absent where nothing was done.
  public var revision: Int?
  /// With `refused`: the kind of error that it is.
  public var kind: ErrorKind?
  /// With `refused`: why.
  public var refusal: Notice?
  /// With `refused`: every reason, where there are several.
  public var reasons: [Notice]?

  public init(
    `case`: String, unit: String? = nil, outcome: Wire.DecisionOutcome, verdict: Wire.Verdict, grade: String? = nil,
    revision: Int? = nil, kind: ErrorKind? = nil, refusal: Notice? = nil, reasons: [Notice]? = nil
  ) {
    self.case = `case`
    self.unit = unit
    self.outcome = outcome
    self.verdict = verdict
    self.grade = grade
    self.revision = revision
    self.kind = kind
    self.refusal = refusal
    self.reasons = reasons
  }
}
