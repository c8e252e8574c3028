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
    if line == .affiliation {
      return parent(of: index).map { LineSuperior(body: $0, source: .own) }
    }
    let unit = self[index]
    if let own = unit.ownSuperior(on: line), let body = self.index(of: own) {
      return LineSuperior(body: body, source: .own)
    }
    guard let category = unit.category else { return nil }
    for ancestor in ancestors(of: index) where self[ancestor].category == category {
      if let own = self[ancestor].ownSuperior(on: line), let body = self.index(of: own) {
        return LineSuperior(body: body, source: .inherited(from: ancestor))
      }
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
