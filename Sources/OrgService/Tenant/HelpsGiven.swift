import OrgDomain
import OrgStorage

/// The help that is being given, by the unit that helps; kept in memory, for a unit that goes may help anywhere.
public struct HelpsGiven: Equatable, Sendable {
  private var numbers: [UnitIndex: Set<EntryNumber>] = [:]

  public init() {}

  /// That of a campaign as the store has it.
  mutating func take(of campaign: CampaignCode, _ tables: TenantTables) throws {
    try tables.forEachEntry(LedgerFilter(campaign: campaign, kind: .help, phase: .open)) { take(try $0.value()) }
  }

  /// Takes in an entry as it stands; other kinds change nothing.
  mutating func take(_ entry: Entry) {
    guard let helper = entry.helper, entry.phase == .open else { return }
    numbers[helper, default: []].insert(entry.number)
  }

  /// Forgets an entry where it stood.
  mutating func forget(_ entry: Entry) {
    guard let helper = entry.helper else { return }
    numbers[helper]?.remove(entry.number)
    if numbers[helper]?.isEmpty ?? false { numbers[helper] = nil }
  }

  func numbers(by helpers: some Sequence<UnitIndex>) -> Set<EntryNumber> {
    helpers.reduce(into: []) { $0.formUnion(numbers[$1] ?? []) }
  }
}

extension Entry {
  /// Who gives help.
  var helper: UnitIndex? {
    if case .help(_, let helper) = content { helper } else { nil }
  }
}
