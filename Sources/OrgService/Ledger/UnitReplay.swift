import OrgDomain
import OrgStorage

/// The tenant's settings and units as the log has them.
struct UnitReplay: LedgerReplay {
  private var settings: String?
  private var units = TreeBuilder()

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "tenant.settings":
      settings = decode(EventBody.StoredSettings.self, event)?.text
      return settings != nil
    case "unit.founded", "unit.amended": return replayUnits(event)
    default: return false
    }
  }

  private mutating func replayUnits(_ event: EventRecord) -> Bool {
    guard let stored = decode([String: [StoredUnit]].self, event)?["units"] else { return false }
    for row in stored {
      guard let unit = row.value else { return false }
      if event.kind == "unit.founded" {
        guard Int(row.unit) == units.count else { return false }
        units.found(unit)
      } else {
        guard units.index(of: unit.code)?.rawValue == row.unit else { return false }
        units.amend(unit)
      }
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var logged = units
    logged.settle()
    var count = 0
    try tables.eachUnit { row in
      count += 1
      if row.index.position < logged.count, logged.says(row) { return }
      problems.append(.init("unit \(row.unit.code) differs from the log"))
    }
    if count != logged.count {
      problems.append(.init("\(count) units are stored, the log has \(logged.count)"))
    }
    if try tables.vocabularyText() != settings {
      problems.append(.init("the tenant's settings differ from the log"))
    }
    return problems
  }
}

extension TreeBuilder {
  /// Whether a stored row says of a unit what is known of it here.
  fileprivate func says(_ row: UnitRow) -> Bool {
    var known = self[row.index]
    for line in Line.allCases where ownSuperior(of: row.index, on: line) != row.superior(on: line) { return false }
    (known.parent, known.industry, known.territory) = (nil, nil, nil)
    return known == row.unit
  }
}
