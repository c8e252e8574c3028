public import OrgDomain

extension TenantTables {
  /// Hands over every unit as it stands, in the order of their numbers, without making a list.
  public func eachUnit(_ body: (UnitRow) -> Void) throws(StorageError) {
    try connection.eachRow(UnitStatement.present, []) { row throws(StorageError) in body(try UnitRow(row)) }
  }

  /// The tree of all units as they stand, or as they stood at a revision; row by row, without a list of units.
  ///
  /// - Throws: `.corrupt` where the numbers have a hole, or the units make no tree.
  public func tree(
    _ vocabulary: Vocabulary, asOf revision: Revision? = nil
  ) throws(StorageError) -> OrganizationTree {
    let statement = revision == nil ? UnitStatement.present : .asOf
    var builder = TreeBuilder()
    try connection.eachRow(statement, revision.map { [SQLValue($0)] } ?? []) { row throws(StorageError) in
      let record = try UnitRow(row)
      guard record.index.position == builder.count else { throw Self.hole(builder.count, record.index) }
      builder.append(record.unit, parent: record.parent, industry: record.industry, territory: record.territory)
    }
    guard builder.placesNamed <= builder.count else {
      throw StorageError(.corrupt, "A unit is below unit \(builder.placesNamed - 1), which is not there.")
    }
    if builder.count == 0 { return OrganizationTree(empty: vocabulary) }
    do {
      return try builder.finish(vocabulary)
    } catch {
      let first = error.problems.first.map { "\($0)" } ?? ""
      throw StorageError(.corrupt, "The units make no tree: \(first).")
    }
  }

  private static func hole(_ expected: Int, _ found: UnitIndex) -> StorageError {
    StorageError(.corrupt, "Unit \(expected) is not there, though unit \(found.rawValue) is.")
  }

  /// Founds the units of a tree that stand in a range of places, at a revision, which has been appended.
  ///
  /// - Throws: `.constraint` for a number or code there is.
  public func found(_ range: Range<Int>, of tree: OrganizationTree, from revision: Revision) throws(StorageError) {
    for position in range {
      let index = UnitIndex(position)
      try connection.execute(UnitStatement.found, [SQLValue(index), SQLValue(tree.code(of: index))])
    }
    var names = NameIndex(connection)
    for position in range {
      let index = UnitIndex(position)
      try put(tree[index], at: index, from: revision) { tree.ownSuperior(of: index, on: $0) }
      try names.add(tree.name(of: index), of: index)
    }
    try names.flush()
  }

  /// Gives a unit another record from a revision on, which has been appended. Twice in one revision: the last stands.
  ///
  /// - Parameter resolve: the number of a superior by its code.
  /// - Throws: `.missing` for an unknown unit or superior; `.constraint` where the unit has another code, or the
  ///   revision is older than its present record.
  public func amend(
    _ index: UnitIndex, to unit: Unit, from revision: Revision, resolve: (UnitCode) -> UnitIndex?
  ) throws(StorageError) {
    guard let code = try connection.row(UnitStatement.code, [SQLValue(index)])?.code(0),
      let name = try connection.row(UnitStatement.presentName, [SQLValue(index)])?.text(0)
    else { throw StorageError(.missing, "There is no unit \(index.rawValue).") }
    guard code == unit.code else {
      throw StorageError(.constraint, "Unit \(index.rawValue) is \(code), not \(unit.code).", constraint: .check)
    }
    let superiors = try superiors(of: unit, resolve)
    try connection.execute(UnitStatement.closeVersion, [SQLValue(index), SQLValue(revision)])
    try put(unit, at: index, from: revision) { superiors[$0] }
    var names = NameIndex(connection)
    if name != unit.name { try names.rename(index, from: name, to: unit.name) }
  }

  /// Makes the search by name anew from the present names.
  package func indexNames() throws(StorageError) {
    var names = NameIndex(connection)
    try connection.eachRow(UnitStatement.presentNames, []) { row throws(StorageError) in
      try names.add(try row.text(1), of: try row.unit(0))
    }
    try names.flush()
  }

  private func superiors(
    of unit: Unit, _ resolve: (UnitCode) -> UnitIndex?
  ) throws(StorageError) -> [Line: UnitIndex] {
    var found: [Line: UnitIndex] = [:]
    for line in Line.allCases {
      guard let code = unit.ownSuperior(on: line) else { continue }
      guard let superior = resolve(code) else { throw StorageError(.missing, "There is no unit \(code).") }
      found[line] = superior
    }
    return found
  }

  private func put(
    _ unit: Unit, at index: UnitIndex, from revision: Revision, _ superior: (Line) -> UnitIndex?
  ) throws(StorageError) {
    try connection.execute(
      UnitStatement.putVersion,
      [
        SQLValue(index), SQLValue(revision), .text(unit.name), .text(unit.kind.rawValue),
        SQLValue(unit.category?.rawValue), .text(WordList.encode(unit.traits)), SQLValue(superior(.affiliation)),
        SQLValue(superior(.industry)), SQLValue(superior(.territory)), SQLValue(unit.memberCount),
        SQLValue(unit.isOutside),
        .text(unit.status.rawValue),
      ])
  }
}
