import OrgAPI
import OrgDomain
import OrgStorage

/// Which entries a list asks for: what the store filters, and what is left to look at row by row.
struct LedgerSearch {
  let filter: LedgerFilter
  /// Only entries about units in the subtree of this one.
  private let below: UnitIndex?
  /// Only entries that are not overdue on this day.
  private let notOverdueOn: Day?

  /// Throws `notFound` for a campaign, unit, case or entry that there is not.
  init(_ params: LedgerList.Params, in state: TenantState, _ tables: TenantTables, on today: Day) throws {
    var filter = LedgerFilter(kind: params.kind.map(EntryKind.init), phase: params.phase.map(EntryPhase.init))
    filter.campaign = try params.campaign.map { try state.campaign($0).code }
    filter.unit = try params.unit.map { try state.unit($0) }
    filter.item = try params.case.map { try LedgerSearch.item($0, tables) }
    filter.parent = try params.parent.map { try LedgerSearch.entry($0, tables).number }
    if params.overdue == true { filter.overdueOn = today }
    self.filter = filter
    below = try params.below.map { try state.unit($0) }
    notOverdueOn = params.overdue == false ? today : nil
  }

  func fits(_ entry: StoredEntry, in tree: OrganizationTree) -> Bool {
    if let below, !tree.isInside(entry.unit, subtreeOf: below) { return false }
    return notOverdueOn.map { !entry.isOverdue(on: $0) } ?? true
  }

  /// The entry of an id. Throws `notFound`.
  static func entry(_ id: String, _ tables: TenantTables) throws -> StoredEntry {
    guard let number = Int64(id).map(EntryNumber.init(rawValue:)), let entry = try tables.entry(number) else {
      throw ServiceFault(.notFound, .notFound(.entry), ["entry": id])
    }
    return entry
  }

  private static func item(_ id: String, _ tables: TenantTables) throws -> CaseNumber {
    guard let number = Int64(id).map(CaseNumber.init(rawValue:)), try tables.caseState(number) != nil else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    return number
  }
}

extension StoredEntry {
  /// Whether it was to be done before this day and is not said to be done.
  func isOverdue(on day: Day) -> Bool {
    if case .open = phase, let due { due < day } else { false }
  }
}
