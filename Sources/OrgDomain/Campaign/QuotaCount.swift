/// A unit's grade by a decision; nil: approved without one, or rejected.
public struct UnitGrade: Equatable, Sendable {
  public var unit: UnitIndex
  public var grade: Grade?

  public init(unit: UnitIndex, grade: Grade?) {
    self.unit = unit
    self.grade = grade
  }
}

/// How far a quota is used.
public struct QuotaFigure: Hashable, Sendable {
  public var quota: RuleCode
  public var force: Force
  public var grade: Grade
  /// The category it is counted within; nil: over all, or units without one.
  public var category: Category?
  public var allowed: Int
  public var given: Int
  public var base: Int

  public init(
    quota: RuleCode, force: Force, grade: Grade, category: Category?, allowed: Int, given: Int, base: Int
  ) {
    self.quota = quota
    self.force = force
    self.grade = grade
    self.category = category
    self.allowed = allowed
    self.given = given
    self.base = base
  }
}

/// Counts the quotas of a deciding body over a batch of decisions and all that it decided before in the campaign and
/// matter (R-31, decision 17).
public struct QuotaCount: Sendable {
  private let tally: QuotaTally
  private let batch: [UnitIndex: Grade]

  /// - Parameters:
  ///   - subjects: the units whose grade this body decides in this matter; those of the batch are always of them.
  ///   - decided: the grades that it gave before, in this campaign and matter.
  ///   - batch: what it would decide now. A unit decided again counts once, as the batch has it last.
  public init(
    scheme: Scheme, tree: OrganizationTree, subjects: [UnitIndex], decided: [UnitIndex: Grade] = [:],
    batch: [UnitGrade]
  ) {
    var tally = QuotaTally(scheme: scheme, tree: tree, subjects: subjects, decided: decided)
    var latest: [UnitIndex: Grade] = [:]
    for decision in batch {
      tally.take(decision)
      latest[decision.unit] = decision.grade
    }
    self.tally = tally
    self.batch = latest
  }

  /// Every quota with a base: in the scheme's order, and by category.
  public var figures: [QuotaFigure] { tally.figures }

  /// The quotas that the batch breaks: those exceeded to which it adds a unit.
  public var breaches: [GradeBreach] {
    let found = Set(batch.flatMap { tally.exceeded(by: UnitGrade(unit: $0.key, grade: $0.value)) })
    return figures.filter(found.contains).map(\.breach)
  }

  /// The quotas that the batch breaks to which it adds this unit.
  public func breaches(of unit: UnitIndex) -> [GradeBreach] {
    tally.exceeded(by: UnitGrade(unit: unit, grade: batch[unit])).map(\.breach)
  }
}

extension QuotaFigure {
  /// More were given than are allowed.
  public var isExceeded: Bool { given > allowed }

  public var breach: GradeBreach {
    GradeBreach(rule: quota, force: force, kind: .quota(allowed: allowed, given: given, base: base))
  }
}
