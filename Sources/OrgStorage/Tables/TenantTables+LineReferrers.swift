public import OrgDomain

extension TenantTables {
  /// The units that now name any of some bodies as their own superior on a line other than affiliation, by number.
  ///
  /// - Parameter limit: of each line; as many as that of one may mean that there are more.
  public func lineReferrers(
    of bodies: some Sequence<UnitIndex>, limit: Int
  ) throws(StorageError) -> [UnitIndex] {
    let numbers = Set(bodies.map { Int64($0.rawValue) }).sorted()
    guard !numbers.isEmpty else { return [] }
    var found: Set<UnitIndex> = []
    for statement in [UnitStatement.industryReferrers, .territoryReferrers] {
      for row in try connection.rows(statement, NumberList.values(numbers) + [SQLValue(limit)]) {
        found.insert(try row.unit(0))
      }
    }
    return found.sorted()
  }
}
