public import OrgDomain

extension TenantTables {
  /// Publishes a scheme. Throws `.constraint` (`.unique`) for a version there is.
  public func insert(_ scheme: StoredScheme) throws(StorageError) {
    try connection.execute(
      SchemeStatement.insert,
      [SQLValue(scheme.version), .text(scheme.text), SQLValue(scheme.publishedBy), SQLValue(scheme.at)])
  }

  /// A scheme by version; nil: the newest.
  public func scheme(version: Int?) throws(StorageError) -> StoredScheme? {
    let row =
      if let version {
        try connection.row(SchemeStatement.version, [SQLValue(version)])
      } else {
        try connection.row(SchemeStatement.newest)
      }
    guard let row else { return nil }
    return StoredScheme(
      version: try row.int(0), text: try row.text(1), publishedBy: try row.optionalUser(2), at: try row.instant(3))
  }

  // MARK: - Local plans

  /// Publishes a unit's plan. Throws `.constraint` (`.unique`) for a version that the unit has.
  public func insert(_ plan: StoredPlan) throws(StorageError) {
    try connection.execute(
      SchemeStatement.insertPlan,
      [
        SQLValue(plan.unit), SQLValue(plan.version), .text(plan.text), SQLValue(plan.publishedBy),
        SQLValue(plan.at),
      ])
  }

  /// A unit's plan by version; nil: the newest.
  public func plan(of unit: UnitIndex, version: Int?) throws(StorageError) -> StoredPlan? {
    let row =
      if let version {
        try connection.row(SchemeStatement.planVersion, [SQLValue(unit), SQLValue(version)])
      } else {
        try connection.row(SchemeStatement.newestPlan, [SQLValue(unit)])
      }
    guard let row else { return nil }
    return try plan(row)
  }

  /// The newest plan of every unit that has one, by unit.
  ///
  /// - Parameter moment: counts what was published before it; nil: everything.
  public func newestPlans(before moment: Instant? = nil) throws(StorageError) -> [StoredPlan] {
    var plans: [StoredPlan] = []
    let bound = moment ?? Instant(milliseconds: .max)
    for row in try connection.rows(SchemeStatement.newestPlans, [SQLValue(bound)]) { plans.append(try plan(row)) }
    return plans
  }

  private func plan(_ row: SQLRow) throws(StorageError) -> StoredPlan {
    StoredPlan(
      unit: try row.unit(0), version: try row.int(1), text: try row.text(2), publishedBy: try row.optionalUser(3),
      at: try row.instant(4))
  }
}
