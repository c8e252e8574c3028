/// The units of a tree as they were set up, each made when it is asked for.
public struct TreeUnits: RandomAccessCollection, Sendable {
  public let tree: OrganizationTree

  public var startIndex: Int { 0 }
  public var endIndex: Int { tree.count }
  public subscript(position: Int) -> Unit { tree[UnitIndex(position)] }
}

extension OrganizationTree: Equatable {
  /// Every unit's record, in the order of their places.
  public var units: TreeUnits { TreeUnits(tree: self) }

  /// Whether both have the same vocabulary and the same units in the same order.
  public static func == (left: OrganizationTree, right: OrganizationTree) -> Bool {
    left.vocabulary == right.vocabulary && left.units.elementsEqual(right.units)
  }

  /// Whether a unit's record says the same as another tree's unit's, their superiors compared by their codes.
  public func says(_ index: UnitIndex, theSameAs other: UnitIndex, of tree: OrganizationTree) -> Bool {
    let (mine, its) = (pages[index.rawValue], tree.pages[other.rawValue])
    guard mine.memberCount == its.memberCount, mine.kind == its.kind, mine.isOutside == its.isOutside,
      mine.isDissolved == its.isDissolved, words.category(mine.category) == tree.words.category(its.category),
      words.traits(mine.traitSet) == tree.words.traits(its.traitSet),
      pages.name(index.rawValue).elementsEqual(tree.pages.name(other.rawValue))
    else { return false }
    return Line.allCases.allSatisfy { line in
      switch (mine[line], its[line]) {
      case (UnitRecord.nobody, UnitRecord.nobody): true
      case (UnitRecord.nobody, _), (_, UnitRecord.nobody): false
      case (let one, let another): pages.code(one).elementsEqual(tree.pages.code(another))
      }
    }
  }
}
