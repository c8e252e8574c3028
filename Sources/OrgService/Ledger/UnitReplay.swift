import OrgDomain
import OrgStorage

/// The tenant's settings and units as the log has them.
struct UnitReplay: LedgerReplay {
  private var settings: String?
  private var units: [UnitIndex: OrgDomain.Unit] = [:]

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
      units[UnitIndex(rawValue: row.unit)] = unit
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    let stored = try tables.units()
    if stored.count != units.count {
      problems.append(.init("\(stored.count) units are stored, the log has \(units.count)"))
    }
    for (position, unit) in stored.enumerated() where units[UnitIndex(position)] != unit {
      problems.append(.init("unit \(unit.code) differs from the log"))
    }
    if try tables.vocabularyText() != settings {
      problems.append(.init("the tenant's settings differ from the log"))
    }
    return problems
  }
}
