/// Judges a grade by the evidence of one case (R-28 to R-42; decisions 18, 21). Quotas are `QuotaCount`'s.
public struct GradeJudgement: Equatable, Sendable {
  public let scheme: Scheme
  /// The parts that are asked of the unit in this matter.
  public let parts: [EvidencePart]
  public let evidence: Set<PartCode>
  /// The latest ballot of each part.
  public let ballots: [PartCode: BallotCheck]
  public let form: ScoringForm?
  public let points: Points?
  /// The grade that stood before; nil: none, and rising is not judged.
  public let last: Grade?
  /// What the subject proposed.
  public let proposed: Grade?

  public init(
    scheme: Scheme, parts: [EvidencePart], evidence: Set<PartCode>, ballots: [PartCode: BallotCheck] = [:],
    form: ScoringForm? = nil, points: Points? = nil, last: Grade? = nil, proposed: Grade? = nil
  ) {
    self.scheme = scheme
    self.parts = parts
    self.evidence = evidence
    self.ballots = ballots
    self.form = form
    self.points = points
    self.last = last
    self.proposed = proposed
  }

  /// The rules that a grade would break; none for a grade that is not of the scheme.
  public func breaches(of grade: Grade) -> [GradeBreach] {
    guard scheme.rank(of: grade) != nil else { return [] }
    return scheme.caps.compactMap { breach(of: $0, by: grade) }
      + scheme.requirements.compactMap { breach(of: $0, by: grade) }
      + [riseBreach(by: grade), bandBreach(by: grade)].compactMap { $0 }
  }

  /// Whether a grade is not the one proposed, or not that of the points (decision 21). Where nothing was proposed and
  /// there are no points, there is nothing to depart from.
  public func departs(_ grade: Grade?) -> Bool {
    (proposed.map { $0 != grade } ?? false) || (band.map { $0 != grade } ?? false)
  }

  /// The grade that the points earn; nil without points or bands.
  public var band: Grade? { points.flatMap { form?.band(of: $0) } }

  /// A part of which no ballot is there does not cap: whether it must be there is the procedure's to say.
  private func breach(of cap: GradeCap, by grade: Grade) -> GradeBreach? {
    guard scheme.isGrade(grade, betterThan: cap.best), let share = ballots[cap.part]?.share(of: cap.options),
      share.isApplicable, !share.reaches(cap.below)
    else { return nil }
    return GradeBreach(rule: cap.code, force: cap.force, kind: .cap(best: cap.best))
  }

  /// Parts that this matter does not ask of the unit cannot be produced, and are not required.
  private func breach(of requirement: GradeRequirement, by grade: Grade) -> GradeBreach? {
    guard scheme.isGrade(grade, atLeast: requirement.grade) else { return nil }
    let asked = Set(parts.map(\.code))
    let missing = requirement.parts.filter { asked.contains($0) && !evidence.contains($0) }
    guard !missing.isEmpty else { return nil }
    return GradeBreach(rule: requirement.code, force: requirement.force, kind: .requirement(missing))
  }

  private func riseBreach(by grade: Grade) -> GradeBreach? {
    guard let rise = scheme.rise, let last, let before = scheme.rank(of: last), let now = scheme.rank(of: grade),
      before - now > rise.grades
    else { return nil }
    return GradeBreach(rule: nil, force: rise.force, kind: .rise(from: last, to: grade, limit: rise.grades))
  }

  private func bandBreach(by grade: Grade) -> GradeBreach? {
    guard let band, band != grade else { return nil }
    return GradeBreach(rule: nil, force: .soft, kind: .band(band))
  }
}
