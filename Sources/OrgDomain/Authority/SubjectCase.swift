/// One combination of a rule's units, kinds and categories: a conjunction of single conditions.
///
/// "A rule with several units, kinds or categories stands for one rule per combination" (DESIGN 5).
struct SubjectCase: Equatable, Sendable {
  struct Below: Equatable, Sendable {
    var kind: UnitKind?
    var category: Category?
    var trait: Trait?

    /// Whether an ancestor that is this is also the other.
    func implies(_ other: Below) -> Bool {
      (other.kind == nil || other.kind == kind) && (other.category == nil || other.category == category)
        && (other.trait == nil || other.trait == trait)
    }
  }

  var unit: UnitCode?
  var kind: UnitKind?
  var category: Category?
  var traits: Set<Trait> = []
  var within: UnitCode?
  var below: Below?
  var isTopLevel: Bool?

  /// Conditions that a unit meets which meets both: all of the first, and those of the second that it leaves open.
  func joined(with other: SubjectCase) -> SubjectCase {
    SubjectCase(
      unit: unit ?? other.unit, kind: kind ?? other.kind, category: category ?? other.category,
      traits: traits.union(other.traits), within: within ?? other.within, below: below ?? other.below,
      isTopLevel: isTopLevel ?? other.isTopLevel)
  }

  /// The combinations of a subject; one without conditions for a general sentence.
  static func expand(_ subject: Subject?) -> [SubjectCase] {
    guard let subject else { return [SubjectCase()] }
    var cases: [SubjectCase] = []
    for unit in options(subject.units) {
      for kind in options(subject.kinds) {
        for category in options(subject.categories) {
          for below in belowOptions(subject.below) {
            cases.append(
              SubjectCase(
                unit: unit, kind: kind, category: category, traits: subject.traits, within: subject.within,
                below: below, isTopLevel: subject.isTopLevel))
          }
        }
      }
    }
    return cases
  }

  private static func options<Value>(_ values: [Value]) -> [Value?] {
    values.isEmpty ? [nil] : values
  }

  private static func belowOptions(_ below: Subject.Below?) -> [Below?] {
    guard let below else { return [nil] }
    return options(below.kinds).flatMap { kind in
      options(below.categories).map { category in Below(kind: kind, category: category, trait: below.trait) }
    }
  }
}

extension SubjectCase {
  /// Whether the unit meets every condition.
  func matches(_ index: UnitIndex, in tree: OrganizationTree) -> Bool {
    if let kind, tree.kind(of: index) != kind { return false }
    if let category, tree.category(of: index) != category { return false }
    guard traits.isEmpty || traits.isSubset(of: tree.traits(of: index)) else { return false }
    if let unit, tree.index(of: unit) != index { return false }
    if let isTopLevel, (tree.parent(of: index) == tree.root) != isTopLevel { return false }
    if let within {
      guard let body = tree.index(of: within), tree.isInside(index, subtreeOf: body) else { return false }
    }
    return below.map { matches($0, above: index, in: tree) } ?? true
  }

  private func matches(_ below: Below, above index: UnitIndex, in tree: OrganizationTree) -> Bool {
    for ancestor in tree.ancestors(of: index) {
      if ancestor != tree.root, !tree.isOutside(ancestor), below.kind == nil || below.kind == tree.kind(of: ancestor),
        below.category == nil || below.category == tree.category(of: ancestor),
        below.trait.map({ tree.traits(of: ancestor).contains($0) }) ?? true
      {
        return true
      }
    }
    return false
  }
}
