/// The quotas of a deciding body, counted on as decisions are taken one after another: O(quotas) a decision, however
/// many units there are (R-31, decision 17).
public struct QuotaTally: Sendable {
  /// What is counted together: a quota, and a category where it is counted within each.
  private struct Circle: Hashable {
    let quota: Int
    let category: Category?
  }

  private struct Use {
    var base = 0
    var given = 0
  }

  private let quotas: [Quota]
  private let tree: OrganizationTree
  private var uses: [Circle: Use] = [:]
  private var units: Set<UnitIndex> = []
  private var grades: [UnitIndex: Grade] = [:]

  /// - Parameters:
  ///   - subjects: the units whose grade the body decides in the matter.
  ///   - decided: the grades that were given before, in this campaign and matter.
  public init(
    scheme: Scheme, tree: OrganizationTree, subjects: some Sequence<UnitIndex>, decided: [UnitIndex: Grade] = [:]
  ) {
    quotas = scheme.quotas
    self.tree = tree
    if quotas.isEmpty { return }
    for unit in subjects { take(UnitGrade(unit: unit, grade: decided[unit])) }
  }

  /// Counts a decision; a unit decided again counts once, as it was decided last. One that was not of the subjects is
  /// from now on.
  public mutating func take(_ decision: UnitGrade) {
    let isNew = units.insert(decision.unit).inserted
    let before = grades[decision.unit]
    if !isNew, before == decision.grade { return }
    grades[decision.unit] = decision.grade
    for (number, circle) in circles(of: decision.unit) {
      let grade = quotas[number].grade
      if isNew { uses[circle, default: Use()].base += 1 }
      if before == grade { uses[circle, default: Use()].given -= 1 }
      if decision.grade == grade { uses[circle, default: Use()].given += 1 }
    }
  }

  /// The quotas to which a decision adds its unit and which are exceeded with it, whether it was taken already or not.
  public func exceeded(by decision: UnitGrade) -> [QuotaFigure] {
    circles(of: decision.unit).compactMap { number, circle in
      let quota = quotas[number]
      guard decision.grade == quota.grade else { return nil }
      var use = uses[circle] ?? Use()
      if !units.contains(decision.unit) { use.base += 1 }
      if grades[decision.unit] != quota.grade { use.given += 1 }
      let figure = QuotaTally.figure(quota, circle.category, use)
      return figure.isExceeded ? figure : nil
    }
  }

  /// Every quota with a base: in the scheme's order, and by category.
  public var figures: [QuotaFigure] {
    quotas.indices.flatMap { number in
      uses.filter { $0.key.quota == number }
        .map { QuotaTally.figure(quotas[number], $0.key.category, $0.value) }
        .sorted { ($0.category?.rawValue ?? "") < ($1.category?.rawValue ?? "") }
    }
  }

  /// The quotas that a unit counts in.
  private func circles(of unit: UnitIndex) -> [(Int, Circle)] {
    let found = tree[unit]
    return quotas.enumerated().compactMap { number, quota in
      guard quota.selection.matches(found) else { return nil }
      return (number, Circle(quota: number, category: quota.isPerCategory ? found.category : nil))
    }
  }

  private static func figure(_ quota: Quota, _ category: Category?, _ use: Use) -> QuotaFigure {
    let share = use.base * quota.atMost.tenths / 1000
    return QuotaFigure(
      quota: quota.code, force: quota.force, grade: quota.grade, category: category,
      allowed: quota.allowsOne ? max(1, share) : share, given: use.given, base: use.base)
  }
}
