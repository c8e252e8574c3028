/// Collects units, in the pages that the tree will have, and makes a tree of them in the end; until then nothing is
/// checked but that codes are found.
public struct TreeBuilder: Sendable {
  private var editor = TreeEditor(TreeDraft(Vocabulary()))
  /// One more than the greatest place that `append` was told of as somebody's superior.
  public private(set) var placesNamed = 0
  private var joins = false

  public init() {}

  /// How many units there are so far.
  public var count: Int { editor.tree.count }

  public func index(of code: UnitCode) -> UnitIndex? { editor.tree.index(of: code) }
  public func code(of index: UnitIndex) -> UnitCode { editor.tree.code(of: index) }

  /// A unit as it was given last; a superior that there is not yet is left out.
  public subscript(index: UnitIndex) -> Unit { editor.tree[index] }

  public func isOutside(_ index: UnitIndex) -> Bool { editor.tree.isOutside(index) }
  public func isDissolved(_ index: UnitIndex) -> Bool { editor.tree.isDissolved(index) }

  /// A unit's own superior on a line, where it has come.
  public func ownSuperior(of index: UnitIndex, on line: Line) -> UnitIndex? {
    editor.tree.ownSuperior(of: index, on: line)
  }

  /// Puts a unit behind all that there are; its superiors, by their codes, may come later.
  public mutating func found(_ unit: Unit) { editor.found(unit) }

  /// Gives the unit of the record's code that record.
  public mutating func amend(_ unit: Unit) { editor.amend(unit) }

  /// Puts a unit behind all that there are, with its superiors by their places, which may come later; those that its
  /// record names are left aside. Not together with `found` and `amend`.
  public mutating func append(_ unit: Unit, parent: UnitIndex?, industry: UnitIndex?, territory: UnitIndex?) {
    for place in [parent, industry, territory] {
      if let place { placesNamed = max(placesNamed, place.position + 1) }
    }
    joins = true
    editor.append(unit, parent: parent, industry: industry, territory: territory)
  }

  /// The superiors that were named and have come, for units to be looked at before `finish`.
  public mutating func settle() { editor.settleAwaited() }

  /// The tree; only once every place that was named has a unit.
  ///
  /// - Throws: every problem of the units, in their order.
  public mutating func finish(_ vocabulary: Vocabulary) throws(TreeProblems) -> OrganizationTree {
    if joins { editor.joinAll() }
    editor.tree.vocabulary = vocabulary
    return try editor.finish()
  }
}
