/// A case's number in the store, from 1; its id on the wire.
public struct CaseNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Where a case stands (DESIGN 7).
public enum CasePhase: Equatable, Sendable {
  case draft
  /// Waiting at a step of the pinned route, counted from 0.
  case inReview(step: Int)
  case decided(Verdict)
  case published
  case closed
  /// Back at the subject with a reason.
  case returned
  case withdrawn

  public enum Verdict: String, CaseIterable, Sendable {
    case approved
    case rejected
  }
}

/// One case: one unit, one matter, one campaign. Built by applying its events from the first.
public struct CaseState: Equatable, Sendable {
  public let number: CaseNumber
  public internal(set) var unit: UnitIndex
  public let matter: Matter
  public let campaign: CampaignCode
  public internal(set) var phase: CasePhase = .draft
  /// From 1; a rejected or re-opened case goes on as its next round.
  public internal(set) var round = 1
  /// From 1; every event makes the next. Guards each write.
  public internal(set) var revision: Int64 = 0
  /// Empty until submitted.
  public internal(set) var steps: [CaseStep] = []
  public internal(set) var rule: RuleCode?
  public internal(set) var bookVersion = 0
  /// The day on which it was last submitted; rules' validity is compared with it.
  public internal(set) var submittedOn: Day?
  public internal(set) var hasDocument = false
  public internal(set) var proposedGrade: String?
  /// What the subject recorded, before it submitted.
  public internal(set) var subjectEvidence = CaseEvidence()
  /// What bodies recorded while the case was under review; of a case that was rejected, its next round begins without.
  public internal(set) var bodyEvidence = CaseEvidence()
  /// What the decision graded; nil until one is taken, of rejected cases, and of matters that set no grade.
  public internal(set) var grading: CaseGrading?
  /// Whether it was re-opened and has not been decided since.
  public internal(set) var isReopened = false
  /// The last day of the publicity of its decision (公示).
  public internal(set) var noticeUntil: Day?
  /// To whom it goes when it has been done again what it was sent back for.
  public internal(set) var wayBack: WayBack?
  /// The step whose end brought the case to the step that waits; nil where it came otherwise.
  public internal(set) var cameFrom: Int?
  /// Everyone who created, saved, submitted or withdrew it, or recorded its evidence: the subject's side.
  public internal(set) var subjectSide: Set<UserNumber> = []
  /// Everyone who did something for a body, in any round.
  public internal(set) var bodySide: Set<UserNumber> = []

  public init(number: CaseNumber, unit: UnitIndex, matter: Matter, campaign: CampaignCode) {
    self.number = number
    self.unit = unit
    self.matter = matter
    self.campaign = campaign
  }

  /// The bodies that had a step of a route which the case no longer follows.
  public internal(set) var formerBodies: Set<UnitIndex> = []

  /// Every body that has, had or will have a step.
  public var bodies: Set<UnitIndex> { formerBodies.union(routeBodies) }

  /// The evidence parts that are there and count.
  public var evidence: Set<PartCode> { subjectEvidence.parts.union(bodyEvidence.parts) }

  /// The total of the latest score sheet; a body's goes before the subject's own.
  public var score: Points? { bodyEvidence.score ?? subjectEvidence.score }

  private var routeBodies: [UnitIndex] { steps.flatMap(\.units) }

  /// Takes other steps in the place of the present ones; bodies that have a place no more had one.
  mutating func follow(_ steps: [CaseStep]) {
    let left = routeBodies
    self.steps = steps
    formerBodies = formerBodies.union(left).subtracting(routeBodies)
  }

  public var facts: CaseCondition.Facts {
    CaseCondition.Facts(
      proposedGrade: proposedGrade, score: score.map { $0.tenths / 10 }, evidence: Set(evidence.map(\.rawValue)))
  }

  /// The step that the case waits at.
  public var currentStep: CaseStep? {
    if case .inReview(let step) = phase { steps[step] } else { nil }
  }

  public var isOpen: Bool {
    switch phase {
    case .draft, .inReview, .returned: true
    case .decided, .published, .closed, .withdrawn: false
    }
  }
}
