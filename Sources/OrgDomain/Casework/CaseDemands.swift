/// What scheme, ledger and tree ask of one command: computed by the caller, judged by the machine. A demand that the
/// command does not meet is harmless elsewhere.
public struct CaseDemands: Equatable, Sendable {
  /// The grade that a ballot binds the subject to propose, and the one it proposes.
  public struct ProposalMismatch: Equatable, Sendable {
    public let proposed: String?
    public let bound: String

    public init(proposed: String?, bound: String) {
      self.proposed = proposed
      self.bound = bound
    }
  }

  /// The evidence without which the command cannot finish what it would finish: the submission, or the step.
  public var missing: [PartCode]
  /// An approval takes a grade.
  public var needsGrade: Bool
  /// The grade given is one of the scheme's.
  public var knowsGrade: Bool
  public var proposalMismatch: ProposalMismatch?
  /// Rules of the scheme that the grade given would break.
  public var breaches: [GradeBreach]
  /// The grade is not the proposed one, or not that of the points (decision 21).
  public var departs: Bool
  /// An approval of this matter sets a grade, if only an open one.
  public var setsGrade: Bool
  /// Who produces the evidence that is recorded; nil: judged by the body alone.
  public var producer: EvidencePart.Place?

  /// - Parameter setsGrade: nil: where a grade is needed or known.
  public init(
    missing: [PartCode] = [], needsGrade: Bool = false, knowsGrade: Bool = false,
    proposalMismatch: ProposalMismatch? = nil, breaches: [GradeBreach] = [], departs: Bool = false,
    setsGrade: Bool? = nil, producer: EvidencePart.Place? = nil
  ) {
    self.missing = missing
    self.needsGrade = needsGrade
    self.knowsGrade = knowsGrade
    self.proposalMismatch = proposalMismatch
    self.breaches = breaches
    self.departs = departs
    self.setsGrade = setsGrade ?? (needsGrade || knowsGrade)
    self.producer = producer
  }
}
