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
    "may": Field("What the caller may do now.", .list(1000, of: .none)),
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
  /// What the caller may do now.
  public var may: [CaseMayView]
  /// When it was created.
  public var createdAt: String
  /// When it last changed.
  public var updatedAt: String

  public init(
    `case`: String, unit: String, unitName: String, matter: String, campaign: String, phase: Wire.Phase,
    verdict: Wire.Verdict? = nil, round: Int, revision: Int, rule: String? = nil, rulebookVersion: Int? = nil,
    waiting: CaseWaitingView? = nil, steps: [CaseStepView], document: CaseDocument? = nil,
    documentVersion: Int? = nil, may: [CaseMayView], createdAt: String, updatedAt: String
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
    self.may = may
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
