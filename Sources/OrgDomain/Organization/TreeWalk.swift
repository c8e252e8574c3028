/// Walks a unit and everything below it, parents before children, and can go on from any unit it has met: O(depth) to
/// begin, then O(1) a unit.
public struct TreeWalk: Sequence, IteratorProtocol, Sendable {
  private let tree: OrganizationTree
  private var upcoming: UnitIndex?
  /// The children that are still to come, by level.
  private var levels: [OrganizationTree.Children] = []

  /// From the top of the subtree.
  public init(_ top: UnitIndex, in tree: OrganizationTree) {
    self.tree = tree
    upcoming = top
  }

  /// From behind a unit of the subtree; nil where it is not one.
  public init?(_ top: UnitIndex, after last: UnitIndex, in tree: OrganizationTree) {
    guard last.position < tree.count, tree.isInside(last, subtreeOf: top) else { return nil }
    self.tree = tree
    var path: [UnitIndex] = []
    for unit in sequence(first: last, next: tree.parent(of:)) {
      if unit == top { break }
      path.append(unit)
    }
    var parent = top
    for unit in path.reversed() {
      levels.append(tree.children(of: parent, after: unit))
      parent = unit
    }
    levels.append(tree.children(of: last))
    upcoming = advance()
  }

  public mutating func next() -> UnitIndex? {
    guard let unit = upcoming else { return nil }
    levels.append(tree.children(of: unit))
    upcoming = advance()
    return unit
  }

  private mutating func advance() -> UnitIndex? {
    while !levels.isEmpty {
      if let child = levels[levels.count - 1].next() { return child }
      levels.removeLast()
    }
    return nil
  }
}
