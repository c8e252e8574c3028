import OrgDomain
import OrgStorage

/// The leaves to be late that stand, kept in memory beside the open cases.
public struct LatePermits: Equatable, Sendable {
  /// For what a unit may be late.
  private struct Place: Hashable {
    let unit: UnitIndex
    let campaign: CampaignCode
    let matter: Matter
  }

  /// The last day of each entry's leave.
  private var days: [Place: [EntryNumber: Day]] = [:]

  public init() {}

  /// Those of a campaign that stood at a point of the record.
  init(of campaign: CampaignCode, asOf point: PastPoint, _ tables: TenantTables) throws {
    let later = try RecordedLater(than: point, tables)
    try tables.forEachEntry(LedgerFilter(campaign: campaign, kind: .permit)) { row in
      guard row.createdAt < point.before, !later.madeEntries.contains(row.number) else { return }
      let hasChanged = row.updatedAt >= point.before || later.changedEntries.contains(row.number)
      take(try row.value(), isOpen: row.phase == .open || hasChanged)
    }
  }

  /// Takes in an entry as it stands; other kinds change nothing.
  mutating func take(_ entry: Entry) { take(entry, isOpen: entry.phase == .open) }

  private mutating func take(_ entry: Entry, isOpen: Bool) {
    guard case .permit(let matter) = entry.content else { return }
    let place = Place(unit: entry.unit, campaign: entry.campaign, matter: matter)
    days[place, default: [:]][entry.number] = isOpen ? entry.due : nil
  }

  /// Forgets an entry where it stood: another unit takes it over.
  mutating func forget(_ entry: Entry) {
    guard case .permit(let matter) = entry.content else { return }
    days[Place(unit: entry.unit, campaign: entry.campaign, matter: matter)]?[entry.number] = nil
  }

  /// Whether a unit has leave to be late with a matter on a day.
  func holds(for unit: UnitIndex, _ matter: Matter, in campaign: CampaignCode, on day: Day) -> Bool {
    (days[Place(unit: unit, campaign: campaign, matter: matter)] ?? [:]).values.contains { day <= $0 }
  }
}
