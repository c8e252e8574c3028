import OrgDomain
import OrgStorage

/// The tenant's settings and units as the log has them.
struct UnitReplay: LedgerReplay {
  private var settings: String?
  private var units = TreeBuilder()
  private var successions: [StoredSuccession] = []
  /// Of why units went, by event.
  private var reasonDigests: [Int64: String] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "tenant.settings":
      settings = decode(EventBody.StoredSettings.self, event)?.text
      return settings != nil
    case "unit.founded", "unit.amended": return replayUnits(event)
    case "unit.merged", "unit.split", "unit.dissolved": return replaySuccession(event)
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

  private mutating func replaySuccession(_ event: EventRecord) -> Bool {
    guard let stored = decode(StoredRestructuring.self, event), let pairs = stored.successions,
      event.kind == "unit." + stored.manner
    else { return false }
    successions += pairs.map { StoredSuccession(event: event.seq, succession: $0) }
    reasonDigests[event.seq] = stored.reasonDigest
    return true
  }

  private func problemsOfSuccessions(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var stored: [StoredSuccession] = []
    var page: [StoredSuccession] = []
    repeat {
      page = try tables.successions(after: stored.last, limit: 1_000)
      stored += page
    } while page.count == 1_000
    if stored != successions { problems.append(.init("who took over from whom differs from the log")) }
    let reasons = try tables.successionRemarks().mapValues { Digest.hexadecimal($0.salt + Array($0.text.utf8)) }
    if reasons != reasonDigests { problems.append(.init("why units went differs from the log")) }
    return problems
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems = try problemsOfSuccessions(tables)
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
