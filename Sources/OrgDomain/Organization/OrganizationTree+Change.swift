/// One change to the tree.
public enum TreeChange: Equatable, Sendable {
  /// A new unit, placed behind all that there are.
  case found(Unit)
  /// A unit's record as it shall stand; its code says which. A new parent moves it.
  case amend(Unit)
}

extension OrganizationTree {
  /// The tree with the changes made, all of them or none; the receiver stays as it is.
  ///
  /// - Throws: what keeps the result from being a tree.
  public func applying(_ changes: [TreeChange]) throws(TreeProblems) -> OrganizationTree {
    try with(vocabulary, applying: changes)
  }

  /// The tree with another vocabulary and the changes made, all of them or none.
  public func with(
    _ vocabulary: Vocabulary, applying changes: [TreeChange]
  ) throws(TreeProblems) -> OrganizationTree {
    var units = indices.map { self[$0] }
    var problems: [TreeProblem] = []
    for change in changes {
      switch change {
      case .found(let unit): units.append(unit)
      case .amend(let unit):
        if let position = index(of: unit.code)?.position ?? units.lastIndex(where: { $0.code == unit.code }) {
          units[position] = unit
        } else {
          problems.append(.unknownUnit(unit.code))
        }
      }
    }
    guard problems.isEmpty else { throw TreeProblems(problems: problems) }
    if units.isEmpty { return OrganizationTree(empty: vocabulary) }
    return try OrganizationTree(units: units, vocabulary: vocabulary)
  }
}
