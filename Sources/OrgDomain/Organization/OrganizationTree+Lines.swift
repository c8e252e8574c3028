/// A unit's superior on a line, and where that is written.
public struct LineSuperior: Equatable, Sendable {
  public enum Source: Equatable, Sendable {
    /// In the unit's own record.
    case own
    /// In the record of the nearest ancestor of the same category.
    case inherited(from: UnitIndex)
    /// In the tenant's table of the line.
    case table(Category)
  }

  public let body: UnitIndex
  public let source: Source
}

extension OrganizationTree {
  /// The superior on a line: the unit's own value, else that of the nearest ancestor of the same category, else the
  /// tenant's table (DESIGN 4, decision 25). The table never makes a body its own superior.
  public func superior(of index: UnitIndex, on line: Line) -> LineSuperior? {
    let pages = pages
    let record = pages[index.rawValue]
    if let own = UnitRecord.index(record[line]) { return LineSuperior(body: own, source: .own) }
    guard line != .affiliation, let category = words.category(record.category) else { return nil }
    var current = record.parent
    while current != UnitRecord.nobody {
      let ancestor = pages[current]
      if ancestor.category == record.category, let own = UnitRecord.index(ancestor[line]) {
        return LineSuperior(body: own, source: .inherited(from: UnitIndex(rawValue: current)))
      }
      current = ancestor.parent
    }
    guard let code = vocabulary.lineTable.body(of: category, on: line), let body = self.index(of: code), body != index
    else { return nil }
    return LineSuperior(body: body, source: .table(category))
  }

  /// Whether a unit's line runs through a body: the body, or one below it by affiliation, is its superior there.
  ///
  /// "Units whose superior on that line is this body, and what is below them" (DESIGN 6).
  public func isOnLine(_ line: Line, of body: UnitIndex, unit: UnitIndex) -> Bool {
    if superior(of: unit, on: line)?.body == body { return true }
    return ancestors(of: unit).contains { superior(of: $0, on: line)?.body == body }
  }
}
