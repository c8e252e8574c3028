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

  /// The unit with its superiors by code.
  ///
  /// - Parameter codes: the code of each unit of the same tree, by number.
  /// - Throws: `.corrupt` where a superior is not among them.
  func unit(_ codes: [UnitCode]) throws(StorageError) -> Unit {
    func code(_ superior: UnitIndex?) throws(StorageError) -> UnitCode? {
      guard let superior else { return nil }
      guard codes.indices.contains(superior.position) else {
        throw StorageError(.corrupt, "Unit \(index.rawValue) is below unit \(superior.rawValue), which is not there.")
      }
      return codes[superior.position]
    }
    var result = unit
    result.parent = try code(parent)
    result.industry = try code(industry)
    result.territory = try code(territory)
    return result
  }
}
