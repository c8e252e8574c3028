/// A case that was decided among many.
public struct CaseDecided: WireShape {
  public static let sharedName: String? = "CaseDecided"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject.", .code),
    "verdict": Field("The decision."),
    "grade": Field("The grade given.", .grade),
    "revision": Field("The case's revision after it.", .count),
  ]

  /// The case's id.
  public var `case`: String
  /// The subject.
  public var unit: String
  /// The decision.
  public var verdict: Wire.Verdict
  /// The grade given.
  public var grade: String?
  /// The case's revision after it.
  public var revision: Int

  public init(`case`: String, unit: String, verdict: Wire.Verdict, grade: String? = nil, revision: Int) {
    self.case = `case`
    self.unit = unit
    self.verdict = verdict
    self.grade = grade
    self.revision = revision
  }
}
