extension Scheme {
  /// The evidence that a matter asks of a unit: the parts of the first procedure that fits, and what local plans add,
  /// those of higher units first. A plan never takes the place of a part that stands above it.
  ///
  /// - Parameter plans: the plans that hold for the unit, nearest first.
  public func parts(for unit: Unit, matter: Matter, plans: [LocalPlan] = []) -> [EvidencePart] {
    var parts: [EvidencePart] = []
    for procedures in [procedures] + plans.reversed().map(\.procedures) {
      let fitting = procedures.first { $0.matter == matter && $0.selection.matches(unit) }
      for part in fitting?.parts ?? [] where !parts.contains(where: { $0.code == part.code }) { parts.append(part) }
    }
    return parts
  }

  /// A part of the evidence that a matter asks of a unit.
  public func part(_ code: PartCode, for unit: Unit, matter: Matter, plans: [LocalPlan] = []) -> EvidencePart? {
    parts(for: unit, matter: matter, plans: plans).first { $0.code == code }
  }

  /// The form that a unit is scored by.
  public func form(for unit: Unit) -> ScoringForm? { forms.first { $0.selection.matches(unit) } }

  /// What a body's survey needs: of several minima the one that names the unit, else the first that fits. Plans may
  /// raise the numbers, never lower them; a ratio of the scheme stands.
  public func questionnaireMinimum(for unit: Unit, plans: [LocalPlan] = []) -> QuestionnaireMinimum? {
    let found = ([questionnaires] + plans.reversed().map(\.questionnaires)).compactMap { minimum(for: unit, in: $0) }
    guard var result = found.first else { return nil }
    for other in found.dropFirst() {
      result.questionnaires = max(result.questionnaires, other.questionnaires)
      result.appraised = max(result.appraised, other.appraised)
      if result.ratio.isEmpty { result.ratio = other.ratio }
      result.basis = result.basis ?? other.basis
    }
    return result
  }

  private func minimum(for unit: Unit, in minima: [QuestionnaireMinimum]) -> QuestionnaireMinimum? {
    let fitting = minima.filter { $0.selection.matches(unit) }
    return fitting.first { $0.selection.units.contains(unit.code) } ?? fitting.first
  }

  /// Whether a grade is at least as good as another; false where either is not of the scheme.
  public func isGrade(_ grade: Grade, atLeast other: Grade) -> Bool {
    guard let rank = self.rank(of: grade), let limit = self.rank(of: other) else { return false }
    return rank <= limit
  }

  /// Whether a grade is better than another; false where either is not of the scheme.
  public func isGrade(_ grade: Grade, betterThan other: Grade) -> Bool {
    guard let rank = self.rank(of: grade), let limit = self.rank(of: other) else { return false }
    return rank < limit
  }
}
