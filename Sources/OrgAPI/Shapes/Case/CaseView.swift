/// A case as its reader may see it.
public struct CaseView: WireShape {
  public static let sharedName: String? = "CaseView"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject.", .code),
    "unitName": Field("The subject's name.", .name),
    "matter": Field("The matter.", .word),
    "campaign": Field("The campaign's code.", .code),
    "phase": Field("Where it stands."),
    "verdict": Field("How it was decided; absent before."),
    "round": Field("Counted from 1; a rejected case goes on as its next round.", .integer(1...Int.max)),
    "revision": Field("Give it back as `expectedRevision`.", .count),
    "rule": Field("The rule whose steps it takes; absent before it is submitted.", .code),
    "rulebookVersion": Field("The version of the rule book that its route is pinned to.", .count),
    "waiting": Field("The step that it waits at; absent where it waits for nobody."),
    "steps": Field("The steps of its route; empty before it is submitted.", .list(1000, of: .none)),
    "document": Field("The document as last saved."),
    "documentVersion": Field("Counted from 1.", .count),
    "evidence": Field("The evidence parts that are there.", .list(1000, of: .word)),
    "missing": Field("The evidence parts that the next act still needs.", .list(1000, of: .none)),
    "grade": Field("The grade given; absent where none was.", .grade),
    "points": Field("The points given with it.", .points),
    "noticeUntil": Field("While its decision is publicised: the last day on which objections are taken.", .date),
    "dueAt": Field("By when it must be decided; absent where no phase says so.", .time),
    "advisories": Field("Right after a decision: what the scheme has to say against it without refusing it."),
    "may": Field("What the caller may do now.", .list(1000, of: .none)),
    "urged": Field("How often whoever is awaited was urged; absent where he was not."),
    "copies": Field(
      "The units that got a copy; told by `case.get` and `case.copy` alone.", .list(10_000, of: .none)),
    "reads": Field(
      "Who has read it, and which revision; told by `case.get` and `case.copy` alone.",
      .list(1_000_000, of: .none)),
    "createdAt": Field("When it was created.", .time),
    "updatedAt": Field("When it last changed.", .time),
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
  /// How it was decided; absent before.
  public var verdict: Wire.Verdict?
  /// Counted from 1; a rejected case goes on as its next round.
  public var round: Int
  /// Give it back as `expectedRevision`.
  public var revision: Int
  /// The rule whose steps it takes; absent before it is submitted.
  public var rule: String?
  /// The version of the rule book that its route is pinned to.
  public var rulebookVersion: Int?
  /// The step that it waits at; absent where it waits for nobody.
  public var waiting: CaseWaitingView?
  /// The steps of its route; empty before it is submitted.
  public var steps: [CaseStepView]
  /// The document as last saved.
  public var document: CaseDocument?
  /// Counted from 1.
  public var documentVersion: Int?
  /// The evidence parts that are there.
  public var evidence: [String]
  /// The evidence parts that the next act still needs.
  public var missing: [CaseMissing]
  /// The grade given; absent where none was.
  public var grade: String?
  /// The points given with it.
  public var points: Double?
  /// While its decision is publicised: the last day on which objections are taken.
  public var noticeUntil: String?
  /// By when it must be decided; absent where no phase says so.
  public var dueAt: String?
  /// Right after a decision: what the scheme has to say against it without refusing it.
  public var advisories: [Notice]?
  /// What the caller may do now.
  public var may: [CaseMayView]
  /// How often whoever is awaited was urged; absent where he was not.
  public var urged: CaseUrgedView?
  /// The units that got a copy; told by `case.get` and `case.copy` alone.
  public var copies: [CaseBodyView]?
  /// Who has read it, and which revision; told by `case.get` and `case.copy` alone.
  public var reads: [CaseReadView]?
  /// When it was created.
  public var createdAt: String
  /// When it last changed.
  public var updatedAt: String

  public init(
    `case`: String, unit: String, unitName: String, matter: String, campaign: String, phase: Wire.Phase,
    verdict: Wire.Verdict? = nil, round: Int, revision: Int, rule: String? = nil, rulebookVersion: Int? = nil,
    waiting: CaseWaitingView? = nil, steps: [CaseStepView], document: CaseDocument? = nil,
    documentVersion: Int? = nil, evidence: [String] = [], missing: [CaseMissing] = [], grade: String? = nil,
    points: Double? = nil, noticeUntil: String? = nil, dueAt: String? = nil, advisories: [Notice]? = nil,
    may: [CaseMayView], urged: CaseUrgedView? = nil, copies: [CaseBodyView]? = nil, reads: [CaseReadView]? = nil,
    createdAt: String, updatedAt: String
  ) {
    self.case = `case`
    self.unit = unit
    self.unitName = unitName
    self.matter = matter
    self.campaign = campaign
    self.phase = phase
    self.verdict = verdict
    self.round = round
    self.revision = revision
    self.rule = rule
    self.rulebookVersion = rulebookVersion
    self.waiting = waiting
    self.steps = steps
    self.document = document
    self.documentVersion = documentVersion
    self.evidence = evidence
    self.missing = missing
    self.grade = grade
    self.points = points
    self.noticeUntil = noticeUntil
    self.dueAt = dueAt
    self.advisories = advisories
    self.may = may
    self.urged = urged
    self.copies = copies
    self.reads = reads
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
