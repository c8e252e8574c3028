public import OrgDomain

extension TenantTables {
  /// The units in whose present name every pair of neighbouring characters of the text occurs, by number; dissolved
  /// units too. Case, width and white space make no difference. A text of one character finds the names that have it.
  ///
  /// - Parameters:
  ///   - after: the last unit of the page before; nil: the first page.
  ///   - limit: at least 1; fewer answers mean that there are no more.
  public func searchUnits(_ text: String, after: UnitIndex?, limit: Int) throws(StorageError) -> [UnitIndex] {
    let sought = NameGrams.sought(text)
    guard let last = sought.last else { return [] }
    let probes = sought.prefix(Self.probeCount) + Array(repeating: last, count: max(0, Self.probeCount - sought.count))
    let rest = sought.dropFirst(Self.probeCount)
    var found: [UnitIndex] = []
    var position = after.map { Int64($0.rawValue) } ?? -1
    while found.count < limit {
      let rows = try connection.rows(
        UnitStatement.search, [.integer(position), SQLValue(limit)] + probes.map { SQLValue.text($0) })
      for row in rows {
        position = try row.integer(0)
        if !rest.isEmpty, !NameGrams.stored(try row.text(1)).isSuperset(of: rest) { continue }
        found.append(try row.unit(0))
        if found.count == limit { return found }
      }
      if rows.count < limit { break }
    }
    return found
  }

  /// How many pieces `UnitStatement.search` asks for.
  private static var probeCount: Int { 8 }
}
