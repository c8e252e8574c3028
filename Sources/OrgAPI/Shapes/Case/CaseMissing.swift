/// A part of the evidence that is not there yet.
public struct CaseMissing: WireShape {
  public static let sharedName: String? = "CaseMissing"
  public static let fields: FieldTable = [
    "part": Field("The part's code.", .word),
    "name": Field("Its name.", .name),
    "before": Field("What cannot finish without it; `subject` is the submission."),
  ]

  /// The part's code.
  public var part: String
  /// Its name.
  public var name: String
  /// What cannot finish without it; `subject` is the submission.
  public var before: Wire.EvidenceGate

  public init(part: String, name: String, before: Wire.EvidenceGate) {
    self.part = part
    self.name = name
    self.before = before
  }
}
