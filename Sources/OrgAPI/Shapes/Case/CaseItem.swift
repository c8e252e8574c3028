/// A case in a list.
public struct CaseItem: WireShape {
  public static let sharedName: String? = "CaseItem"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject.", .code),
    "unitName": Field("The subject's name.", .name),
    "matter": Field("The matter.", .word),
    "campaign": Field("The campaign's code.", .code),
    "phase": Field("Where it stands."),
    "verdict": Field("How it was decided."),
    "grade": Field("The grade given; absent where none was.", .grade),
    "round": Field("Counted from 1.", .integer(1...Int.max)),
    "revision": Field("Its revision.", .count),
    "waiting": Field("Whom it waits for; absent where it waits for nobody."),
  ]

  /// The case's id.
  public var `case`: String
  /// The subject.
  public var unit: String
  /// The subject's name.
  public var unitName: String
  /// The matter.
  public var matter: String
  /// The campaign's code.
  public var campaign: String
  /// Where it stands.
  public var phase: Wire.Phase
  /// How it was decided.
  public var verdict: Wire.Verdict?
  /// The grade given; absent where none was.
  public var grade: String?
  /// Counted from 1.
  public var round: Int
  /// Its revision.
  public var revision: Int
  /// Whom it waits for; absent where it waits for nobody.
  public var waiting: CaseItemWaiting?

  public init(
    `case`: String, unit: String, unitName: String, matter: String, campaign: String, phase: Wire.Phase,
    verdict: Wire.Verdict? = nil, grade: String? = nil, round: Int, revision: Int, waiting: CaseItemWaiting? = nil
  ) {
    self.case = `case`
    self.unit = unit
    self.unitName = unitName
    self.matter = matter
    self.campaign = campaign
    self.phase = phase
    self.verdict = verdict
    self.grade = grade
    self.round = round
    self.revision = revision
    self.waiting = waiting
  }
}
