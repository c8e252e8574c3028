/// What a unit commits itself to and reports: the grade aimed at, targets, measures, duties, the report.
public struct CaseDocument: WireShape {
  public static let sharedName: String? = "CaseDocument"
  public static let fields: FieldTable = [
    "targetGrade": Field("The grade aimed at; of a grading matter, the grade proposed.", .grade),
    "targets": Field("The targets.", .list(100, of: .none)),
    "measures": Field("The measures.", .list(100, of: .none)),
    "report": Field("The report, such as a self-check or a summary.", .report),
    "problems": Field("Of a letter: the problems that it names.", .list(100, of: .remark)),
    "superiorDuties": Field("Of a letter: what the superior undertakes.", .list(100, of: .remark)),
    "subordinateDuties": Field("Of a letter: what the unit undertakes.", .list(100, of: .remark)),
  ]

  /// The grade aimed at; of a grading matter, the grade proposed.
  public var targetGrade: String?
  /// The targets.
  public var targets: [CaseTarget]
  /// The measures.
  public var measures: [CaseMeasure]
  /// The report, such as a self-check or a summary.
  public var report: String?
  /// Of a letter: the problems that it names.
  public var problems: [String]?
  /// Of a letter: what the superior undertakes.
  public var superiorDuties: [String]?
  /// Of a letter: what the unit undertakes.
  public var subordinateDuties: [String]?

  public init(
    targetGrade: String? = nil, targets: [CaseTarget], measures: [CaseMeasure], report: String? = nil,
    problems: [String]? = nil, superiorDuties: [String]? = nil, subordinateDuties: [String]? = nil
  ) {
    self.targetGrade = targetGrade
    self.targets = targets
    self.measures = measures
    self.report = report
    self.problems = problems
    self.superiorDuties = superiorDuties
    self.subordinateDuties = subordinateDuties
  }
}
