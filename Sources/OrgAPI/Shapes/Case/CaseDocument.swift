/// What a unit commits itself to: the grade aimed at, targets and measures.
public struct CaseDocument: WireShape {
  public static let sharedName: String? = "CaseDocument"
  public static let fields: FieldTable = [
    "targetGrade": Field("The grade aimed at.", .grade),
    "targets": Field("The targets.", .list(100, of: .none)),
    "measures": Field("The measures.", .list(100, of: .none)),
  ]

  /// The grade aimed at.
  public var targetGrade: String?
  /// The targets.
  public var targets: [CaseTarget]
  /// The measures.
  public var measures: [CaseMeasure]

  public init(targetGrade: String? = nil, targets: [CaseTarget], measures: [CaseMeasure]) {
    self.targetGrade = targetGrade
    self.targets = targets
    self.measures = measures
  }
}
