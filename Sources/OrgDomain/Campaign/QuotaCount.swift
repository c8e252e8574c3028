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
public struct QuotaFigure: Equatable, Sendable {
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
  /// Every quota with a base: in the scheme's order, and by category.
  public let figures: [QuotaFigure]
  private let quotas: [RuleCode: Quota]
  private let tree: OrganizationTree
  private let batch: [UnitIndex: Grade]

  /// - Parameters:
  ///   - subjects: the units whose grade this body decides in this matter; those of the batch are always of them.
  ///   - decided: the grades that it gave before, in this campaign and matter.
  ///   - batch: what it would decide now. A unit decided again counts once, as the batch has it last.
  public init(
    scheme: Scheme, tree: OrganizationTree, subjects: [UnitIndex], decided: [UnitIndex: Grade] = [:],
    batch: [UnitGrade]
  ) {
    var (grades, latest) = (decided, [UnitIndex: Grade]())
    for decision in batch {
      grades[decision.unit] = decision.grade
      latest[decision.unit] = decision.grade
    }
    let units = Set(subjects).union(batch.map(\.unit))
    figures = scheme.quotas.flatMap { QuotaCount.figures(of: $0, over: units, grades, tree) }
    quotas = Dictionary(scheme.quotas.map { ($0.code, $0) }) { first, _ in first }
    self.batch = latest
    self.tree = tree
  }

  /// The quotas that the batch breaks: those exceeded to which it adds a unit.
  public var breaches: [GradeBreach] {
    figures.filter { figure in figure.isExceeded && batch.keys.contains { adds($0, to: figure) } }.map(\.breach)
  }

  /// The quotas that the batch breaks to which it adds this unit.
  public func breaches(of unit: UnitIndex) -> [GradeBreach] {
    figures.filter { $0.isExceeded && adds(unit, to: $0) }.map(\.breach)
  }

  private func adds(_ unit: UnitIndex, to figure: QuotaFigure) -> Bool {
    guard let quota = quotas[figure.quota], batch[unit] == quota.grade else { return false }
    return quota.selection.matches(tree[unit]) && (!quota.isPerCategory || tree[unit].category == figure.category)
  }

  private static func figures(
    of quota: Quota, over units: Set<UnitIndex>, _ grades: [UnitIndex: Grade], _ tree: OrganizationTree
  ) -> [QuotaFigure] {
    let fitting = units.filter { quota.selection.matches(tree[$0]) }
    let circles = Dictionary(grouping: fitting) { quota.isPerCategory ? tree[$0].category : nil }
    return circles.map { category, units in
      let share = units.count * quota.atMost.tenths / 1000
      return QuotaFigure(
        quota: quota.code, force: quota.force, grade: quota.grade, category: category,
        allowed: quota.allowsOne ? max(1, share) : share, given: units.count { grades[$0] == quota.grade },
        base: units.count)
    }
    .sorted { ($0.category?.rawValue ?? "") < ($1.category?.rawValue ?? "") }
  }
}

extension QuotaFigure {
  /// More were given than are allowed.
  public var isExceeded: Bool { given > allowed }

  fileprivate var breach: GradeBreach {
    GradeBreach(rule: quota, force: force, kind: .quota(allowed: allowed, given: given, base: base))
  }
}
