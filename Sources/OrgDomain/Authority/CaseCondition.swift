/// Conditions on the case, judged when a step begins; all that are set hold (DESIGN 5).
public struct CaseCondition: Equatable, Sendable {
  /// The proposed grade is one of these; empty is no condition.
  public var proposedGrades: [String]
  public var scoreAtLeast: Int?
  public var scoreBelow: Int?
  /// These evidence parts are there.
  public var evidence: [String]

  public init(
    proposedGrades: [String] = [], scoreAtLeast: Int? = nil, scoreBelow: Int? = nil, evidence: [String] = []
  ) {
    self.proposedGrades = proposedGrades
    self.scoreAtLeast = scoreAtLeast
    self.scoreBelow = scoreBelow
    self.evidence = evidence
  }

  /// What is known of a case when a step begins. Nil: not known.
  public struct Facts: Equatable, Sendable {
    public var proposedGrade: String?
    public var score: Int?
    public var evidence: Set<String>?

    public init(proposedGrade: String? = nil, score: Int? = nil, evidence: Set<String>? = nil) {
      self.proposedGrade = proposedGrade
      self.score = score
      self.evidence = evidence
    }
  }

  /// Whether the step takes place. What is not known counts as met: a step is never skipped by silence (DESIGN 12).
  public func holds(for facts: Facts) -> Bool {
    if !proposedGrades.isEmpty, let grade = facts.proposedGrade, !proposedGrades.contains(grade) { return false }
    if let scoreAtLeast, let score = facts.score, score < scoreAtLeast { return false }
    if let scoreBelow, let score = facts.score, score >= scoreBelow { return false }
    return facts.evidence.map { known in evidence.allSatisfy(known.contains) } ?? true
  }
}
