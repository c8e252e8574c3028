/// How a tenant runs a year: grades, scores, evidence, quotas, rates, phases, consequences. All of it is data; the
/// order of bodies comes from the rule book alone (DESIGN 7; ).
public struct Scheme: Equatable, Sendable {
  public var name: String
  public var basis: Basis?
  /// Best first; a unit's grade is one of these.
  public var grades: [Named<Grade>]
  /// Whether a grading case may be approved without a grade.
  public var allowsUngraded: Bool
  /// Above the top grade, highest first; recorded by `honour.record`.
  public var honours: [Named<SchemeWord>]
  /// The matters whose approval sets a grade, in the order of the year: the first rates, the last re-rates.
  public var gradingMatters: [Matter]
  /// Scoring forms; the first whose selection fits a unit is its form.
  public var forms: [ScoringForm]
  /// Grades barred by weak evidence.
  public var caps: [GradeCap]
  /// Grades that need named evidence.
  public var requirements: [GradeRequirement]
  public var quotas: [Quota]
  /// A reference ratio of the grades, best first; reported, never enforced (decision 17). Empty: none.
  public var ratio: [Int]
  /// How many grades a unit may rise at once against its last grade; nil: any.
  public var rise: RiseLimit?
  public var rates: [RateTarget]
  public var procedures: [Procedure]
  public var questionnaires: [QuestionnaireMinimum]
  public var targets: TargetDemands
  public var phases: [PhasePlan]
  /// Days on which figures are taken beside the closing, such as 20 November (decision 15).
  public var snapshots: [SnapshotPlan]
  public var publication: PublicationPlan
  public var consequences: [ConsequenceRule]
  public var groups: [Named<SchemeWord>]
  public var methods: [Named<SchemeWord>]
  public var channels: [Named<SchemeWord>]
  public var helps: [Named<SchemeWord>]
  /// What is counted per unit through the year: trainings, practical rules, members admitted.
  public var records: [Named<SchemeWord>]

  public init(name: String, grades: [Named<Grade>]) {
    self.name = name
    self.grades = grades
    basis = nil
    allowsUngraded = false
    honours = []
    gradingMatters = [Matter(rawValue: "rating"), Matter(rawValue: "acceptance")]
    forms = []
    caps = []
    requirements = []
    quotas = []
    ratio = []
    rise = nil
    rates = []
    procedures = []
    questionnaires = []
    targets = TargetDemands()
    phases = []
    snapshots = []
    publication = PublicationPlan()
    consequences = []
    groups = []
    methods = []
    channels = []
    helps = []
    records = []
  }

  /// The place of a grade on the ladder, 0 for the best; nil for a grade that the scheme does not know.
  public func rank(of grade: Grade) -> Int? { grades.firstIndex { $0.code == grade } }

  public func sets(gradeBy matter: Matter) -> Bool { gradingMatters.contains(matter) }
}
