public import OrgDomain

/// A unit as its row has it: superiors by number.
public struct UnitRow: Sendable {
  public let index: UnitIndex
  /// The unit's record without its superiors.
  public let unit: Unit
  let parent: UnitIndex?
  let industry: UnitIndex?
  let territory: UnitIndex?

  /// The unit's own superior on a line.
  public func superior(on line: Line) -> UnitIndex? {
    switch line {
    case .affiliation: parent
    case .industry: industry
    case .territory: territory
    }
  }

  /// Reads the columns that `UnitStatement.present` and `asOf` answer.
  init(_ row: SQLRow) throws(StorageError) {
    index = try row.unit(0)
    unit = Unit(
      code: try row.code(1), name: try row.text(2), kind: try row.word(3),
      category: try row.optionalText(4).map(Category.init(rawValue:)), traits: WordList.decode(try row.text(5)),
      memberCount: try row.int(9), isOutside: try row.flag(10), status: try row.word(11))
    parent = try row.optionalUnit(6)
    industry = try row.optionalUnit(7)
    territory = try row.optionalUnit(8)
  }
}
