/// What a tenant sets once for all its units: the words it uses and the tables of its lines.
public struct Vocabulary: Equatable, Sendable {
  /// Categories beside the built-in ones.
  public var categories: Set<Category>
  public var traitGroups: TraitGroups
  public var lineTable: LineTable

  public init(
    categories: Set<Category> = [], traitGroups: TraitGroups = TraitGroups(), lineTable: LineTable = LineTable()
  ) {
    self.categories = categories
    self.traitGroups = traitGroups
    self.lineTable = lineTable
  }

  public func declares(_ category: Category) -> Bool {
    Category.builtIn.contains(category) || categories.contains(category)
  }
}
