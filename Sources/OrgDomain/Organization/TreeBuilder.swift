/// Builds a tree of units whose superiors are known by their places, as a store keeps them.
public struct TreeBuilder {
  private var editor: TreeEditor
  /// One more than the greatest place that is somebody's superior.
  public private(set) var placesNamed = 0

  public init(vocabulary: Vocabulary) { editor = TreeEditor(OrganizationTree(empty: vocabulary)) }

  /// How many units there are so far.
  public var count: Int { editor.tree.count }

  /// Puts a unit behind all that there are; its superiors may come later. Those that its record names are left aside.
  public mutating func append(_ unit: Unit, parent: UnitIndex?, industry: UnitIndex?, territory: UnitIndex?) {
    for place in [parent, industry, territory] {
      if let place { placesNamed = max(placesNamed, place.position + 1) }
    }
    editor.append(unit, parent: parent, industry: industry, territory: territory)
  }

  /// The tree; only once every place that was named has a unit.
  ///
  /// - Throws: every problem of the units.
  public mutating func finish() throws(TreeProblems) -> OrganizationTree {
    editor.joinAll()
    return try editor.finish()
  }
}
