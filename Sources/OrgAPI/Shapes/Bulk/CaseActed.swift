/// What came of a case among many.
public struct CaseActed: WireShape {
  public static let sharedName: String? = "CaseActed"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject; absent where the caller may not know it.", .code),
    "outcome": Field("What came of it."),
    "phase": Field("Where the case stands after it."),
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
  public var outcome: Wire.ActOutcome
  /// Where the case stands after it.
  public var phase: Wire.Phase?
  /// The case's revision after it; absent where nothing was done.
  public var revision: Int?
  /// With `refused`: the kind of error that it is.
  public var kind: ErrorKind?
  /// With `refused`: why.
  public var refusal: Notice?
  /// With `refused`: every reason, where there are several.
  public var reasons: [Notice]?

  public init(
    `case`: String, unit: String? = nil, outcome: Wire.ActOutcome, phase: Wire.Phase? = nil, revision: Int? = nil,
    kind: ErrorKind? = nil, refusal: Notice? = nil, reasons: [Notice]? = nil
  ) {
    self.case = `case`
    self.unit = unit
    self.outcome = outcome
    self.phase = phase
    self.revision = revision
    self.kind = kind
    self.refusal = refusal
    self.reasons = reasons
  }
}
